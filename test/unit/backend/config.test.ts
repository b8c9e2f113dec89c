import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
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
  ])('%s=%s', (key, value) => {
    expect(() => readConfig({ [key]: value })).toThrow(new RegExp(`^${key}: must [^\\n]+$`));
  });
});
