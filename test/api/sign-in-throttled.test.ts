import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../kit/app.js';
import { anAccount } from '../kit/people.js';

const PASSWORD = 'nine brass kettles in a row';
const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { email } }';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const attempt = async (email: string, password = 'wrong wrong wrong') =>
  (await app.ask(SIGN_IN, { email, password })).errors?.[0]?.extensions;
const attempts = async (count: number, email: () => string) => {
  for (let made = 0; made < count; made++) await attempt(email());
};

it('Ten wrong passwords close an account for a while, whether it is there or not; the right one as well', async () => {
  const { email } = await anAccount(app, [], { password: PASSWORD });
  for (const address of [email, 'nobody@example.org']) {
    await Promise.all(Array.from({ length: 10 }, () => attempt(address)));
    const refused = await attempt(address, PASSWORD);
    expect(refused).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(refused?.['retryAfterSeconds']).toBeGreaterThan(600);
    expect(refused?.['retryAfterSeconds']).toBeLessThanOrEqual(900);
  }
});

it('Good attempts do not count', async () => {
  const { email } = await anAccount(app, [], { password: PASSWORD });
  for (let made = 0; made < 11; made++) expect(await attempt(email, PASSWORD)).toBeUndefined();
});

it('Asking for new passwords is counted, whether there is an account or not', async () => {
  const ask = async () =>
    (await app.ask('mutation { askForNewPassword(email: "somebody@example.org") }')).errors?.[0]?.extensions.code ?? 'true';
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual(['true', 'true', 'true', 'TOO_MANY_ATTEMPTS']);
});

it('An address that tries many accounts is closed for a while', async () => {
  let name = 0;
  await attempts(40, () => `someone${++name}@example.org`);
  expect(await attempt('one-more@example.org')).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
});
