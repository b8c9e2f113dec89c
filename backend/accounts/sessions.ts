import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '../shared/clock.js';
import { Storage } from '../shared/storage.js';
import { Account } from './account.entity.js';
import { Session } from './session.entity.js';
import { Viewer } from './viewer.js';

/** A session ends after so long without a request, and in any case after so long. */
const IDLE_MS = 8 * 3_600_000;
const LONGEST_MS = 7 * 24 * 3_600_000;
const SEEN_EVERY_MS = 60_000;

/** What is kept of a secret: enough to know it again, not enough to use it. */
export const fingerprint = (secret: string): string => createHash('sha256').update(secret).digest('hex');
export const newSecret = (): string => randomBytes(32).toString('base64url');

@Injectable()
export class Sessions {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Opens a session; answers the token for the cookie. Call it in the unit of work that signs in. */
  async open(records: EntityManager, accountId: string): Promise<string> {
    const token = newSecret();
    const now = this.clock.now().toISOString();
    await this.sweep(records);
    await records.update(Account, { id: accountId }, { lastSeenAt: now });
    await records.insert(Session, { id: fingerprint(token), accountId, createdAt: now, seenAt: now });
    return token;
  }

  /** Who the token of a cookie belongs to; null: it is unknown, over, or of an account that cannot be used. */
  async viewer(token: string): Promise<Viewer | null> {
    const session = await this.storage.reader.findOne(Session, {
      where: { id: fingerprint(token) },
      relations: { account: { grants: true } },
    });
    const now = this.clock.now().getTime();
    if (!session || session.account.status !== 'ACTIVE') return null;
    if (now - Date.parse(session.seenAt) > IDLE_MS || now - Date.parse(session.createdAt) > LONGEST_MS) return null;
    const { account } = session;
    if (now - Date.parse(session.seenAt) > SEEN_EVERY_MS) await this.see(session.id, account.id);
    const grants = account.grants.map(({ role, scope }) => ({ role, scope }));
    return new Viewer(account.id, account.email, account.name, grants, session.id);
  }

  async end(records: EntityManager, sessionId: string): Promise<void> {
    await records.delete(Session, { id: sessionId });
  }

  /** Ends all sessions of an account; `but` stays. */
  async endAll(records: EntityManager, accountId: string, but: string | null = null): Promise<void> {
    const sessions = await records.findBy(Session, { accountId });
    for (const { id } of sessions) if (id !== but) await this.end(records, id);
  }

  private async see(id: string, accountId: string): Promise<void> {
    const now = this.clock.now().toISOString();
    await this.storage.write(async (records) => {
      await records.update(Session, { id }, { seenAt: now });
      await records.update(Account, { id: accountId }, { lastSeenAt: now });
    });
  }

  /** Takes away what is over: nothing of it could be used any more. */
  private async sweep(records: EntityManager): Promise<void> {
    const now = this.clock.now().getTime();
    await records.delete(Session, { seenAt: LessThan(new Date(now - IDLE_MS).toISOString()) });
    await records.delete(Session, { createdAt: LessThan(new Date(now - LONGEST_MS).toISOString()) });
  }
}
