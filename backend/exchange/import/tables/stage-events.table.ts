import type { Change } from '../../../accounts/audit-trail.js';
import { Evidence } from '../../../claims/evidence.entity.js';
import { StageEvent } from '../../../adoption/stage-event.entity.js';
import { claimId, evidenceId } from '../../seed.identity.js';
import { identityOf } from '../../seed.identity.js';
import type { FieldChange } from '../import.types.js';
import { aboutIdentity, subjectOf } from './identity.js';
import { writeInstitutions } from './institutions.js';
import { touchAdoptions, writeAdoptions } from './new-adoptions.js';
import { contentDigest, differences, naturalKeyOf, readStageEvent, type StageEventDraft } from './stage-event.draft.js';
import { importKey, type RecordedEvent, RecordedEvents } from './stage-event.record.js';
import type { TableOf, Verdict, Writing } from './table-kind.js';

interface StageEventVerdict extends Verdict<StageEventDraft> {
  /** The claim that this row corrects; null: none. */
  corrects: StageEvent | null;
}

const REPLACED = 'A later import brought another version of its row.';

const differencesOf = (recorded: RecordedEvent, draft: StageEventDraft): FieldChange[] => {
  const same = identityOf(recorded.identity) === identityOf(draft);
  const moved = same ? null : { field: 'adoption', before: aboutIdentity(recorded.identity), after: aboutIdentity(draft) };
  return differences(recorded.content, draft, moved);
};

const verdictOf = (row: StageEventVerdict['row'], draft: StageEventDraft, recorded: RecordedEvents): StageEventVerdict => {
  const match = recorded.match(draft);
  if (!match) return { row, draft, outcome: 'NEW', changes: [], recognised: null, corrects: null };
  const head = recorded.head(match);
  const changes = differencesOf(head, draft);
  // A row that says what its own claim said before somebody corrected or withdrew it brings nothing back.
  const unchanged = changes.length === 0 || (head !== match && differencesOf(match, draft).length === 0);
  const recognised = match.event.id;
  if (unchanged) return { row, draft, outcome: 'UNCHANGED', changes: [], recognised, corrects: null };
  return { row, draft, outcome: 'CHANGED', changes, recognised, corrects: head.event };
};

/** What a correction supersedes once it is published: the claim itself, or what it would have superseded had it been published. */
const supersededBy = (corrected: StageEvent | null): string | null => {
  if (corrected === null) return null;
  return corrected.reviewState === 'PUBLISHED' && corrected.retiredAt === null ? corrected.id : corrected.supersedes;
};

const eventOf = ({ draft, corrects }: StageEventVerdict, adoptionId: string, institutionId: string | null, { actor, now }: Writing) => {
  const originKey = draft.id === null ? null : importKey(draft.id);
  return {
    id: claimId(originKey ?? naturalKeyOf(draft), contentDigest(draft), corrects?.id ?? null),
    adoptionId,
    ...{ kind: draft.kind, date: draft.date, extent: draft.extent, sector: draft.sector, sdgs: [...draft.sdgs], institutionId },
    ...{ note: draft.note, confidence: draft.confidence, author: actor.name, authorId: actor.accountId },
    ...{ reviewState: 'SUBMITTED' as const, createdAt: now, submittedAt: now, supersedes: supersededBy(corrects) },
    ...{ originKey, originDigest: naturalKeyOf(draft) },
  };
};

/** Earlier versions that nobody published yet step back for the new one. */
const replaceUnpublished = ({ pen, now }: Writing, pairs: readonly { corrects: StageEvent; by: string }[]): Promise<void> =>
  pen.upsert(
    StageEvent,
    pairs.map(({ corrects: { proofs, ...event }, by }) => ({
      ...{ ...event, proofs: { ...proofs }, supersededBy: by, retiredAt: now },
      ...{ reviewState: 'WITHDRAWN' as const, retirementReason: REPLACED },
    })),
  );

const noted = (verdict: StageEventVerdict, event: { id: string; adoptionId: string }, { source }: Writing): Change => {
  const { evidence, ...rest } = verdict.draft;
  const before = verdict.corrects === null ? null : Object.fromEntries(verdict.changes.map((change) => [change.field, change.before]));
  return {
    ...{ action: 'SUBMITTED', subjectKind: 'STAGE_EVENT', subjectId: event.id, recordId: event.adoptionId, countryIso3: rest.countryIso3 },
    ...{ before, after: { ...rest, evidence: [evidence] }, reason: `${source}, line ${verdict.row.line}` },
  };
};

/** Stage events: each new or changed row is a claim that waits for review. */
export const stageEventTable: TableOf<StageEventDraft, StageEventVerdict> = {
  read: readStageEvent,
  keysOf: (draft) => [...(draft.id === null ? [] : [`id ${draft.id}`]), naturalKeyOf(draft)],
  subject: (draft) => ({ ...subjectOf(draft), stage: draft.kind, date: draft.date }),

  compare: async (records, rows) => {
    const recorded = await RecordedEvents.read(
      records,
      rows.map(({ draft }) => draft),
    );
    return rows.map(({ row, draft }) => verdictOf(row, draft, recorded));
  },

  write: async (records, verdicts, writing, known) => {
    const changed = verdicts.filter(({ outcome }) => outcome !== 'UNCHANGED');
    const drafts = changed.map(({ draft }) => draft);
    const institutionOf = await writeInstitutions(records, drafts, writing.pen);
    const { adoptionOf, added } = await writeAdoptions(records, drafts, institutionOf, writing, known);
    const written = changed.map((verdict) => ({
      verdict,
      event: eventOf(verdict, adoptionOf(verdict.draft), institutionOf(verdict.draft), writing),
    }));
    const events = written.map(({ event }) => event);
    await writing.pen.insert(StageEvent, events);
    const evidence = written.map(({ verdict, event }) => ({
      id: evidenceId(event.id, 0),
      stageEventId: event.id,
      ...verdict.draft.evidence,
    }));
    await writing.pen.insert(Evidence, evidence);
    const waiting = written.flatMap(({ verdict: { corrects }, event }) =>
      corrects && corrects.retiredAt === null && corrects.reviewState !== 'PUBLISHED' ? [{ corrects, by: event.id }] : [],
    );
    await replaceUnpublished(writing, waiting);
    const touched = [...waiting.map(({ corrects }) => corrects), ...events].map(({ adoptionId }) => adoptionId);
    await touchAdoptions(
      records,
      [...new Set(touched)].filter((id) => !added.has(id)),
      writing,
      null,
    );
    await writing.pen.note([
      ...waiting.map(({ corrects, by }): Change => ({
        ...{ action: 'WITHDRAWN', subjectKind: 'STAGE_EVENT', subjectId: corrects.id, recordId: corrects.adoptionId },
        ...{ after: { supersededBy: by }, reason: REPLACED },
      })),
      ...written.map(({ verdict, event }) => noted(verdict, event, writing)),
    ]);
    return { claimed: events.map(({ adoptionId }) => adoptionId), published: [], retired: waiting.map(({ corrects }) => corrects.id) };
  },
};
