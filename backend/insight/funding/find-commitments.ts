import { textKey } from '../../shared/text-key.js';
import type { CommitmentEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';

interface Sought {
  text: string;
  /** Of this organisation alone; null: of any. */
  organisationId: string | null;
}

/** Commitments in their latest status that hold every word in the names of organisation, countries and DPG or in the amount, the latest first. */
export const findCommitments = (
  { snapshot, placing, holding }: MoneyAnswer,
  nameOf: (organisationId: string) => string,
  { text, organisationId }: Sought,
): CommitmentEntry[] => {
  const words = textKey(text).split(' ').filter(Boolean);
  const keysOf = (entry: CommitmentEntry): string => {
    const place = placing.placeOf(entry);
    const dpg = place >= 0 ? snapshot.columns.dpg[place] : entry.dpgId === null ? undefined : snapshot.placeOfDpg.get(entry.dpgId);
    const countries = entry.parts.flatMap(({ countryIso3 }) => {
      const country = snapshot.placeOfCountry.get(countryIso3);
      return [countryIso3.toLowerCase(), ...(country === undefined ? [] : (snapshot.countries[country]?.textKeys ?? []))];
    });
    const good = dpg === undefined ? [] : (snapshot.dpgs[dpg]?.textKeys ?? []);
    return [textKey(nameOf(entry.organisationId)), ...countries, ...good, entry.amount ?? '', textKey(entry.currency ?? '')].join('\n');
  };
  return [...holding.commitments.values()]
    .filter((entry) => organisationId === null || entry.organisationId === organisationId)
    .filter((entry) => {
      const keys = words.length > 0 ? keysOf(entry) : '';
      return words.every((word) => keys.includes(word));
    })
    .sort((a, b) => b.published - a.published || (a.id < b.id ? -1 : 1));
};
