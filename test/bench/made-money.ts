import type { Storage } from '../../backend/shared/storage.js';
import { isoOfDay } from '../../backend/shared/partial-date.js';
import { insertStatement } from './generate.js';
import { Random } from './random.js';

const BATCH = 20_000;
const CATEGORIES = ['STRATEGY', 'REGULATION', 'SUPPLY', 'TECHNICAL_ASSISTANCE', 'CAPACITY'];
const CURRENCIES = ['USD', 'USD', 'USD', 'EUR', 'CHF', 'NOK', 'XOF'];
const STATUSES = ['PLEDGED', 'COMMITTED', 'COMMITTED', 'DISBURSED'];
const [FIRST_DAY, LAST_DAY] = [14_610, 20_500];
const PUBLISHED = '2025-01-01T00:00:00.000Z';

export interface MoneyPlaces {
  adoptions: readonly { id: string; country: string }[];
  organisations: readonly string[];
}

const claim = (random: Random, id: string) => ({
  ...{ id, series: id, author: 'A bench', review_state: 'PUBLISHED', created_at: PUBLISHED, published_at: PUBLISHED },
  ...{
    category: random.of(CATEGORIES),
    amount: `${1 + random.below(5_000_000)}.${10 + random.below(90)}`,
    currency: random.of(CURRENCIES),
  },
  date: random.chance(1 / 12) ? null : isoOfDay(FIRST_DAY + random.below(LAST_DAY - FIRST_DAY)).slice(0, random.of([4, 7, 10])),
});

/** One need in twenty is of unknown size. */
const madeNeed = (random: Random, { adoptions }: MoneyPlaces) => {
  const { id, country } = random.of(adoptions);
  const unknown = random.chance(1 / 20) ? { amount: null, currency: null } : {};
  return { ...claim(random, random.uuid()), country_iso3: country, adoption_id: id, for_stage: 'SCALED', ...unknown };
};

/** A third against a need, a third for an adoption, a third shared by countries; one in ten hands on another. */
const madeCommitment = (
  random: Random,
  { adoptions, organisations }: MoneyPlaces,
  need: ReturnType<typeof madeNeed>,
  last: string | null,
) => {
  const { id, country } = random.of(adoptions);
  const kind = random.below(3);
  const other = random.of(adoptions).country;
  const shares = other === country ? `${country} 100` : `${country} 60|${other} 40`;
  const target = [
    { need_series: need.series, adoption_id: need.adoption_id, country_iso3: need.country_iso3, shares: `${need.country_iso3} 100` },
    { need_series: null, adoption_id: id, country_iso3: country, shares: `${country} 100` },
    { need_series: null, adoption_id: null, country_iso3: null, shares },
  ][kind];
  return {
    ...{ ...claim(random, random.uuid()), ...target, organisation_id: random.skewed(organisations), status: random.of(STATUSES) },
    ...{ funds_series: last !== null && random.chance(0.1) ? last : null, recurrent: random.chance(0.1) },
  };
};

/** Writes so many needs, and as many commitments, that are not there yet; the same records for the same seed. */
export const generateMoney = async (storage: Storage, size: number, seed: number, places: MoneyPlaces): Promise<void> => {
  const random = new Random(seed);
  let last: string | null = null;
  for (let left = size; left > 0; left -= BATCH) {
    const needs = Array.from({ length: Math.min(left, BATCH) }, () => madeNeed(random, places));
    const commitments: ReturnType<typeof madeCommitment>[] = [];
    for (const need of needs) {
      commitments.push(madeCommitment(random, places, need, last));
      last = commitments.at(-1)?.series ?? null;
    }
    await storage.write(async (records) => {
      await records.query(insertStatement('need', storage.isSqlite), [JSON.stringify(needs)]);
      await records.query(insertStatement('commitment', storage.isSqlite), [JSON.stringify(commitments)]);
      await storage.publishChange(records, new Date());
    });
  }
};
