import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { readConfig } from '../../../backend/config.js';

it('Has a default for every setting', () => {
  expect(readConfig({})).toMatchObject({ port: 3000, host: '127.0.0.1', database: { kind: 'sqlite', file: resolve('var/dpg.db') } });
});

describe('Databases', () => {
  it.each([
    ['sqlite:var/other.db', { kind: 'sqlite', file: resolve('var/other.db') }],
    ['sqlite:/srv/dpg.db', { kind: 'sqlite', file: '/srv/dpg.db' }],
    ['sqlite:///srv/dpg.db', { kind: 'sqlite', file: '/srv/dpg.db' }],
    ['postgres://dpg:secret@db/dpg', { kind: 'postgres', url: 'postgres://dpg:secret@db/dpg' }],
  ])('%s', (value, database) => expect(readConfig({ DATABASE_URL: value }).database).toEqual(database));
});

describe('A wrong setting is refused in one line that names its key', () => {
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://db'],
    ['DATABASE_URL', 'sqlite:'],
    ['PUBLIC_URL', 'ftp://dpg'],
    ['TRUST_PROXY', 'yes'],
    ['LOG_LEVEL', 'loud'],
    ['REQUEST_TIMEOUT_SECONDS', '0'],
    ['ADMIN_EMAIL', 'admin'],
    ['SMTP_URL', 'mail.example.org'],
    ['SMTP_URL', 'http://mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'A <a@example.org>, B <b@example.org>'],
    ['OPENID_ISSUER', 'http://id.example.org'],
    ['OPENID_ISSUER', 'id.example.org'],
    ['OPENID_NAME', 'x'.repeat(61)],
    ['FOUR_EYES', 'maybe'],
  ])('%s=%s', (key, value) => {
    expect(() => readConfig({ [key]: value })).toThrow(new RegExp(`^${key}: must [^\\n]+$`));
  });
});

describe('A setting that needs another is refused in one line that names the missing one', () => {
  const SMTP_URL = 'smtp://127.0.0.1:25';
  const MAIL_FROM = 'DPG adoption <no-reply@example.org>';
  const OPENID = { OPENID_ISSUER: 'https://id.example.org', OPENID_CLIENT_ID: 'dpg', OPENID_CLIENT_SECRET: 'secret' };
  it.each<[string, Record<string, string>]>([
    ['MAIL_FROM', { SMTP_URL, PUBLIC_URL: 'https://dpg.example.org' }],
    ['PUBLIC_URL', { SMTP_URL, MAIL_FROM }],
    ['SMTP_URL', { MAIL_FROM }],
    ['OPENID_CLIENT_SECRET', { ...OPENID, OPENID_CLIENT_SECRET: '' }],
    ['OPENID_CLIENT_ID', { ...OPENID, OPENID_CLIENT_ID: '' }],
    ['OPENID_ISSUER', { ...OPENID, OPENID_ISSUER: '' }],
    ['OPENID_ISSUER', { OPENID_NAME: 'Ministry ID' }],
    ['ADMIN_EMAIL', { ADMIN_PASSWORD: 'nine brass kettles in a row' }],
  ])('%s', (missing, environment) => {
    expect(() => readConfig(environment)).toThrow(new RegExp(`^${missing}: must be set where [A-Z_]+ is$`));
  });
});

describe('People', () => {
  it.each(['changeme', 'password1234', 'admin@example.org', 'aaaaaaaaaaaa', 'x'.repeat(201)])(
    'A weak first password stops the start: %s',
    (weak) => {
      const environment = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: weak };
      expect(() => readConfig(environment)).toThrow(/^ADMIN_PASSWORD: must [^\n]+$/);
      expect(() => readConfig(environment)).not.toThrow(new RegExp(weak));
    },
  );

  it('are looked after without any of their settings', () => {
    expect(readConfig({})).toMatchObject({ firstAdmin: null, mail: null, openId: null, fourEyes: true });
  });

  it('can be set up whole', () => {
    const environment = {
      ...{ PUBLIC_URL: 'https://dpg.example.org/', SMTP_URL: 'smtps://u:p@mail.example.org', MAIL_FROM: 'no-reply@example.org' },
      ...{ OPENID_ISSUER: 'https://id.example.org/realm', OPENID_CLIENT_ID: 'dpg', OPENID_CLIENT_SECRET: 's', FOUR_EYES: 'off' },
      ...{ ADMIN_EMAIL: 'Ada@Example.org', ADMIN_PASSWORD: 'nine brass kettles in a row' },
    };
    expect(readConfig(environment)).toMatchObject({
      firstAdmin: { email: 'ada@example.org', password: 'nine brass kettles in a row' },
      mail: { url: 'smtps://u:p@mail.example.org', from: 'no-reply@example.org' },
      openId: { issuer: 'https://id.example.org/realm', name: 'id.example.org' },
      fourEyes: false,
    });
    expect(readConfig({ ADMIN_EMAIL: 'ada@example.org' }).firstAdmin).toEqual({ email: 'ada@example.org', password: null });
  });
});

it('.env.example names every setting', () => {
  const named = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  const read = [...readFileSync('backend/config.ts', 'utf8').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(read.toSorted());
});
