import type { EntityManager } from 'typeorm';
import { StageEvent } from '../../adoption/stage-event.entity.js';
import type { Stages } from '../../adoption/stage.rules.js';
import type { SupportCategory } from '../../catalogue/support-category.js';
import type { Claim } from '../../claims/claim.js';
import { inDollars, type RateBook } from '../../funding/conversion.rules.js';
import { Commitment, sharesOf } from '../../funding/commitment.entity.js';
import { ExchangeRate } from '../../funding/exchange-rate.entity.js';
import type { FundingClaim } from '../../funding/funding-claim.js';
import type { CommitmentStatus } from '../../funding/funding.terms.js';
import { Need } from '../../funding/need.entity.js';
import { type Share, sharedOut } from '../../funding/shares.rules.js';
import { groupBy } from '../../shared/group-by.js';
import { type ExactDecimal, plus, storedDecimal } from '../../shared/money.js';
import { dayOfInstant, firstDay } from '../../shared/partial-date.js';
import { NEVER, UNDATED } from '../adoption-columns.js';
import { readAhead, readCells } from '../cells.reader.js';
import type { CommitmentEntry, Dated, LedgerEntry, NeedEntry } from './ledger.js';

export const readRates = async (records: EntityManager): Promise<RateBook> => {
  const book = new Map<string, Map<number, ExactDecimal>>();
  for (const { currency, year, unitsPerUsd } of await records.find(ExchangeRate)) {
    const years = book.get(currency) ?? new Map<number, ExactDecimal>();
    book.set(currency, years.set(year, storedDecimal(unitsPerUsd)));
  }
  return book;
};

const dayOfStored = (instant: string | null): number => (instant === null ? NEVER : dayOfInstant(new Date(instant)));
const dayOfDate = (date: string | null): number => (date === null ? UNDATED : firstDay(date));

/** Days of a claim, as figures need them. */
export const datedOf = ({ date, publishedAt, retiredAt }: Pick<Claim, 'publishedAt' | 'retiredAt'> & { date: string | null }): Dated => ({
  day: dayOfDate(date),
  published: dayOfStored(publishedAt),
  retired: dayOfStored(retiredAt),
});

const MONEY = {
  ...{ id: 'id', series: 'series', category: 'category', adoptionId: 'adoption_id', sector: 'sector', amount: 'amount' },
  ...{ currency: 'currency', date: 'date', publishedAt: 'published_at', retiredAt: 'retired_at', countryIso3: 'country_iso3' },
} as const;
const OF_NEED = { ...MONEY, forStage: 'for_stage' } as const;
const OF_COMMITMENT = {
  ...{ ...MONEY, shares: 'shares', dpgId: 'dpg_id', organisationId: 'organisation_id', status: 'status', needSeries: 'need_series' },
  ...{ fundsSeries: 'funds_series', recurrent: 'recurrent' },
} as const;

/** What figures need of a claim about money, as it is stored. */
type Cells<C> = Record<keyof C & string, string | null>;
type Money = Cells<typeof MONEY>;

const NO_SIZE = { cents: null, rate: null };

const sized = ({ amount, currency, date }: Money, book: RateBook): Pick<NeedEntry, 'cents' | 'rate'> =>
  amount === null || currency === null ? NO_SIZE : inDollars(book, storedDecimal(amount), currency, date);

// One object for each, at half a million records: putting them together from parts takes twice as long.
/** `publishedAt`: when it would be published, of one that is not yet. */
export const needEntry = (row: Cells<typeof OF_NEED>, book: RateBook, publishedAt = row.publishedAt): NeedEntry => {
  const { cents, rate } = sized(row, book);
  return {
    kind: 'NEED',
    id: row.id ?? '',
    series: row.series ?? '',
    category: row.category as SupportCategory,
    adoptionId: row.adoptionId,
    dpgId: null,
    sector: row.sector,
    amount: row.amount,
    currency: row.currency,
    cents,
    rate,
    date: row.date,
    day: dayOfDate(row.date),
    published: dayOfStored(publishedAt),
    retired: dayOfStored(row.retiredAt),
    parts: [{ countryIso3: row.countryIso3 ?? '', cents: cents ?? 0n }],
    forStage: row.forStage as Stages | null,
  };
};

