import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountQuestions, anAdmin, asBrowser, cookieIn, OTHER, PASSWORD, SIGN_IN } from '../kit/account-questions.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { anAccount, cookieOf, type Person } from '../kit/people.js';

describe.each(DATABASES)('Accounts on %s', (database) => {
  let app: TestApp;
  let admin: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    admin = await anAdmin(app);
  });
  afterAll(() => app.stop());
  const { signIn, me, actionsOn } = accountQuestions(() => app);

  describe('Signing in', () => {
    it('opens a session in a cookie that scripts and other sites cannot use', async () => {
      const { id, email } = await anAccount(app, ['EDITOR'], { password: PASSWORD });
      const { data, headers } = await signIn(email.toUpperCase(), PASSWORD);
      expect(data).toEqual({ signIn: { email, roles: ['EDITOR'], lastSeenAt: '2026-11-20T12:00:00.000Z' } });
      expect(cookieIn(headers)).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
      expect(headers.get('cache-control')).toContain('no-store');
      expect(await me(asBrowser(cookieIn(headers)))).toEqual({ email });
      expect(await actionsOn(id)).toEqual(['SIGNED_IN']);
    });

    it.each([
      ['an address that nobody has', 'no-one@example.org', PASSWORD],
      ['a wrong password', 'right@example.org', OTHER],
      ['an account that is suspended', 'suspended@example.org', PASSWORD],
      ['an account that has not begun', 'invited@example.org', PASSWORD],
      ['an account without a password', 'elsewhere@example.org', ''],
      ['a password of a megabyte’s kind', 'right@example.org', 'x'.repeat(5000)],
    ])('is refused alike for %s', async (_case, email, password) => {
      await anAccount(app, [], { email: 'right@example.org', password: PASSWORD }).catch(() => undefined);
      await anAccount(app, [], { email: 'suspended@example.org', password: PASSWORD, status: 'SUSPENDED' }).catch(() => undefined);
      await anAccount(app, [], { email: 'invited@example.org', password: PASSWORD, status: 'INVITED' }).catch(() => undefined);
      await anAccount(app, [], { email: 'elsewhere@example.org' }).catch(() => undefined);
      const { errors, data, headers } = await signIn(email, password);
      expect([data, errors?.[0]?.extensions]).toEqual([null, { code: 'CREDENTIALS_WRONG' }]);
      expect(cookieIn(headers)).toBe('');
    });

    it('takes as long for an account that is not there', async () => {
      const { email } = await anAccount(app, [], { password: PASSWORD });
      const time = async (address: string) => {
        const times: number[] = [];
        for (let round = 0; round < 3; round++) {
          const began = performance.now();
          await signIn(address, OTHER);
          times.push(performance.now() - began);
        }
        return Math.min(...times);
      };
      await signIn('warm@example.org', OTHER);
      const [there, missing] = [await time(email), await time('nobody-here@example.org')];
      expect(missing).toBeGreaterThan(there / 4);
      expect(there).toBeGreaterThan(missing / 4);
    });

    it('ends the session that the browser had before', async () => {
      const { id, email } = await anAccount(app, [], { password: PASSWORD });
      const before = await cookieOf(app, id);
      await app.ask(SIGN_IN, { email, password: PASSWORD }, before);
      expect(await me(before)).toBeNull();
    });
  });

  describe('What somebody who is signed in is told', () => {
    const TOTALS = '{ totals { piloted } }';

    it('is kept by nobody, and carries no tag', async () => {
      const { headers } = await admin.ask(TOTALS);
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'private, no-store']);
    });

    it('leaves what outsiders were told as it was', async () => {
      const tag = (await app.ask(TOTALS)).headers.get('etag');
      await admin.ask(TOTALS);
      await admin.ask('{ accounts { email } }');
      const outsider = await app.ask(TOTALS);
      expect([tag === null, outsider.headers.get('etag')]).toEqual([false, tag]);
      expect(await me('')).toBeNull();
      expect(await me(await cookieOf(app, admin.id))).toEqual({ email: admin.email });
      expect(await me('')).toBeNull();
    });
  });
});
