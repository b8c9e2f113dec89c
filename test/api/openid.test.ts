import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Account } from '../../backend/accounts/account.entity.js';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { startApp, type TestApp } from '../kit/app.js';
import { aBrowser, startProvider } from '../kit/openid-provider.js';
import { anAccount } from '../kit/people.js';

let provider: Awaited<ReturnType<typeof startProvider>>;
let app: TestApp;
beforeAll(async () => {
  // The provider says at length that it is a test.
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.spyOn(console, 'info').mockImplementation(() => undefined);
  provider = await startProvider();
  app = await startApp({ settings: provider.settings });
  provider.register(`${app.url}/auth/openid/callback`);
});
afterAll(async () => {
  await app.stop();
  await provider.stop();
});

const WORKBENCH = /\/workbench/;
const signIn = async (browser = aBrowser()) => {
  const way = await browser.go(`${app.url}/auth/openid`, WORKBENCH);
  return { browser, arrived: way.at(-1)?.slice(app.url.length) ?? '', way };
};
const me = async ({ cookiesFor }: ReturnType<typeof aBrowser>) =>
  (await app.ask<{ me: unknown }>('{ me { email status roles } }', {}, cookiesFor(app.url).join('; '))).data.me;

describe('Sign-in at an OpenID provider', () => {
  it('is offered by its name', async () => {
    expect((await app.ask('{ signInWays { password openId } }')).data).toEqual({ signInWays: { password: true, openId: 'Ministry ID' } });
  });

  it('lets somebody in who was invited, and binds the account for good', async () => {
    const { id } = await anAccount(app, ['EDITOR'], { email: 'isatu@example.org', status: 'INVITED' });
    provider.let({ sub: 'isatu', email: 'Isatu@Example.org', email_verified: true });
    const first = await signIn();
    expect([first.arrived, await me(first.browser)]).toEqual([
      '/workbench',
      { email: 'isatu@example.org', status: 'ACTIVE', roles: ['EDITOR'] },
    ]);
    provider.let({ sub: 'isatu', email: 'married@example.org', email_verified: false });
    expect((await signIn()).arrived).toBe('/workbench');
    const entries = await app.storage.reader.find(AuditEntry, { where: { subjectId: id }, order: { sequence: 'ASC' } });
    expect(entries.map(({ action }) => action)).toEqual(['OPENID_BOUND', 'SIGNED_IN', 'SIGNED_IN']);
  });

  it('asks with PKCE, a state and a nonce, which stay out of the reach of scripts', async () => {
    const response = await fetch(`${app.url}/auth/openid`, { redirect: 'manual' });
    const asked = new URL(response.headers.get('location') ?? '').searchParams;
    expect([asked.get('code_challenge_method'), asked.get('response_type')]).toEqual(['S256', 'code']);
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)?.length).toBeGreaterThan(20);
    expect(response.headers.getSetCookie()[0]).toMatch(/^openid=[\w-]+; Max-Age=600; Path=\/auth\/openid; HttpOnly; SameSite=Lax$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['an address that nobody has', 'nobody@example.org', true],
    ['an address that was not verified', 'right@example.org', false],
    ['an account that is suspended', 'suspended@example.org', true],
    ['an account that is bound to another subject', 'bound@example.org', true],
  ])('refuses %s', async (_case, email, verified) => {
    await anAccount(app, [], { email: 'right@example.org' }).catch(() => undefined);
    await anAccount(app, [], { email: 'suspended@example.org', status: 'SUSPENDED' }).catch(() => undefined);
    await anAccount(app, [], { email: 'bound@example.org' }).catch(() => undefined);
    await app.storage.write((records) => records.update(Account, { email: 'bound@example.org' }, { openidSubject: 'elsewhere|1' }));
    provider.let({ sub: `sub of ${email}`, email, email_verified: verified });
    const { arrived, browser } = await signIn();
    expect([arrived, await me(browser)]).toEqual(['/workbench/sign-in?refused=CREDENTIALS_WRONG', null]);
    expect(await app.storage.reader.countBy(Account, { openidSubject: `${provider.settings.OPENID_ISSUER}|sub of ${email}` })).toBe(0);
  });

  it('says so when the person turns back', async () => {
    provider.let(null);
    expect((await signIn()).arrived).toBe('/workbench/sign-in?refused=OPENID_REFUSED');
  });

  it('refuses the end of a journey that this browser did not begin', async () => {
    await anAccount(app, [], { email: 'victim@example.org' });
    provider.let({ sub: 'victim', email: 'victim@example.org', email_verified: true });
    const stopped = await aBrowser().go(`${app.url}/auth/openid`, /\/callback\?code=/);
    const callback = stopped.at(-1) ?? '';
    expect(callback).toMatch(/code=/);
    const elsewhere = aBrowser();
    await elsewhere.go(`${app.url}/auth/openid`, /\/auth\?/);
    for (const browser of [aBrowser(), elsewhere]) {
      expect((await browser.go(callback, WORKBENCH)).at(-1)).toBe(`${app.url}/workbench/sign-in?refused=OPENID_REFUSED`);
      expect(await me(browser)).toBeNull();
    }
  });

  it('is used up once it has been used', async () => {
    await anAccount(app, [], { email: 'once@example.org' });
    provider.let({ sub: 'once', email: 'once@example.org', email_verified: true });
    const { browser, way } = await signIn();
    const callback = way.find((address) => address.includes('/callback')) ?? '';
    expect((await browser.go(callback, WORKBENCH)).at(-1)).toMatch(/refused=OPENID_REFUSED$/);
  });
});

it('Without a provider there is no such way', async () => {
  const plain = await startApp();
  try {
    expect((await fetch(`${plain.url}/auth/openid`, { redirect: 'manual' })).status).toBe(404);
    expect((await plain.ask('{ signInWays { openId } }')).data).toEqual({ signInWays: { openId: null } });
  } finally {
    await plain.stop();
  }
});
