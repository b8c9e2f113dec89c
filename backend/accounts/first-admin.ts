import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { FirstAdminSettings } from '../config.js';
import type { Clock } from '../shared/clock.js';
import type { Storage } from '../shared/storage.js';
import { AccountGrant } from './account-grant.entity.js';
import { Account } from './account.entity.js';
import { accountByEmail, accountById, auditView } from './account.records.js';
import { type Actor, AuditTrail } from './audit-trail.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { LASTS, OneTimeLinks } from './one-time-links.js';
import { hashPassword } from './passwords.js';

/** Name to sign in with where the settings name nobody. */
const NOBODY_NAMED = 'admin@localhost';

export interface PrintedLink {
  email: string;
  secret: string;
}

const product = (name: string): Actor => ({ accountId: null, name });

/** How the first person gets in, and how an admin gets in again who was locked out. Works on the host, without the API. */
export class FirstAdmin {
  private readonly trail: AuditTrail;
  private readonly links: OneTimeLinks;

  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {
    this.trail = new AuditTrail(clock);
    this.links = new OneTimeLinks(clock, { publicUrl: null });
  }

  /** While no account was ever in use: makes the admin of the settings, or a link to print. Null: there is nothing to print. */
  async prepare(named: FirstAdminSettings | null): Promise<PrintedLink | null> {
    const begun = (records: EntityManager) =>
      records.createQueryBuilder(Account, 'a').where('a.status <> :status', { status: 'INVITED' }).getExists();
    if (await begun(this.storage.reader)) return null;
    const passwordHash = named?.password == null ? null : await hashPassword(named.password);
    return this.storage.write(async (records) => {
      if (await begun(records)) return null;
      const email = named?.email ?? NOBODY_NAMED;
      if (email !== NOBODY_NAMED) await records.delete(Account, { email: NOBODY_NAMED });
      const known = await accountByEmail(records, email);
      const id = known?.id ?? (await this.make(records, email));
      if (passwordHash !== null) {
        await this.links.drop(records, id);
        await records.update(Account, { id }, { passwordHash, status: 'ACTIVE' });
      } else if (known && (await this.holdsLink(records, id))) return null;
      await this.note(records, id, 'First start', 'FIRST_ADMIN');
      return passwordHash === null ? { email, secret: await this.links.issue(records, id, LASTS.invitation) } : null;
    });
  }

  /** A new one-time link for an admin who is not suspended; null: there is no such admin. */
  async link(email: string): Promise<PrintedLink | null> {
    return this.storage.write(async (records) => {
      const account = await accountByEmail(records, email);
      if (!account || account.status === 'SUSPENDED' || !account.grants.some(({ role }) => role === 'ADMIN')) return null;
      await this.note(records, account.id, 'Console', 'LINK_RENEWED');
      return { email, secret: await this.links.issue(records, account.id, LASTS.newPassword) };
    });
  }

  private async make(records: EntityManager, email: string): Promise<string> {
    const id = randomUUID();
    await records.insert(Account, { id, email, name: email, status: 'INVITED', createdAt: this.clock.now().toISOString() });
    await records.insert(AccountGrant, { accountId: id, role: 'ADMIN', scope: '' });
    return id;
  }

  private async holdsLink(records: EntityManager, accountId: string): Promise<boolean> {
    const links = await records.findBy(OneTimeLink, { accountId });
    return links.some(({ expiresAt }) => expiresAt > this.clock.now().toISOString());
  }

  private async note(records: EntityManager, id: string, who: string, action: string): Promise<void> {
    const after = auditView(await accountById(records, id));
    await this.trail.note(records, product(who), [{ action, subjectKind: 'ACCOUNT', subjectId: id, after }]);
  }
}
