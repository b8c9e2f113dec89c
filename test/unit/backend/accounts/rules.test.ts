import { describe, expect, it } from '@jest/globals';
import { networkOf } from '../../../../backend/accounts/address.rules.js';
import { isEmail, normalEmail } from '../../../../backend/accounts/email.rules.js';
import { grantsProblem, normalGrants } from '../../../../backend/accounts/grants.rules.js';

describe('Attempts are counted by', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8:0001::9', '2001:db8:1:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('%s as %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('An e-mail address', () => {
  it.each(['a@b', 'a.person+dpg@example.org', 'admin@localhost', 'ада@пример.рф'])('is %s', (text) => expect(isEmail(text)).toBe(true));
  it.each(['a', 'a@', '@b', 'a@b@c', 'a b@c', 'a@b,c@d', 'A <a@b>', 'a@b\nBcc: c@d', `${'x'.repeat(250)}@b.org`])('is not %p', (text) =>
    expect(isEmail(text)).toBe(false),
  );
  it('is kept in lower case', () => expect(normalEmail(' A.Person@Example.ORG ')).toBe('a.person@example.org'));
});

describe('Roles', () => {
  it.each<[string, Parameters<typeof normalGrants>[0], RegExp | null]>([
    ['a focal point of a country', [{ role: 'FOCAL_POINT', scope: ' SLE ' }], null],
    ['two roles', [{ role: 'EDITOR' }, { role: 'REVIEWER', scope: '' }], null],
    ['none', [], /at least one/],
    [
      'one twice',
      [
        { role: 'FOCAL_POINT', scope: 'SLE' },
        { role: 'FOCAL_POINT', scope: 'GHA' },
      ],
      /once/,
    ],
    ['a donor of nothing', [{ role: 'DONOR' }], /organisation/],
    ['an admin of a country', [{ role: 'ADMIN', scope: 'SLE' }], /no scope/],
  ])('%s', (_case, grants, problem) => {
    const found = grantsProblem(normalGrants(grants));
    if (problem) expect(found).toMatch(problem);
    else expect(found).toBeNull();
  });
});