export const commitmentEntry = (
  row: Omit<Cells<typeof OF_COMMITMENT>, 'shares' | 'recurrent'>,
  shares: readonly Share[],
  recurrent: boolean,
  book: RateBook,
  publishedAt = row.publishedAt,
): CommitmentEntry => {
  const { cents, rate } = sized(row, book);
  return {
    kind: 'COMMITMENT',
    id: row.id ?? '',
    series: row.series ?? '',
    category: row.category as SupportCategory,
    adoptionId: row.adoptionId,
    dpgId: row.dpgId,
    sector: row.sector,
    amount: row.amount,
    currency: row.currency,
    cents,
    rate,
    date: row.date,
    day: dayOfDate(row.date),
    published: dayOfStored(publishedAt),
    retired: dayOfStored(row.retiredAt),
    parts: sharedOut(cents ?? 0n, shares),
    organisationId: row.organisationId ?? '',
    status: row.status as CommitmentStatus,
    needSeries: row.needSeries,
    funds: row.fundsSeries,
    recurrent,
    ...(cents === null && row.amount !== null && shares.length > 1 && { stated: statedParts(row.amount, shares) }),
  };
};

/** To the hundredth of a unit at least, as dollars are shared. */
const statedParts = (amount: string, shares: readonly Share[]): ExactDecimal[] => {
  const { units, scale } = plus(storedDecimal(amount), { units: 0n, scale: 2 });
  return sharedOut(units, shares).map(({ cents }) => ({ units: cents, scale }));
};

/** Rows read at a time: other requests are answered between. */
const CHUNK = 2_000;
/** Where more needs or commitments changed, everything is read anew. */
export const MOST_PATCHED = 5_000;

/** Every claim that was ever published, chunk by chunk in the order of ids; or those that changed after a data version, not many more than are patched. */
async function* published<const C extends typeof MONEY>(
  records: EntityManager,
  table: new () => FundingClaim,
  columns: C,
  since: number | null,
): AsyncGenerator<Cells<C>[]> {
  if (since !== null) {
    yield await readCells<Cells<C>>(records, table, columns as Record<keyof C & string, string>, (query) =>
      query.where('record.data_version > :since AND record.published_at IS NOT NULL', { since }).limit(MOST_PATCHED + 1),
    );
    return;
  }
  const after = (id: string) =>
    readCells<Cells<C>>(records, table, columns as Record<keyof C & string, string>, (query) =>
      query.where('record.id > :id AND record.published_at IS NOT NULL', { id }).orderBy('record.id').limit(CHUNK),
    );
  yield* readAhead(after, '', (rows) => (rows.length < CHUNK ? null : (rows.at(-1)?.['id'] ?? null)));
}

/** Needs and commitments that were ever published, or that changed after a data version, some at a time. */
export async function* readMoney(records: EntityManager, book: RateBook, since: number | null): AsyncGenerator<LedgerEntry[]> {
  for await (const rows of published(records, Need, OF_NEED, since)) yield rows.map((row) => needEntry(row, book));
  for await (const rows of published(records, Commitment, OF_COMMITMENT, since))
    yield rows.map((row) => commitmentEntry(row, sharesOf(row.shares ?? ''), Boolean(row.recurrent), book));
}

/** Claims about stages that name a recurrent source of funding, by adoption: of all, or of those that changed after a data version. */
export const readRecurrentSources = async (records: EntityManager, since: number | null): Promise<Map<string, Dated[]>> => {
  const query = records
    .createQueryBuilder(StageEvent, 'event')
    .select('event.adoption_id', 'adoption')
    .addSelect('event.date', 'date')
    .addSelect('event.published_at', 'published')
    .addSelect('event.retired_at', 'retired')
    .addSelect('event.recurrent_funding', 'funding')
    .where('event.published_at IS NOT NULL');
  if (since === null) query.andWhere("event.recurrent_funding IS NOT NULL AND event.recurrent_funding <> ''");
  else query.andWhere('event.adoption_id IN (SELECT id FROM adoption WHERE data_version > :since)', { since });
  const rows = await query.getRawMany<RecurrentRow>();
  const sources = new Map<string, Dated[]>();
  for (const [id, ofAdoption] of groupBy(rows, ({ adoption }) => adoption))
    sources.set(
      id,
      ofAdoption
        .filter(({ funding }) => funding)
        .map(({ date, published, retired }) => datedOf({ date, publishedAt: published, retiredAt: retired })),
    );
  return sources;
};

interface RecurrentRow {
  adoption: string;
  date: string | null;
  published: string;
  retired: string | null;
  funding: string | null;
}
