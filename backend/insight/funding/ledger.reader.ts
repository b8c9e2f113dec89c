import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { StageEvent } from '../../adoption/stage-event.entity.js';
import type { Claim } from '../../claims/claim.js';
import { inDollars, type RateBook } from '../../funding/conversion.rules.js';
import { Commitment } from '../../funding/commitment.entity.js';
import { ExchangeRate } from '../../funding/exchange-rate.entity.js';
import type { FundingClaim } from '../../funding/funding-claim.js';
import { Need } from '../../funding/need.entity.js';
import { type Share, sharedOut } from '../../funding/shares.rules.js';
import { groupBy } from '../../shared/group-by.js';
import { type ExactDecimal, storedDecimal } from '../../shared/money.js';
import { dayOfInstant, firstDay } from '../../shared/partial-date.js';
import { NEVER, UNDATED } from '../adoption-columns.js';
import type { CommitmentEntry, Dated, NeedEntry } from './ledger.js';

export const readRates = async (records: EntityManager): Promise<RateBook> => {
  const book = new Map<string, Map<number, ExactDecimal>>();
  for (const { currency, year, unitsPerUsd } of await records.find(ExchangeRate)) {
    const years = book.get(currency) ?? new Map<number, ExactDecimal>();
    book.set(currency, years.set(year, storedDecimal(unitsPerUsd)));
  }
  return book;
};

const dayOfStored = (instant: string): number => dayOfInstant(new Date(instant));

/** Days of a claim, as figures need them. */
export const datedOf = ({ date, publishedAt, retiredAt }: Pick<Claim, 'publishedAt' | 'retiredAt'> & { date: string | null }): Dated => ({
  day: date === null ? UNDATED : firstDay(date),
  published: dayOfStored(publishedAt ?? ''),
  retired: retiredAt === null ? NEVER : dayOfStored(retiredAt),
});

/** What figures need of a claim about money. */
export type Row<T extends Need | Commitment> = Omit<T, 'evidence' | 'country' | 'adoption'>;

const entryOf = (claim: Row<Need | Commitment>, shares: readonly Share[], book: RateBook, publishedAt: string | null) => {
  const { amount, currency, date, retiredAt } = claim;
  const known = amount !== null && currency !== null;
  const { cents, rate } = known ? inDollars(book, storedDecimal(amount), currency, date) : { cents: null, rate: null };
  return {
    ...{ id: claim.id, series: claim.series, category: claim.category, adoptionId: claim.adoptionId, sector: claim.sector },
    ...{ amount, currency, cents, rate, date },
    ...datedOf({ date, publishedAt, retiredAt }),
    parts: sharedOut(cents ?? 0n, shares),
  };
};

/** `publishedAt`: when it would be published, of one that is not yet. */
export const needEntry = (need: Row<Need>, book: RateBook, publishedAt = need.publishedAt): NeedEntry => ({
  ...entryOf(need, [{ countryIso3: need.countryIso3, percent: '100' }], book, publishedAt),
  ...{ kind: 'NEED', dpgId: null, forStage: need.forStage },
});

export const commitmentEntry = (commitment: Row<Commitment>, book: RateBook, publishedAt = commitment.publishedAt): CommitmentEntry => ({
  ...entryOf(commitment, commitment.shares, book, publishedAt),
  ...{ kind: 'COMMITMENT', dpgId: commitment.dpgId, organisationId: commitment.organisationId, status: commitment.status },
  ...{ needSeries: commitment.needSeries, funds: commitment.fundsSeries, recurrent: commitment.recurrent },
});

/** Rows read at a time: other requests are answered between. */
const CHUNK = 2_000;

/** Everything that was ever published, chunk by chunk in the order of ids; or what changed after a data version. */
async function* published<T extends FundingClaim>(query: () => SelectQueryBuilder<T>, since: number | null): AsyncGenerator<T> {
  if (since !== null) {
    yield* await query().where('claim.data_version > :since', { since }).andWhere('claim.published_at IS NOT NULL').getMany();
    return;
  }
  for (let after = ''; ;) {
    const rows = query().where('claim.id > :after', { after }).andWhere('claim.published_at IS NOT NULL');
    const chunk = await rows.orderBy('claim.id').limit(CHUNK).getMany();
    yield* chunk;
    const last = chunk.at(-1);
    if (last === undefined || chunk.length < CHUNK) return;
    after = last.id;
  }
}

const MONEY = ['id', 'series', 'category', 'adoptionId', 'sector', 'amount', 'currency', 'date', 'publishedAt', 'retiredAt', 'countryIso3'];
const OF_NEED = [...MONEY, 'forStage'];
const OF_COMMITMENT = [...MONEY, 'shares', 'dpgId', 'organisationId', 'status', 'needSeries', 'fundsSeries', 'recurrent'];
const columns = (names: readonly string[]): string[] => names.map((name) => `claim.${name}`);

export const readNeeds = async (records: EntityManager, book: RateBook, since: number | null): Promise<NeedEntry[]> => {
  const entries: NeedEntry[] = [];
  const query = () => records.createQueryBuilder(Need, 'claim').select(columns(OF_NEED));
  for await (const need of published(query, since)) entries.push(needEntry(need, book));
  return entries;
};

export const readCommitments = async (records: EntityManager, book: RateBook, since: number | null): Promise<CommitmentEntry[]> => {
  const entries: CommitmentEntry[] = [];
  const query = () => records.createQueryBuilder(Commitment, 'claim').select(columns(OF_COMMITMENT));
  for await (const commitment of published(query, since)) entries.push(commitmentEntry(commitment, book));
  return entries;
};

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
