import type { EntityManager } from 'typeorm';
import { Adoption } from '../../../adoption/adoption.entity.js';
import type { Change } from '../../../accounts/audit-trail.js';
import type { Sector } from '../../../catalogue/catalogue.terms.js';
import { inBatches } from '../../batches.js';
import { adoptionId } from '../../seed.identity.js';
import { identityOf } from '../../seed.identity.js';
import type { Known } from '../known.js';
import { adoptionsOf, type Identity } from './identity.js';
import type { Writing } from './table-kind.js';

/** What a row names of an adoption; null or empty: nothing. */
export interface Naming extends Identity {
  sector: string | null;
  sdgs: readonly number[];
}

/**
 * Puts the adoptions of these rows on record where they are new, and answers the id for each row. What a row leaves open is
 * taken from its DPG (counting rule 6).
 */
export const writeAdoptions = async <Row extends Naming>(
  records: EntityManager,
  rows: readonly Row[],
  institutionOf: (row: Row) => string | null,
  { now, pen, source }: Writing,
  known: Known,
  /** What of sector, sdgs and institution the row says as a fact about the adoption, and not in a claim that waits for review. */
  namedBy: (row: Row) => readonly string[] = () => [],
): Promise<{ adoptionOf: (row: Identity) => string; added: ReadonlySet<string> }> => {
  const onRecord = new Map([...(await adoptionsOf(records, rows)), ...(pen.ahead ? await adoptionsOf(pen.ahead, rows) : [])]);
  const added = new Map(rows.filter((row) => !onRecord.has(identityOf(row))).map((row) => [identityOf(row), row]));
  const adoptions = [...added.values()].map((row) => {
    const defaults = known.defaults.get(row.dpgId) ?? { sdgs: [], sectors: [] };
    return {
      ...{ id: adoptionId(row), countryIso3: row.countryIso3, dpgId: row.dpgId, useCase: row.useCase, jurisdiction: row.jurisdiction },
      primarySector: (row.sector ?? defaults.sectors[0] ?? 'UNSPECIFIED') as Sector,
      sdgs: [...(row.sdgs.length > 0 ? row.sdgs : defaults.sdgs)],
      ...{ institutionId: institutionOf(row), updatedAt: now, version: 1 },
    };
  });
  await pen.insert(Adoption, adoptions);
  const rowOf = new Map([...added].map(([identity, row]) => [identity, namedBy(row)]));
  const changes = adoptions.map(({ id, updatedAt: _at, version: _version, ...fields }): Change => ({
    ...{ action: 'RECORDED', subjectKind: 'ADOPTION', subjectId: id, recordId: id, countryIso3: fields.countryIso3 },
    ...{ after: { ...fields, named: rowOf.get(identityOf(fields)) ?? [] }, reason: source },
  }));
  await pen.note(changes);
  const ids = new Map(adoptions.map((adoption) => [identityOf(adoption), adoption.id]));
  return { adoptionOf: (row) => onRecord.get(identityOf(row))?.id ?? ids.get(identityOf(row)) ?? '', added: new Set(ids.values()) };
};

/** Counts adoptions up whose claims changed; `now` where published ones did, null where they only wait for review. */
export const touchAdoptions = (records: EntityManager, ids: readonly string[], { pen }: Writing, now: string | null): Promise<void> =>
  inBatches(ids, (batch) =>
    pen.run(
      records
        .createQueryBuilder()
        .update(Adoption)
        .set({ version: () => 'version + 1', ...(now === null ? {} : { updatedAt: now }) })
        .whereInIds(batch),
    ),
  );
