import { expect, it } from '@jest/globals';
import { countriesOf, type Grant } from '../../../../backend/accounts/permissions.rules.js';

const grant = (role: Grant['role'], scope = ''): Grant => ({ role, scope });

it.each([
  ['an editor, of every country', [grant('EDITOR')], null],
  ['a focal point, of the own country', [grant('FOCAL_POINT', 'SLE')], ['SLE']],
  ['a focal point who reviews, of every country', [grant('FOCAL_POINT', 'SLE'), grant('REVIEWER')], null],
  ['a donor, of none', [grant('DONOR', 'some-organisation')], []],
])('Sees drafts: %s', (_case, grants, countries) => expect(countriesOf('SEE_DRAFTS', grants)).toEqual(countries));
