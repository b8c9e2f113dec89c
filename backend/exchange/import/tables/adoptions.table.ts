import { type EntityManager, In, IsNull } from 'typeorm';
import type { Change } from '../../../accounts/audit-trail.js';
import { Adoption } from '../../../adoption/adoption.entity.js';
import { isRung } from '../../../adoption/gate.rules.js';
import { StageEvent } from '../../../adoption/stage-event.entity.js';
import type { Sector } from '../../../catalogue/catalogue.terms.js';
import { identityOf } from '../../seed.identity.js';
import type { FieldChange } from '../import.types.js';
import { adoptionsOf, type Identity, readIdentity, subjectOf } from './identity.js';
import { institutionNames, writeInstitutions } from './institutions.js';
import { writeAdoptions } from './new-adoptions.js';
import type { TableOf, Verdict } from './table-kind.js';

interface AdoptionDraft extends Identity {
  sector: Sector | null;
  sdgs: readonly number[];
  institution: string | null;
}

interface AdoptionVerdict extends Verdict<AdoptionDraft> {
  /** The adoption on record; null: there is none. */
  adoption: Adoption | null;
}

/** Kinds of the published claims of adoptions. */
const publishedKinds = async (records: EntityManager, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const events = await records.find(StageEvent, {
    select: { id: true, adoptionId: true, kind: true },
    where: { adoptionId: In([...ids]), reviewState: 'PUBLISHED', retiredAt: IsNull() },
  });
  const kinds = new Map<string, string[]>();
  for (const { adoptionId, kind } of events) kinds.set(adoptionId, [...(kinds.get(adoptionId) ?? []), kind]);
  return kinds;
};

/** The fields that a row gives. */
const namedBy = ({ sector, sdgs, institution }: AdoptionDraft): string[] => [
  ...(sector === null ? [] : ['sector']),
  ...(sdgs.length === 0 ? [] : ['sdgs']),
  ...(institution === null ? [] : ['institution']),
];

/** What a row says otherwise; an empty cell says nothing. */
const changesOf = (draft: AdoptionDraft, adoption: Adoption, institution: string | null): FieldChange[] => {
  const goals = adoption.sdgs.join('|');
  return [
    { field: 'sector', before: adoption.primarySector, after: draft.sector ?? adoption.primarySector },
    { field: 'sdgs', before: goals, after: draft.sdgs.length === 0 ? goals : draft.sdgs.join('|') },
    { field: 'institution', before: institution, after: draft.institution ?? institution },
  ].filter(({ before, after }) => before !== after);
};

/**
 * Adoptions with their sector, goals and institution. A new one is counted nowhere until a claim of it is published. Where
 * published stage events name these fields, only stage events change them: they are reviewed, an import is not.
 */
export const adoptionTable: TableOf<AdoptionDraft, AdoptionVerdict> = {
  read: (row, known) => ({
    ...readIdentity(row, known),
    sector: row.optionalResolved('sector', known.sectors) as Sector | null,
    sdgs: row.goals('sdgs'),
    institution: row.text('institution', 300),
  }),
  keysOf: (draft) => [identityOf(draft)],
  subject: subjectOf,

  compare: async (records, rows) => {
    const adoptions = await adoptionsOf(
      records,
      rows.map(({ draft }) => draft),
    );
    const found = [...adoptions.values()];
    const kinds = await publishedKinds(
      records,
      found.map(({ id }) => id),
    );
    const names = await institutionNames(
      records,
      found.map(({ institutionId }) => institutionId),
    );
    return rows.map(({ row, draft }) => {
      const adoption = adoptions.get(identityOf(draft)) ?? null;
      if (!adoption) return { row, draft, outcome: 'NEW', changes: [], recognised: null, adoption };
      const changes = changesOf(draft, adoption, names.get(adoption.institutionId ?? '') ?? null);
      if ((kinds.get(adoption.id) ?? []).some(isRung))
        for (const { field, before } of changes) row.refuse(field, 'NAMED_BY_CLAIMS', before);
      return { row, draft, outcome: changes.length > 0 ? 'CHANGED' : 'UNCHANGED', changes, recognised: adoption.id, adoption };
    });
  },

  write: async (records, verdicts, writing, known) => {
    const touched = verdicts.filter(({ outcome }) => outcome !== 'UNCHANGED');
    const drafts = touched.map(({ draft }) => draft);
    const institutionOf = await writeInstitutions(records, drafts, writing.pen);
    await writeAdoptions(records, drafts, institutionOf, writing, known, namedBy);
    const changed = touched.flatMap(({ draft, adoption, changes }) => (adoption ? [{ draft, adoption, changes }] : []));
    await writing.pen.upsert(
      Adoption,
      changed.map(({ draft, adoption }) => ({
        ...adoption,
        primarySector: draft.sector ?? adoption.primarySector,
        sdgs: draft.sdgs.length > 0 ? [...draft.sdgs] : adoption.sdgs,
        institutionId: institutionOf(draft) ?? adoption.institutionId,
        ...{ updatedAt: writing.now, version: adoption.version + 1 },
      })),
    );
    await writing.pen.note(
      changed.map(({ adoption, changes }): Change => ({
        ...{ action: 'CHANGED', subjectKind: 'ADOPTION', subjectId: adoption.id, recordId: adoption.id, countryIso3: adoption.countryIso3 },
        before: Object.fromEntries(changes.map(({ field, before }) => [field, before])),
        after: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
        reason: writing.source,
      })),
    );
    const published = await publishedKinds(
      records,
      changed.map(({ adoption }) => adoption.id),
    );
    return { claimed: [], published: [...published.keys()] };
  },
};
