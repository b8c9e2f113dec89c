import { textKey } from '../../shared/text-key.js';
import { adoptionOf } from './figure-claims.js';
import { NO_COUNTRY, NO_NAME } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';

interface Sought {
  /** Words of names, as they are searched. */
  words: readonly string[];
  /** Claims that hold the amounts that were named; null: none was named. */
  among: ReadonlySet<string> | null;
  /** Of this organisation alone; null: of any. */
  organisationId: string | null;
}

/** Words of a search text: those of names, and those that are a part of an amount. */
export const soughtWords = (text: string): { words: string[]; amounts: string[] } => {
  const all = textKey(text).split(' ').filter(Boolean);
  const isAmount = (word: string): boolean => /^[\d.]+$/.test(word);
  return { words: all.filter((word) => !isAmount(word)), amounts: all.filter(isAmount) };
};

/** Places of the commitments in their latest status. */
export const latestCommitments = ({ holding }: MoneyAnswer): number[] => [...holding.latest].filter((place) => place >= 0);

/** Ids of commitments in their latest status that hold every word in the names of organisation, countries, DPG or currency, the latest first. */
export const findCommitments = (
  answer: MoneyAnswer,
  nameOf: (organisationId: string) => string,
  { words, among, organisationId }: Sought,
): string[] => {
  const { snapshot, ledger, places } = answer;
  const { ids, published, organisation, organisations, dpg, partsFrom, partsTo, partCountry, countries, rates, rate, withoutRate } =
    ledger.claims;
  const wanted = organisationId === null ? null : organisations.find(organisationId);
  const keysOf = (place: number): string => {
    const adoption = adoptionOf(answer, place);
    const ofDpg = adoption >= 0 ? snapshot.columns.dpg[adoption] : dpg[place] === NO_NAME ? undefined : places.dpgs[dpg[place] ?? 0];
    const named = [...partCountry.subarray(partsFrom[place], partsTo[place])].filter((country) => country !== NO_COUNTRY);
    const where = named.flatMap((country) => [
      countries.at(country).toLowerCase(),
      ...(snapshot.countries[places.countries[country] ?? -1]?.textKeys ?? []),
    ]);
    const currency = rates[rate[place] ?? 0]?.currency ?? withoutRate.get(place)?.currency ?? 'USD';
    const donor = textKey(nameOf(organisations.at(organisation[place] ?? 0)));
    return [donor, ...where, ...(snapshot.dpgs[ofDpg ?? -1]?.textKeys ?? []), textKey(currency)].join('\n');
  };
  return latestCommitments(answer)
    .filter((place) => (organisationId === null || organisation[place] === wanted) && (among === null || among.has(ids[place] ?? '')))
    .filter((place) => {
      const keys = words.length > 0 ? keysOf(place) : '';
      return words.every((word) => keys.includes(word));
    })
    .sort((a, b) => (published[b] ?? 0) - (published[a] ?? 0) || ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1))
    .map((place) => ids[place] ?? '');
};
