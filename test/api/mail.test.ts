import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../kit/app.js';
import { secretIn, startMailbox } from '../kit/mailbox.js';
import { anAccount, aPerson, type Person } from '../kit/people.js';

const PASSWORD = 'nine brass kettles in a row';
const INVITE = `mutation ($email: String!, $name: String = "Zoë Ngalim", $language: String) {
  inviteAccount(email: $email, name: $name, language: $language, grants: [{ role: EDITOR }]) { link account { id } } }`;
const ASK = 'mutation ($email: String!) { askForNewPassword(email: $email) }';
const SPEAK = 'mutation ($language: String!) { changeOwnLanguage(language: $language) { language } }';
const TAKE_UP = 'mutation ($secret: String!, $password: String!) { takeUpLink(secret: $secret, password: $password) { email } }';

let mailbox: Awaited<ReturnType<typeof startMailbox>>;
let app: TestApp;
let admin: Person;
beforeAll(async () => {
  mailbox = await startMailbox();
  const settings = { SMTP_URL: mailbox.url, MAIL_FROM: 'DPG adoption <no-reply@example.org>', PUBLIC_URL: 'https://dpg.example.org' };
  app = await startApp({ settings });
  admin = await aPerson(app, ['ADMIN']);
});
beforeEach(() => {
  mailbox.mode.refusing = false;
});
afterAll(async () => {
  await app.stop();
  await mailbox.stop();
});

it('An invitation goes out by e-mail, and the admin sees no link', async () => {
  const { data } = await admin.ask<{ inviteAccount: { link: string | null } }>(INVITE, { email: 'zoe@example.org' });
  expect(data.inviteAccount.link).toBeNull();
  const [letter] = mailbox.letters.splice(0);
  expect([letter?.from, letter?.to]).toEqual(['no-reply@example.org', ['zoe@example.org']]);
  expect(letter?.subject).toBe('Your invitation to the DPG adoption dashboard');
  expect(letter?.text).toContain('https://dpg.example.org/workbench/link?lang=en#');
  const { data: taken, headers } = await app.ask(TAKE_UP, { secret: secretIn(letter?.text ?? ''), password: PASSWORD });
  expect(taken).toEqual({ takeUpLink: { email: 'zoe@example.org' } });
  expect(headers.getSetCookie()[0]).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
});

describe.each([
  ['ar', 'rtl', 'دعوتكم إلى لوحة متابعة اعتماد المنافع العامة الرقمية'],
  ['en', 'ltr', 'Your invitation to the DPG adoption dashboard'],
  ['es', 'ltr', 'Su invitación al panel de adopción de bienes públicos digitales'],
  ['fr', 'ltr', 'Votre invitation au tableau de bord de l’adoption des biens publics numériques'],
  ['ru', 'ltr', 'Приглашение на панель внедрения цифровых общественных благ'],
  ['zh', 'ltr', '邀请您加入数字公共产品采用情况平台'],
])('Mails in %s', (language, direction, subject) => {
  it('speak it in subject, text and direction, and lead to a page in it', async () => {
    const email = `${language}@example.org`;
    await admin.ask(INVITE, { email, name: 'Zoë & <Co>', language });
    const letter = mailbox.letters.pop();
    expect([letter?.subject, letter?.to]).toEqual([subject, [email]]);
    expect(letter?.html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(letter?.html).toContain('\u2068Zoë &amp; &lt;Co&gt;\u2069');
    expect(letter?.text).toContain('\u2068Zoë & <Co>\u2069');
    for (const part of [letter?.text, letter?.html]) {
      expect(part).toContain(`https://dpg.example.org/workbench/link?lang=${language}#${secretIn(letter?.text ?? '')}`);
      expect(part).not.toMatch(/[{}]/);
    }
  });

  it('are what a new password comes by, once the person asks for the language', async () => {
    const person = await aPerson(app, ['EDITOR']);
    await person.ask(SPEAK, { language });
    const coming = mailbox.next();
    await app.ask(ASK, { email: person.email });
    expect((await coming).html).toContain(`<html lang="${language}" dir="${direction}">`);
  });
});

it('An invitation that names no language is in that of whoever invites, and an unknown one is refused', async () => {
  const { data } = await admin.ask<{ changeOwnLanguage: { language: string } }>(SPEAK, { language: 'ru' });
  expect(data.changeOwnLanguage.language).toBe('ru');
  await admin.ask(INVITE, { email: 'like@example.org', name: 'A. N.' });
  expect(mailbox.letters.pop()?.html).toContain('<html lang="ru" dir="ltr">');
  const refused = [
    await admin.ask(SPEAK, { language: 'tlh' }),
    await admin.ask(INVITE, { email: 'none@example.org', name: 'A. N.', language: 'tlh' }),
  ];
  expect(refused.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['UNKNOWN_LANGUAGE', 'UNKNOWN_LANGUAGE']);
  await admin.ask(SPEAK, { language: 'en' });
});

it('A mail that cannot be sent leaves the link with the admin', async () => {
  mailbox.mode.refusing = true;
  const { data } = await admin.ask<{ inviteAccount: { link: string } }>(INVITE, { email: 'lost@example.org' });
  expect(data.inviteAccount.link).toMatch(/^https:\/\/dpg\.example\.org\/workbench\/link#/);
});

it('A new password comes by a link good for one hour, to an address that the request cannot choose', async () => {
  const { email } = await anAccount(app, ['EDITOR'], { password: PASSWORD });
  const coming = mailbox.next();
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-host': 'evil.example.com' },
    body: JSON.stringify({ query: ASK, variables: { email } }),
  });
  expect(await response.json()).toEqual({ data: { askForNewPassword: true } });
  const { text, to } = await coming;
  expect([to, text.includes('https://dpg.example.org/workbench/link?lang=en#'), text.includes('evil')]).toEqual([[email], true, false]);
  app.clock.moveTo('2026-11-21');
  const late = await app.ask(TAKE_UP, { secret: secretIn(text), password: PASSWORD });
  app.clock.moveTo('2026-11-20');
  expect(late.errors?.[0]?.extensions.code).toBe('LINK_INVALID');
});

it.each([
  ['nobody', 'nobody@example.org', undefined],
  ['somebody who is suspended', 'suspended@example.org', 'SUSPENDED'],
  ['somebody who has not begun', 'invited@example.org', 'INVITED'],
] as const)('%s gets no mail, and is told the same', async (_case, email, status) => {
  if (status) await anAccount(app, [], { email, status });
  const before = mailbox.letters.length;
  expect((await app.ask(ASK, { email })).data).toEqual({ askForNewPassword: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(mailbox.letters).toHaveLength(before);
});
