import { EvidenceGrade } from '../claims/claim.terms.js';
import { DOLLAR } from '../funding/conversion.rules.js';
import { SupportCategory } from '../catalogue/support-category.js';
import { CommitmentStatus } from '../funding/funding.terms.js';
import type { Share } from '../funding/shares.rules.js';
import { decimalOf } from '../shared/money.js';
import type { Day } from '../shared/partial-date.js';
import type { CsvTable, Row } from './csv-table.js';

/** The rate of a currency in a year, as the table gives it. */
export interface SeedRate {
  currency: string;
  year: number;
  unitsPerUsd: string;
}

/** One row of commitments.csv. */
export interface SeedCommitment {
  originKey: string;
  digest: string;
  organisation: string;
  dpgId: string | null;
  category: SupportCategory;
  amount: string;
  currency: string;
  status: CommitmentStatus;
  date: string | null;
  /** The one country that it is for; null: a global budget. */
  countryIso3: string | null;
  shares: Share[];
  note: string | null;
  evidence: { title: string; url: string | null; grade: EvidenceGrade };
}

const CURRENCY = /^[A-Z]{3}$/;
/** Donor countries whose money for the supply of DPGs is a global budget, not money for their own adoption (data/README.md). */
const GLOBAL_BUDGETS: readonly string[] = ['CHE', 'NOR'];

const KNOWN = {
  category: new Set(Object.values(SupportCategory)),
  status: new Set(Object.values(CommitmentStatus)),
  grade: new Set(Object.values(EvidenceGrade)),
};

/** A decimal above zero. */
const decimal = (row: Row, column: string): string => {
  const value = row.required(column);
  if (value !== '' && (decimalOf(value)?.units ?? 0n) <= 0n) row.refuse(column, 'is no exact decimal above zero');
  return value;
};

const currency = (row: Row, column: string): string => {
  const value = row.required(column);
  if (value !== '' && !CURRENCY.test(value)) row.refuse(column, 'is no ISO 4217 code');
  return value;
};

export const ratesOf = ({ rows }: CsvTable): SeedRate[] =>
  rows.map((row) => {
    const [code, year] = [currency(row, 'currency'), Number(row.required('year'))];
    if (code === DOLLAR) row.refuse('currency', 'is what the rates are for: it needs none');
    if (!Number.isInteger(year) || year < 1900 || year > 2999) row.refuse('year', 'is no year');
    return { currency: code, year, unitsPerUsd: decimal(row, 'units_per_usd') };
  });

export const commitmentsOf = (
  { rows }: CsvTable,
  countries: ReadonlySet<string>,
  dpgs: ReadonlySet<string>,
  today: Day,
): SeedCommitment[] =>
  rows.map((row) => {
    const country = row.oneOf('country_iso3', countries, 'country');
    const category = row.oneOf('category', KNOWN.category, 'support category');
    const isGlobal = category === SupportCategory.SUPPLY && GLOBAL_BUDGETS.includes(country);
    return {
      ...{ originKey: `commitments.csv#${row.required('id')}`, digest: row.digest, organisation: row.required('organisation') },
      ...{ dpgId: row.optionalOneOf('dpg_id', dpgs, 'DPG'), category, amount: decimal(row, 'amount'), currency: currency(row, 'currency') },
      ...{ status: row.oneOf('status', KNOWN.status, 'status of a commitment'), date: row.date('date', today), note: row.optional('note') },
      countryIso3: isGlobal ? null : country,
      shares: isGlobal ? [] : [{ countryIso3: country, percent: '100' }],
      evidence: {
        ...{ title: row.required('evidence_title'), url: row.optional('evidence_url') },
        grade: row.oneOf('evidence_grade', KNOWN.grade, 'grade of evidence'),
      },
    };
  });
