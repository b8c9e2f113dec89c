import type { CountriesQuery, CountsFragment } from '../gql/graphql';
import { byWord, plain } from '../shared/format';
import type { Language } from '../shared/languages';
import type { View } from '../shared/view';

export type CountryRow = CountriesQuery['countries'][number] & {
  /** Null: nobody said anything about it that the filters let through. */
  counts: CountsFragment | null;
};

const within = <Code>(chosen: readonly Code[], ...codes: Code[]) => chosen.length === 0 || codes.some((code) => chosen.includes(code));

/** Highest stage first, then the greater number on it. */
const furthest = ({ counts }: CountryRow): number =>
  counts ? counts.scaled * 1e8 + counts.piloted * 1e4 + counts.assessed + counts.reported / 1e4 : -1;

const ORDERS: Record<string, (row: CountryRow) => number> = {
  furthest,
  scaled: ({ counts }) => counts?.scaled ?? -1,
  piloted: ({ counts }) => counts?.piloted ?? -1,
  assessed: ({ counts }) => counts?.assessed ?? -1,
  reported: ({ counts }) => counts?.reported ?? -1,
  total: ({ counts }) => counts?.total ?? -1,
};

export const DEFAULT_ORDER = '-furthest';

/** The countries that the view asks for, zero included, in its order; with a stage asked for, only those that have it. */
export const countryRows = ({ countries, byCountry }: CountriesQuery, view: View, language: Language): CountryRow[] => {
  const counts = new Map(byCountry.map((slice) => [slice.key, slice.counts]));
  const search = plain(view.find);
  const names = byWord(language);
  const sort = view.sort ?? DEFAULT_ORDER;
  const order = ORDERS[sort.replace('-', '')];
  const sign = sort.startsWith('-') ? -1 : 1;
  return countries
    .map((country) => ({ ...country, counts: counts.get(country.iso3) ?? null }))
    .filter(
      (row) =>
        within<string>(view.regions, row.region) &&
        within(view.incomeGroups, row.incomeGroup) &&
        within(view.groups, ...row.groups) &&
        within(view.countries, row.iso3) &&
        (view.stages.length === 0 || row.counts !== null) &&
        plain(`${row.name} ${row.iso3}`).includes(search),
    )
    .sort((one, other) => (order ? sign * (order(one) - order(other)) : 0) || (order ? 1 : sign) * names(one.name, other.name));
};

/** The furthest stage that any adoption of the country reached; null: no data. */
export const furthestStage = (counts: CountsFragment | null) => {
  if (!counts) return null;
  if (counts.scaled > 0) return 'SCALED';
  if (counts.piloted > 0) return 'PILOTED';
  if (counts.assessed > 0) return 'ASSESSED';
  return counts.reported > 0 ? 'REPORTED' : null;
};
