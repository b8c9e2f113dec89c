import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import { Adoption } from '../../adoption/adoption.entity.js';
import { Dpg } from '../../catalogue/dpg.entity.js';
import { Organisation } from '../../catalogue/organisation.entity.js';
import { Country } from '../../countries/country.entity.js';
import { Commitment } from '../../funding/commitment.entity.js';
import { OWN_VOCABULARY } from '../../funding/iati.rules.js';
import { Need } from '../../funding/need.entity.js';
import { groupBy } from '../../shared/group-by.js';
import { textKey } from '../../shared/text-key.js';
import type { ReadActivity } from './activity.js';
import { originKeysOf } from './origin.js';

/** What the records know of the things that a file names. */
export interface KnownRecords {
  /** By their name without case and accents. */
  organisations: ReadonlyMap<string, Organisation>;
  /** ISO 3166-1 alpha-3 by alpha-2. */
  countries: ReadonlyMap<string, string>;
  dpgs: ReadonlySet<string>;
  adoptions: ReadonlyMap<string, Adoption>;
  /** Published needs that count, by series. */
  needs: ReadonlyMap<string, Need>;
  claims: ReadonlyMap<string, Commitment>;
  /** Claims that an activity brought before, whatever became of them, in the order they were recorded. */
  byOrigin: ReadonlyMap<string, readonly Commitment[]>;
}

const CHUNK = 400;

const inChunks = async <T extends ObjectLiteral>(
  records: EntityManager,
  table: EntityTarget<T>,
  column: keyof T & string,
  values: readonly string[],
): Promise<T[]> => {
  const found: T[] = [];
  const wanted = [...new Set(values)];
  for (let start = 0; start < wanted.length; start += CHUNK)
    found.push(...(await records.findBy(table, { [column]: In(wanted.slice(start, start + CHUNK)) } as never)));
  return found;
};

const codesOf = (activities: readonly ReadActivity[], uri: string): string[] =>
  activities.flatMap(({ tags }) => tags.flatMap((tag) => (tag.vocabulary === '99' && tag.uri === uri ? [tag.code] : [])));

export const readKnownRecords = async (
  records: EntityManager,
  activities: readonly ReadActivity[],
  chosen: readonly string[],
): Promise<KnownRecords> => {
  const refs = activities.flatMap(({ transactions }) => transactions.flatMap(({ ref }) => ref ?? []));
  const [organisations, countries, dpgs] = [await records.find(Organisation), await records.find(Country), await records.find(Dpg)];
  const adoptions = await inChunks(records, Adoption, 'id', [...codesOf(activities, OWN_VOCABULARY.ADOPTION), ...chosen]);
  const needs = await inChunks(records, Need, 'series', codesOf(activities, OWN_VOCABULARY.NEED));
  const claims = await inChunks(records, Commitment, 'id', refs);
  const origins = await inChunks(
    records,
    Commitment,
    'originKey',
    activities.flatMap(({ identifier }) => originKeysOf(identifier)),
  );
  const inOrder = origins.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
  return {
    organisations: new Map(organisations.map((one) => [textKey(one.name), one])),
    countries: new Map(countries.map(({ iso2, iso3 }) => [iso2, iso3])),
    dpgs: new Set(dpgs.map(({ id }) => id)),
    adoptions: new Map(adoptions.map((one) => [one.id, one])),
    needs: new Map(
      needs.filter(({ publishedAt, retiredAt }) => publishedAt !== null && retiredAt === null).map((one) => [one.series, one]),
    ),
    claims: new Map(claims.map((one) => [one.id, one])),
    byOrigin: groupBy(inOrder, ({ originKey }) => originKey ?? ''),
  };
};
