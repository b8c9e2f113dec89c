import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { AuditEntry } from '../accounts/audit-entry.entity.js';
import type { Adoption } from '../adoption/adoption.entity.js';
import { type Attribution, attribute, type AttributingClaim, type DpgDefaults } from '../adoption/attribution.rules.js';
import { isRung } from '../adoption/gate.rules.js';

const BATCH = 500;

const entriesOf = async (
  records: EntityManager,
  by: 'subjectId' | 'recordId',
  subjectKind: string,
  ids: readonly string[],
): Promise<AuditEntry[]> => {
  const found: AuditEntry[] = [];
  for (let start = 0; start < ids.length; start += BATCH) {
    const subject = { subjectKind, [by]: In(ids.slice(start, start + BATCH)) };
    found.push(...(await records.findBy(AuditEntry, { ...subject, accountId: Not(IsNull()) })));
  }
  return found;
};

/** Digital public goods that people added or changed, by hand or by an import: the seed tables no longer speak for them. */
export const dpgsOfPeople = async (records: EntityManager, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set((await entriesOf(records, 'subjectId', 'DPG', ids)).map(({ subjectId }) => subjectId));

/** Which of sector, sdgs and institution people gave these adoptions by an import. */
export const fieldsOfPeople = async (records: EntityManager, ids: readonly string[]): Promise<Map<string, ReadonlySet<string>>> => {
  const fields = new Map<string, Set<string>>();
  for (const { subjectId, action, after } of await entriesOf(records, 'recordId', 'ADOPTION', ids)) {
    const told = JSON.parse(after ?? '{}') as { named?: string[] };
    const named = action === 'CHANGED' ? Object.keys(told) : (told.named ?? []);
    const known = fields.get(subjectId) ?? new Set<string>();
    fields.set(subjectId, known);
    for (const field of named) known.add(field);
  }
  return fields;
};

/**
 * Sector, goals and institution by counting rule 6: what published stage events name comes first, then what a person said
 * of the adoption, and what its DPG says last.
 */
export const attributeKnowing = (
  claims: readonly AttributingClaim[],
  defaults: DpgDefaults,
  adoption: Pick<Adoption, 'primarySector' | 'sdgs' | 'institutionId'>,
  said: ReadonlySet<string>,
): Attribution => {
  const own = attribute(claims, defaults);
  const events = claims.filter(({ kind }) => isRung(kind));
  const stays = (field: string, isNamed: boolean) => said.has(field) && !isNamed;
  return {
    primarySector: stays(
      'sector',
      events.some(({ sector }) => sector !== null),
    )
      ? adoption.primarySector
      : own.primarySector,
    sdgs: stays(
      'sdgs',
      events.some(({ sdgs }) => sdgs.length > 0),
    )
      ? adoption.sdgs
      : own.sdgs,
    institutionId: stays('institution', own.institutionId !== null) ? adoption.institutionId : own.institutionId,
  };
};
