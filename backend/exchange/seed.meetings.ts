import { EvidenceGrade } from '../claims/claim.terms.js';
import { ParticipationLevel } from '../engagement/engagement.terms.js';
import type { Names } from '../shared/languages.js';
import type { Day } from '../shared/partial-date.js';
import type { CsvTable, Row } from './csv-table.js';

/** Table of the parts that countries had in the roundtable. */
export const ROUNDTABLE = 'unga76_roundtable.csv';

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
    ...{ originKey: `${ROUNDTABLE}#${row.required('id')}`, digest: row.digest },
    engagementId: row.oneOf('engagement', engagements, 'meeting (engagements.csv)'),
    countryIso3: row.oneOf('country_iso3', countries, 'country'),
    level: row.oneOf('level', LEVELS, 'level of participation'),
    office: row.optional('office'),
    evidence: {
      ...{ title: row.required('evidence_title'), publisher: row.optional('evidence_publisher'), url: row.optional('evidence_url') },
      grade: row.oneOf('evidence_grade', GRADES, 'grade of evidence'),
    },
  }));
