import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';

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

const wholeNumber = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d+$/, error).transform(Number).pipe(z.number({ error }).min(least, error).max(most, error));
};

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
});

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
}

/** A setting is missing or wrong; the message is one line that names its key. */
export class ConfigError extends Error {}

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
  };
};

export const configFromEnvironment = (): Config => readConfig(process.env);
