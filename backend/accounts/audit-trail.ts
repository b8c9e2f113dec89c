import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.js';
import { AuditEntry } from './audit-entry.entity.js';
import { chainText, type ChainedEntry, GENESIS } from './audit.rules.js';

/** Who acts: a person, or the product itself under a name (`accountId` null). */
export interface Actor {
  accountId: string | null;
  name: string;
}

export interface Change {
  action: string;
  subjectKind: string;
  subjectId: string;
  recordId?: string | null;
  countryIso3?: string | null;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
}

export const hashOf = (entry: ChainedEntry, previousHash: string): string =>
  createHash('sha256').update(chainText(entry, previousHash)).digest('hex');

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));

/** The one way to write into the audit trail. Call it in the unit of work of the change itself. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Adds one entry for each change, in order. */
  async note(records: EntityManager, actor: Actor, changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const [last] = await records.find(AuditEntry, { order: { sequence: 'DESC' }, take: 1 });
    let { sequence, hash } = last ?? { sequence: 0, hash: GENESIS };
    const at = this.clock.now().toISOString();
    const entries = changes.map((change) => {
      const entry: ChainedEntry = {
        ...{ sequence: ++sequence, at, accountId: actor.accountId, actor: actor.name },
        ...{ action: change.action, subjectKind: change.subjectKind, subjectId: change.subjectId },
        ...{ recordId: change.recordId ?? null, countryIso3: change.countryIso3 ?? null },
        ...{ before: json(change.before), after: json(change.after), reason: change.reason ?? null },
      };
      hash = hashOf(entry, hash);
      return { ...entry, hash };
    });
    for (let start = 0; start < entries.length; start += 500) await records.insert(AuditEntry, entries.slice(start, start + 500));
  }
}
