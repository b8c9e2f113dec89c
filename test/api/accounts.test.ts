import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Account } from '../../backend/accounts/account.entity.js';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { Session } from '../../backend/accounts/session.entity.js';
import { accountQuestions, anAdmin, asBrowser, cookieIn, OTHER, PASSWORD } from '../kit/account-questions.js';
import { codeOf, DATABASES, startApp, type TestApp } from '../kit/app.js';
import { secretIn } from '../kit/mailbox.js';
import { aPerson, cookieOf, type Person } from '../kit/people.js';

const TAKE_UP = 'mutation ($secret: String!, $password: String!) { takeUpLink(secret: $secret, password: $password) { email status } }';
const INVITE = `mutation ($email: String!, $name: String!, $grants: [GrantInput!]!) {
  inviteAccount(email: $email, name: $name, grants: $grants) { link account { id status version roles grants { role scope } } } }`;
const CHANGE = `mutation ($id: ID!, $name: String, $grants: [GrantInput!], $v: Int!) {
  changeAccount(id: $id, name: $name, grants: $grants, expectedVersion: $v) { name version roles } }`;
const SUSPEND = 'mutation ($id: ID!, $v: Int!) { suspendAccount(id: $id, reason: "Left", expectedVersion: $v) { status version } }';
const REINSTATE = 'mutation ($id: ID!, $v: Int!) { reinstateAccount(id: $id, reason: "Back", expectedVersion: $v) { status version } }';

interface Invited {
  inviteAccount: { link: string | null; account: { id: string; status: string; version: number; grants: unknown[] } };
}

