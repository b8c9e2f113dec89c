import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { isEmail, normalEmail } from './accounts/email.rules.js';
import { isWeakPassword, SHORTEST_PASSWORD } from './accounts/password.rules.js';

/** Where the records live: an SQLite file (absolute path), or the URL of a PostgreSQL database. */
export type DatabaseTarget = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

const databaseTarget = z.string().transform((value, context): DatabaseTarget => {
  if (/^postgres(ql)?:\/\/./.test(value)) return { kind: 'postgres', url: value };
  const file = /^sqlite:(?:\/\/(?=\/))?(.+)$/.exec(value)?.[1];
  if (file) return { kind: 'sqlite', file: isAbsolute(file) ? file : resolve(file) };
  context.addIssue('must be sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME');
  return z.NEVER;
});

const httpOrigin = z
  .url({ protocol: /^https?$/, error: 'must be an http(s) address such as https://dpg.example.org' })
  .transform((value) => value.replace(/\/+$/, ''));

/** Mail servers, with user and password in the address where they ask for them. */
const mailServer = z.url({ protocol: /^smtps?$/, error: 'must be smtp://HOST:PORT or smtps://USER:PASSWORD@HOST' });

const sender = z.string().refine((value) => isEmail(/^[^<>\r\n]*<([^<>]+)>$/.exec(value)?.[1] ?? value), {
  error: 'must be an e-mail address, alone or as NAME <ADDRESS>',
});

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const issuer = z.string().refine(
  (value) => {
    if (!URL.canParse(value)) return false;
    const { protocol, hostname } = new URL(value);
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  },
  { error: 'must be an https address (http on this machine alone)' },
);

const onOff = z.enum(['on', 'off'], 'must be on or off').transform((value) => value === 'on');

const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d+$/, error).transform(Number).pipe(z.number({ error }).min(least, error).max(most, error));
};

/** Identifier, type and name of an organisation at IATI. An identifier holds none of / & | ? (rules of IATI). */
const IATI_ORGANISATION = /^([^\s/&|?]{1,60})\|(\d\d)\|([^|]{1,200})$/;

/** Every setting of the product, by its name in the environment. `.env.example` documents the same list. */
const settings = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().min(1, 'must name an address to listen on').default('127.0.0.1'),
  DATABASE_URL: databaseTarget.default({ kind: 'sqlite', file: resolve('var/dpg.db') }),
  PUBLIC_URL: httpOrigin.optional(),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
    .default('info'),
  REQUEST_TIMEOUT_SECONDS: wholeNumber(1, 300).default(10),
  DATA_DIRECTORY: z.string().min(1).default(resolve('data')),
  ADMIN_EMAIL: z.string().transform(normalEmail).refine(isEmail, { error: 'must be an e-mail address' }).optional(),
  ADMIN_PASSWORD: z.string().optional(),
  SMTP_URL: mailServer.optional(),
  MAIL_FROM: sender.optional(),
  OPENID_ISSUER: issuer.optional(),
  OPENID_CLIENT_ID: z.string().optional(),
  OPENID_CLIENT_SECRET: z.string().optional(),
  OPENID_NAME: z.string().max(60, 'must hold at most 60 characters').optional(),
  IATI_ORGANISATION: z
    .string()
    .regex(IATI_ORGANISATION, 'must be REF|TYPE|NAME, such as XM-DAC-41122|40|UNICEF')
    .default('DPG-ADOPTION|90|Digital public goods adoption dashboard'),
  FOUR_EYES: onOff.default(true),
});

type Settings = z.infer<typeof settings>;

/** A mail server, and whom mails are from. */
export interface MailSettings {
  url: string;
  from: string;
}

/** An OpenID Connect provider at which this product is registered as a client. */
export interface OpenIdSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** As people know it. */
  name: string;
}

/** Who is made an admin while nobody is; without a password by a link. */
export interface FirstAdminSettings {
  email: string;
  password: string | null;
}

