import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Account } from '../../backend/accounts/account.entity.js';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { FirstAdmin } from '../../backend/accounts/first-admin.js';
import { Passwords } from '../../backend/accounts/passwords.js';
import { Storage } from '../../backend/shared/storage.js';
import { DATABASES, type FreshDatabase, freshDatabase } from '../kit/app.js';
import { Days } from '../kit/clock.js';

const PASSWORD = 'nine brass kettles in a row';
const ADA = { email: 'ada@example.org', password: PASSWORD };

describe.each(DATABASES)('The first admin on %s', (database) => {
  let fresh: FreshDatabase;
  let storage: Storage;
  let clock: Days;
  let first: FirstAdmin;
  beforeEach(async () => {
    fresh = await freshDatabase(database);
    storage = await Storage.open(fresh.target);
    clock = new Days('2026-11-20');
    first = new FirstAdmin(storage, clock);
  });
  afterEach(async () => {
    await storage.close();
    await fresh.drop();
  });
  const people = async () => {
    const accounts = await storage.reader.find(Account, { relations: { grants: true }, order: { email: 'ASC' } });
    return accounts.map(({ email, status, grants }) => [email, status, ...grants.map(({ role }) => role)].join(' '));
  };

  it('is the one of the settings, at the first start alone', async () => {
    expect(await first.prepare(ADA)).toBeNull();
    expect(await people()).toEqual(['ada@example.org ACTIVE ADMIN']);
    const [{ passwordHash } = { passwordHash: null }] = await storage.reader.find(Account);
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await new Passwords().matches(passwordHash, PASSWORD)).toBe(true);
    expect(await first.prepare({ email: 'eve@example.org', password: PASSWORD })).toBeNull();
    expect(await people()).toEqual(['ada@example.org ACTIVE ADMIN']);
    expect((await storage.reader.find(AuditEntry)).map(({ actor, action }) => `${actor}: ${action}`)).toEqual(['First start: FIRST_ADMIN']);
  });

  it('begins by a link that is printed once, where the settings name no password', async () => {
    expect(await first.prepare(null)).toEqual({ email: 'admin@localhost', secret: expect.stringMatching(/^[\w-]{43}$/) });
    expect(await first.prepare(null)).toBeNull();
    expect(await people()).toEqual(['admin@localhost INVITED ADMIN']);
  });

  it('gets another link when the first was never used and is too old', async () => {
    await first.prepare(null);
    clock.moveTo('2026-12-20');
    expect(await first.prepare(null)).not.toBeNull();
  });

  it('can still be named after a start without settings', async () => {
    await first.prepare(null);
    expect(await first.prepare({ email: 'ada@example.org', password: null })).toMatchObject({ email: 'ada@example.org' });
    expect(await first.prepare(ADA)).toBeNull();
    expect(await people()).toEqual(['ada@example.org ACTIVE ADMIN']);
  });

  it('who is locked out gets a link on the host; nobody else does', async () => {
    await first.prepare(ADA);
    expect(await first.link('ada@example.org')).toMatchObject({ secret: expect.any(String) });
    expect(await first.link('eve@example.org')).toBeNull();
    await storage.write((records) => records.update(Account, { email: 'ada@example.org' }, { status: 'SUSPENDED' }));
    expect(await first.link('ada@example.org')).toBeNull();
  });
});
