import { expect, it } from '@jest/globals';
import { type Grant, may, type Scope } from '../../../../backend/accounts/permissions.rules.js';

const FOCAL: Grant[] = [{ role: 'FOCAL_POINT', scope: 'SLE' }];
const DONOR: Grant[] = [{ role: 'DONOR', scope: 'unicef' }];

it.each<[string, Grant[], Scope, boolean]>([
  ['a focal point at the door', FOCAL, {}, true],
  ['a donor at the door', DONOR, {}, true],
  ['a focal point, of the own country', FOCAL, { country: 'SLE', organisation: 'unicef' }, true],
  ['a focal point, of another country', FOCAL, { country: 'GHA', organisation: null }, false],
  ['a focal point, of an organisation alone', FOCAL, { organisation: 'unicef' }, false],
  ['a donor, of the own organisation', DONOR, { country: 'SLE', organisation: 'unicef' }, true],
  ['a donor, of another organisation', DONOR, { country: null, organisation: 'giz' }, false],
  ['a donor, of a country alone', DONOR, { country: 'SLE' }, false],
])('%s hands in claims', (_case, grants, scope, allowed) => expect(may('HAND_IN', grants, scope)).toBe(allowed));
