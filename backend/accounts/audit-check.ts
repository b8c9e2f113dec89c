import { type EntityManager, MoreThan } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';
import { ChainWalk, type Finding } from './chain-walk.js';

const BATCH = 2000;

/** Where the trail ended once, as it was exported. */
export interface KeptHead {
  sequence: number;
  hash: string;
}

export const parseHead = (text: string): KeptHead | null => {
  const [, sequence, hash] = /^(\d{1,10}):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  return sequence !== undefined && hash !== undefined ? { sequence: Number(sequence), hash } : null;
};

export interface Verdict {
  entries: number;
  head: KeptHead;
  findings: Finding[];
}

/** Every entry against the one before it, and the whole against a head that was kept elsewhere. */
export const verifyTrail = async (records: EntityManager, kept: KeptHead | null): Promise<Verdict> => {
  const walk = new ChainWalk();
  let atKept = kept?.sequence === 0 ? kept.hash : null;
  let after = -2_147_483_648;
  for (;;) {
    const batch = await records.find(AuditEntry, { where: { sequence: MoreThan(after) }, order: { sequence: 'ASC' }, take: BATCH });
    for (const entry of batch) {
      walk.take(entry);
      if (entry.sequence === kept?.sequence) atKept = entry.hash;
      after = entry.sequence;
    }
    if (batch.length < BATCH) break;
  }
  const findings = walk.finish();
  if (kept && atKept !== kept.hash) findings.push(headFinding(kept, walk.last.sequence));
  return { entries: walk.count, head: walk.last, findings };
};

const headFinding = ({ sequence }: KeptHead, last: number): Finding => ({
  sequence,
  what: 'HEAD',
  says:
    sequence > last
      ? `was cut off: the trail ends with entry ${last}`
      : 'is another than when the head was kept: the trail was written anew',
});
