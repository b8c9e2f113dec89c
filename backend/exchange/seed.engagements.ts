import { type EntityManager, IsNull, Like } from 'typeorm';
import { EvidenceGrade, ReviewState } from '../claims/claim.terms.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Engagement } from '../engagement/engagement.entity.js';
import { ParticipationLevel } from '../engagement/engagement.terms.js';
import { Participation } from '../engagement/participation.entity.js';
import type { Names } from '../shared/languages.js';
import type { Day } from '../shared/partial-date.js';
import { insertRows, upsertRows } from './batches.js';
import type { CsvTable, Row } from './csv-table.js';
import { GONE } from './seed.identity.js';
import { claimId, evidenceId } from './seed.identity.js';

const FILE = 'unga76_roundtable.csv';

/** A meeting, as its table gives it. */
export interface SeedEngagement {
  id: string;
  date: string;
  place: string | null;
  url: string | null;
  names: Names;
}

/** One row of unga76_roundtable.csv: one claim. */
export interface SeedParticipation {
  originKey: string;
  digest: string;
  engagementId: string;
  countryIso3: string;
  level: ParticipationLevel;
  office: string | null;
  evidence: { title: string; publisher: string | null; url: string | null; grade: EvidenceGrade };
}

const LEVELS = new Set(Object.values(ParticipationLevel));
const GRADES = new Set(Object.values(EvidenceGrade));

export const engagementsOf = ({ rows }: CsvTable, today: Day, namesOf: (row: Row) => Names): SeedEngagement[] =>
  rows.map((row) => {
    const date = row.date('date', today);
    if (date === null) row.refuse('date', 'must not be empty');
    return {
      ...{ id: row.required('id'), date: date ?? '', place: row.optional('place'), url: row.optional('url') },
      names: namesOf(row),
    };
  });

export const participationsOf = (
  { rows }: CsvTable,
  engagements: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): SeedParticipation[] =>
  rows.map((row) => ({
    ...{ originKey: `${FILE}#${row.required('id')}`, digest: row.digest },
    engagementId: row.oneOf('engagement', engagements, 'meeting (engagements.csv)'),
    countryIso3: row.oneOf('country_iso3', countries, 'country'),
    level: row.oneOf('level', LEVELS, 'level of participation'),
    office: row.optional('office'),
    evidence: {
      ...{ title: row.required('evidence_title'), publisher: row.optional('evidence_publisher'), url: row.optional('evidence_url') },
      grade: row.oneOf('evidence_grade', GRADES, 'grade of evidence'),
    },
  }));

/** Brings meetings and the parts that countries had in them in line with their tables; answers how many claims changed. */
export const writeEngagements = async (
  records: EntityManager,
  { engagements, participations }: { engagements: readonly SeedEngagement[]; participations: readonly SeedParticipation[] },
  now: string,
): Promise<number> => {
  await upsertRows(records, Engagement, engagements);
  const recorded = await records.findBy(Participation, { originKey: Like(`${FILE}#%`) });
  const ids = new Set(recorded.map(({ id }) => id));
  const latest = new Map(recorded.filter(({ supersededBy }) => !ids.has(supersededBy ?? '')).map((claim) => [claim.originKey, claim]));
  const stands = ({ originKey, digest }: SeedParticipation): boolean =>
    latest.get(originKey)?.originDigest === digest && latest.get(originKey)?.retirementReason !== GONE;
  const added = participations
    .filter((one) => !stands(one))
    .map(({ evidence, digest, ...told }) => {
      const before = latest.get(told.originKey) ?? null;
      const row = {
        ...told,
        ...{ id: claimId(told.originKey, digest, before?.id ?? null), originDigest: digest, author: 'Seed tables' },
        ...{ reviewState: ReviewState.PUBLISHED, createdAt: now, publishedAt: now },
      };
      return { row, evidence, before };
    });
  const keys = new Set(participations.map(({ originKey }) => originKey));
  const gone = [...latest.values()].filter(({ originKey, retiredAt }) => retiredAt === null && !keys.has(originKey ?? ''));
  await insertRows(
    records,
    Participation,
    added.map(({ row }) => row),
  );
  await insertRows(
    records,
    Evidence,
    added.map(({ row, evidence }) => ({ id: evidenceId(row.id, 0), participationId: row.id, ...evidence })),
  );
  for (const { row, before } of added) {
    if (before === null) continue;
    await records.update(Participation, { id: before.id }, { supersededBy: row.id });
    await records.update(Participation, { id: before.id, retiredAt: IsNull() }, { retiredAt: now });
  }
  for (const { id } of gone)
    await records.update(Participation, { id }, { retiredAt: now, reviewState: ReviewState.WITHDRAWN, retirementReason: GONE });
  return added.length + gone.length;
};