/** Who publishes our files at IATI. */
export interface IatiPublisherSettings {
  /** Identifiers of activities begin with it. */
  ref: string;
  /** Code of the list of types of organisations. */
  type: string;
  name: string;
}

export interface Config {
  port: number;
  host: string;
  database: DatabaseTarget;
  /** Address under which readers reach the product; null: that of the request. */
  publicUrl: string | null;
  /** Number of reverse proxies in front whose X-Forwarded-* headers are believed. */
  trustProxy: number;
  logLevel: string;
  requestTimeoutMs: number;
  /** Folder with the seed tables. */
  dataDirectory: string;
  /** Null: none was named. */
  firstAdmin: FirstAdminSettings | null;
  /** Null: no mail is sent, links are shown to the admin. */
  mail: MailSettings | null;
  /** Null: nobody signs in by OpenID Connect. */
  openId: OpenIdSettings | null;
  /** Nobody reviews a claim of the own hand. */
  fourEyes: boolean;
  iatiPublisher: IatiPublisherSettings;
}

/** A setting is missing or wrong; the message is one line that names its key. */
export class ConfigError extends Error {}

/** What a setting needs beside it. Throws ConfigError naming what is missing. */
const expectWith = (data: Settings, given: keyof Settings, ...needed: (keyof Settings)[]): void => {
  if (data[given] === undefined) return;
  const missing = needed.find((key) => data[key] === undefined);
  if (missing) throw new ConfigError(`${missing}: must be set where ${given} is`);
};

const mailOf = (data: Settings): MailSettings | null => {
  // Mails carry links, and the address that a request names could be anybody's.
  expectWith(data, 'SMTP_URL', 'MAIL_FROM', 'PUBLIC_URL');
  expectWith(data, 'MAIL_FROM', 'SMTP_URL');
  return data.SMTP_URL && data.MAIL_FROM ? { url: data.SMTP_URL, from: data.MAIL_FROM } : null;
};

const openIdOf = (data: Settings): OpenIdSettings | null => {
  const { OPENID_ISSUER: issuer, OPENID_CLIENT_ID: clientId, OPENID_CLIENT_SECRET: clientSecret, OPENID_NAME: name } = data;
  for (const key of ['OPENID_ISSUER', 'OPENID_CLIENT_ID', 'OPENID_CLIENT_SECRET', 'OPENID_NAME'] as const)
    expectWith(data, key, 'OPENID_ISSUER', 'OPENID_CLIENT_ID', 'OPENID_CLIENT_SECRET');
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret, name: name ?? new URL(issuer).hostname } : null;
};

const firstAdminOf = (data: Settings): FirstAdminSettings | null => {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = data;
  expectWith(data, 'ADMIN_PASSWORD', 'ADMIN_EMAIL');
  if (password !== undefined && isWeakPassword(password, email ?? ''))
    throw new ConfigError(`ADMIN_PASSWORD: must have at least ${SHORTEST_PASSWORD} characters and not be one that is tried first`);
  return email === undefined ? null : { email, password: password ?? null };
};

const iatiPublisherOf = ({ IATI_ORGANISATION: told }: Settings): IatiPublisherSettings => {
  const [, ref = '', type = '', name = ''] = IATI_ORGANISATION.exec(told) ?? [];
  return { ref, type, name };
};

/** Reads the settings; an empty value is the same as none. Throws ConfigError on the first wrong one. */
export const readConfig = (environment: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`${String(issue?.path[0] ?? 'settings')}: ${issue?.message ?? 'not valid'}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    database: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL ?? null,
    trustProxy: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    requestTimeoutMs: data.REQUEST_TIMEOUT_SECONDS * 1000,
    dataDirectory: data.DATA_DIRECTORY,
    firstAdmin: firstAdminOf(data),
    mail: mailOf(data),
    openId: openIdOf(data),
    fourEyes: data.FOUR_EYES,
    iatiPublisher: iatiPublisherOf(data),
  };
};

export const configFromEnvironment = (): Config => readConfig(process.env);
