import { createHash } from 'node:crypto';
import type { Confidence, Extent, StageEventKind } from '../../../adoption/adoption.terms.js';
import type { EvidenceGrade } from '../../../claims/claim.terms.js';
import type { Sector } from '../../../catalogue/catalogue.terms.js';
import { textKey } from '../../../shared/text-key.js';
import { identityOf } from '../../seed.identity.js';
import type { FieldChange } from '../import.types.js';
import type { Known } from '../known.js';
import { type Identity, readIdentity } from './identity.js';
import type { ImportRow } from './import-row.js';

/** What a stage event says, whether it stands in a row or on record. */
export interface StageEventContent {
  kind: StageEventKind;
  date: string | null;
  extent: Extent | null;
  sector: Sector | null;
  sdgs: readonly number[];
  institution: string | null;
  confidence: Confidence | null;
  note: string | null;
  evidence: { title: string; url: string | null; grade: EvidenceGrade };
}

export interface StageEventDraft extends Identity, StageEventContent {
  /** Id that the row has where it comes from; null: none. */
  id: string | null;
}

export const readStageEvent = (row: ImportRow, known: Known): StageEventDraft => {
  const id = row.text('id', 120);
  if (id !== null && !/^[\p{L}\p{N}][\p{L}\p{N}._:/-]*$/u.test(id)) row.refuse('id', 'ID_INVALID');
  return {
    id,
    ...readIdentity(row, known),
    kind: row.resolved('stage', known.stages) as StageEventKind,
    date: row.date('date', known.today),
    extent: row.optionalResolved('extent', known.extents) as Extent | null,
    sector: row.optionalResolved('sector', known.sectors) as Sector | null,
    sdgs: row.goals('sdgs'),
    institution: row.text('institution', 300),
    confidence: row.optionalResolved('confidence', known.confidences) as Confidence | null,
    note: row.text('note', 4000),
    evidence: {
      title: row.required('evidence_title', 1000),
      url: row.url('evidence_url'),
      grade: row.resolved('evidence_grade', known.grades) as EvidenceGrade,
    },
  };
};

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** What a claim is recognised by where it has no id: adoption, stage, date, and the address (else the title) of its evidence. */
export const naturalKey = (
  identity: Identity,
  { kind, date }: Pick<StageEventContent, 'kind' | 'date'>,
  { url, title }: { url: string | null; title: string },
): string => digest([identityOf(identity), kind, date, url ?? textKey(title)]);

export const naturalKeyOf = (draft: StageEventDraft): string => naturalKey(draft, draft, draft.evidence);
export const contentDigest = (draft: StageEventDraft): string => digest(draft);

/** Fields of a claim by the names of their columns, as text. */
const fieldsOf = ({ evidence, sdgs, kind, ...rest }: StageEventContent): Record<string, string | null> => ({
  stage: kind,
  ...{ date: rest.date, extent: rest.extent, sector: rest.sector, sdgs: sdgs.length === 0 ? null : sdgs.join('|') },
  ...{ institution: rest.institution, evidence_title: evidence.title, evidence_url: evidence.url, evidence_grade: evidence.grade },
  ...{ confidence: rest.confidence, note: rest.note },
});

/** Field by field what a row says otherwise than a claim on record; `moved`: the claim is about another adoption. */
export const differences = (before: StageEventContent, after: StageEventContent, moved: FieldChange | null): FieldChange[] => {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const changed = Object.keys(now).filter((field) => (old[field] ?? null) !== (now[field] ?? null));
  return [...(moved ? [moved] : []), ...changed.map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }))];
};