describe.each(DATABASES)('Accounts on %s', (database) => {
  let app: TestApp;
  let admin: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    admin = await anAdmin(app);
  });
  afterAll(() => app.stop());
  const { signIn, me, actionsOn } = accountQuestions(() => app);

  describe('A session ends', () => {
    it('on sign-out, and its cookie is taken away', async () => {
      const person = await aPerson(app, []);
      const { data, headers } = await person.ask('mutation { signOut }');
      expect([data, cookieIn(headers)]).toEqual([{ signOut: true }, 'session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
      expect(await me(person.cookie)).toBeNull();
      expect(await actionsOn(person.id)).toEqual(['SIGNED_OUT']);
    });

    it('after eight hours without a request, and is swept away', async () => {
      const person = await aPerson(app, []);
      app.clock.moveTo('2026-11-21');
      try {
        expect(await me(person.cookie)).toBeNull();
        await aPerson(app, []);
        expect(await app.storage.reader.countBy(Session, { accountId: person.id })).toBe(0);
      } finally {
        app.clock.moveTo('2026-11-20');
      }
    });

    it('on a new password: all others, not the own', async () => {
      const person = await aPerson(app, [], { password: PASSWORD });
      const elsewhere = await cookieOf(app, person.id);
      const change = 'mutation ($c: String!, $p: String!) { changePassword(current: $c, password: $p) }';
      expect((await person.ask(change, { c: OTHER, p: OTHER })).errors?.[0]?.extensions).toEqual({
        code: 'CREDENTIALS_WRONG',
        argument: 'current',
      });
      expect((await person.ask(change, { c: PASSWORD, p: 'password2026' })).errors?.[0]?.extensions).toEqual({
        code: 'PASSWORD_WEAK',
        argument: 'password',
      });
      expect((await person.ask(change, { c: PASSWORD, p: OTHER })).data).toEqual({ changePassword: true });
      expect([await me(person.cookie), await me(elsewhere)]).toEqual([{ email: person.email }, null]);
      expect([codeOf(await signIn(person.email, PASSWORD)), codeOf(await signIn(person.email, OTHER))]).toEqual([
        'CREDENTIALS_WRONG',
        undefined,
      ]);
    });

    it('on suspension; reinstated, the person signs in again', async () => {
      const person = await aPerson(app, [], { password: PASSWORD });
      expect((await admin.ask(SUSPEND, { id: person.id, v: 1 })).data).toEqual({ suspendAccount: { status: 'SUSPENDED', version: 2 } });
      expect(await me(person.cookie)).toBeNull();
      expect((await admin.ask(REINSTATE, { id: person.id, v: 2 })).data).toEqual({ reinstateAccount: { status: 'ACTIVE', version: 3 } });
      expect(await me(person.cookie)).toBeNull();
      expect(codeOf(await signIn(person.email, PASSWORD))).toBeUndefined();
      expect(await actionsOn(person.id)).toEqual(['SUSPENDED', 'REINSTATED', 'SIGNED_IN']);
    });
  });

  describe('An invitation', () => {
    let number = 0;
    const invite = async (grants: object[] = [{ role: 'EDITOR' }], email = `new${++number}@example.org`) =>
      (await admin.ask<Invited>(INVITE, { email, name: 'New Person', grants })).data.inviteAccount;

    it('gives a link to the admin where no mail is sent, good once', async () => {
      const { link, account } = await invite([{ role: 'FOCAL_POINT', scope: 'SLE' }, { role: 'EDITOR' }]);
      expect(link).toMatch(new RegExp(`^${app.url}/workbench/link#[\\w-]{43}$`));
      expect(account).toMatchObject({ status: 'INVITED', grants: expect.arrayContaining([{ role: 'FOCAL_POINT', scope: 'SLE' }]) });
      const secret = secretIn(link ?? '');
      expect((await app.ask(TAKE_UP, { secret, password: 'password' })).errors?.[0]?.extensions).toEqual({
        code: 'PASSWORD_WEAK',
        argument: 'password',
      });
      const { data, headers } = await app.ask(TAKE_UP, { secret, password: PASSWORD });
      expect(data).toMatchObject({ takeUpLink: { status: 'ACTIVE' } });
      expect(await me(asBrowser(cookieIn(headers)))).not.toBeNull();
      expect(codeOf(await app.ask(TAKE_UP, { secret, password: PASSWORD }))).toBe('LINK_INVALID');
      expect(await actionsOn(account.id)).toEqual(['INVITED', 'INVITATION_TAKEN_UP', 'SIGNED_IN']);
    });

    it('is good for seven days', async () => {
      const { link } = await invite();
      app.clock.moveTo('2026-11-27');
      try {
        expect(codeOf(await app.ask(TAKE_UP, { secret: secretIn(link ?? ''), password: PASSWORD }))).toBe('LINK_INVALID');
      } finally {
        app.clock.moveTo('2026-11-20');
      }
    });

    it('is void once it is renewed, or the account suspended', async () => {
      const { link, account } = await invite();
      const renew = 'mutation ($id: ID!) { renewInvitation(id: $id) { link } }';
      const { data } = await admin.ask<{ renewInvitation: { link: string } }>(renew, { id: account.id });
      expect(codeOf(await app.ask(TAKE_UP, { secret: secretIn(link ?? ''), password: PASSWORD }))).toBe('LINK_INVALID');
      await admin.ask(SUSPEND, { id: account.id, v: 1 });
      expect(codeOf(await app.ask(TAKE_UP, { secret: secretIn(data.renewInvitation.link), password: PASSWORD }))).toBe('LINK_INVALID');
      expect((await admin.ask(renew, { id: account.id })).errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', argument: 'id' });
      expect((await admin.ask(REINSTATE, { id: account.id, v: 2 })).data).toMatchObject({ reinstateAccount: { status: 'INVITED' } });
    });

    it.each([
      ['an address with a line break', { email: 'a@b.org\nBcc: c@d.org' }, 'email'],
      ['two addresses', { email: 'a@b.org,c@d.org' }, 'email'],
      ['no name', { name: '  ' }, 'name'],
      ['no role', { grants: [] }, 'grants'],
      ['a role twice', { grants: [{ role: 'EDITOR' }, { role: 'EDITOR' }] }, 'grants'],
      ['a focal point of nowhere', { grants: [{ role: 'FOCAL_POINT' }] }, 'grants'],
      ['an editor of a country', { grants: [{ role: 'EDITOR', scope: 'SLE' }] }, 'grants'],
      ['a focal point of an unknown country', { grants: [{ role: 'FOCAL_POINT', scope: 'XXX' }] }, 'grants.scope'],
      ['a donor of an unknown organisation', { grants: [{ role: 'DONOR', scope: 'no-such' }] }, 'grants.scope'],
    ])('is refused for %s', async (_case, given, argument) => {
      const { errors } = await admin.ask(INVITE, { email: 'x@example.org', name: 'X', grants: [{ role: 'EDITOR' }], ...given });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', argument });
      expect(await app.storage.reader.countBy(Account, { email: 'x@example.org' })).toBe(0);
    });

    it('is refused for an address that has an account', async () => {
      const variables = { email: ` ${admin.email.toUpperCase()}`, name: 'Again', grants: [{ role: 'EDITOR' }] };
      expect((await admin.ask(INVITE, variables)).errors?.[0]?.extensions).toEqual({ code: 'ACCOUNT_EXISTS', argument: 'email' });
    });

    it('taken up at twice is taken up once', async () => {
      const { link } = await invite();
      const take = () => app.ask(TAKE_UP, { secret: secretIn(link ?? ''), password: PASSWORD });
      const codes = (await Promise.all([take(), take()])).map(codeOf);
      expect(codes.toSorted()).toEqual(['LINK_INVALID', undefined].toSorted());
    });
  });

  describe('Changing an account', () => {
    it('gives and takes roles at once, and bears the version it was made for', async () => {
      const person = await aPerson(app, ['EDITOR']);
      const { data } = await admin.ask(CHANGE, { id: person.id, grants: [{ role: 'REVIEWER' }], v: 1 });
      expect(data).toEqual({ changeAccount: { name: 'EDITOR', version: 2, roles: ['REVIEWER'] } });
      const conflict = await admin.ask(CHANGE, { id: person.id, name: 'Too late', v: 1 });
      expect(conflict.errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        ...{ expected: 1, actual: 2, current: { name: 'EDITOR', grants: ['REVIEWER'], version: 2 } },
      });
      const [entry] = await app.storage.reader.findBy(AuditEntry, { subjectId: person.id });
      expect([entry?.actor, entry?.action]).toEqual(['Ada Admin', 'CHANGED']);
      expect(JSON.parse(entry?.before ?? '')).toMatchObject({ grants: ['EDITOR'] });
      expect(JSON.parse(entry?.after ?? '')).toMatchObject({ grants: ['REVIEWER'] });
    });

    it('leaves the last active admin one', async () => {
      const { version } = await app.storage.reader.findOneByOrFail(Account, { id: admin.id });
      const refusals = await Promise.all([
        admin.ask(SUSPEND, { id: admin.id, v: version }),
        admin.ask(CHANGE, { id: admin.id, grants: [{ role: 'EDITOR' }], v: version }),
      ]);
      expect(refusals.map(({ errors }) => errors?.[0]?.extensions)).toMatchObject([
        { code: 'INPUT_INVALID', argument: 'id' },
        { code: 'INPUT_INVALID', argument: 'grants' },
      ]);
    });

    it('lets two admins not suspend each other at once', async () => {
      const second = await aPerson(app, ['ADMIN']);
      const { version } = await app.storage.reader.findOneByOrFail(Account, { id: admin.id });
      const [one, other] = await Promise.all([
        admin.ask(SUSPEND, { id: second.id, v: 1 }),
        second.ask(SUSPEND, { id: admin.id, v: version }),
      ]);
      expect([one.errors, other.errors].filter((errors) => errors !== undefined)).toHaveLength(1);
      await app.storage.write((records) => records.update(Account, { id: admin.id }, { status: 'ACTIVE' }));
      await app.storage.write((records) => records.update(Account, { id: second.id }, { status: 'SUSPENDED' }));
    });

    it('of somebody unknown is refused', async () => {
      expect(codeOf(await admin.ask(CHANGE, { id: 'no-such', v: 1 }))).toBe('UNKNOWN_RECORD');
    });
  });

  it('No password and no secret stands in the audit trail', async () => {
    const entries = await app.storage.reader.find(AuditEntry);
    expect(entries.length).toBeGreaterThan(10);
    expect(JSON.stringify(entries)).not.toMatch(/argon2|kettles|herons|session=/);
  });
});
