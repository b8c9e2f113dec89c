import { type EntityManager, MoreThan } from 'typeorm';
import { AuditEntry } from '../../../accounts/audit-entry.entity.js';
import { Publication } from '../../../shared/publication.entity.js';
import { identityOf } from '../../seed.identity.js';
import { adoptionsOf, type Identity } from '../tables/identity.js';
import type { Touched } from './table-run.js';

/** How far the records had come when a run began to compare. */
export interface Present {
  /** Last entry of the audit trail: every change of a record writes one. */
  sequence: number;
  /** Version of what is no record of its own: countries, the catalogue, terms, seed tables. */
  rebuildVersion: number;
}

export const presentOf = async (records: EntityManager): Promise<Present> => {
  const [last] = await records.find(AuditEntry, { select: { sequence: true }, order: { sequence: 'DESC' }, take: 1 });
  const [publication] = await records.find(Publication);
  return { sequence: last?.sequence ?? 0, rebuildVersion: publication?.rebuildVersion ?? 0 };
};

/**
 * Did somebody since change an adoption that the run writes about, record one that it would add, or change the catalogue?
 * What it read of others may have changed: then it is as if the run had come first.
 */
export const overtaken = async (records: EntityManager, since: Present, ahead: EntityManager, touched: Touched): Promise<boolean> => {
  const { rebuildVersion } = await presentOf(records);
  if (rebuildVersion !== since.rebuildVersion) return true;
  const entries = await records.findBy(AuditEntry, { sequence: MoreThan(since.sequence) });
  if (entries.some(({ recordId }) => recordId !== null && (touched.claimed.has(recordId) || touched.published.has(recordId)))) return true;
  const recorded = entries
    .filter(({ subjectKind, action }) => subjectKind === 'ADOPTION' && action === 'RECORDED')
    .map(({ after }) => JSON.parse(after ?? '{}') as Identity);
  const staged = await adoptionsOf(ahead, recorded);
  return recorded.some((identity) => staged.has(identityOf(identity)));
};
