import { toParams } from './view-params';
import { OF_ONE_PAGE, WHOLE_WORLD, type View } from './view-shape';

export type { View };

const address = (path: string, view: View): string => {
  const search = toParams(view).toString();
  return search ? `${path}?${search}` : path;
};

/** Filters of money mean nothing on other pages. */
export const NO_MONEY = { categories: [], donors: [], commitments: [], years: [], stakeholders: [], worldwide: false };
const heeding = (view: View, path: string): View => (path.startsWith('/investment') ? view : { ...view, ...NO_MONEY });

/** Address of another page in this view, changed; what belongs to one page alone stays behind. */
export const href = (view: View, path: string, changes: Partial<View> = {}): string =>
  address(path, { ...heeding(view, path), ...OF_ONE_PAGE, ...changes });

/** Address of the same page in this view, changed; keeps its search and sort, starts again at its first page. */
export const hrefHere = (view: View, path: string, changes: Partial<View>): string => address(path, { ...view, after: null, ...changes });

/** The same language, standing and dates, with nothing that narrows. */
export const unnarrowed = ({ lang, standing, asOf, knownOn }: View): View => ({ ...WHOLE_WORLD, lang, standing, asOf, knownOn });

/** Address of a place that the filters do not narrow: keeps the language, the standing and the dates. */
export const plainHref = (view: View, path: string): string => address(path, unnarrowed(view));

/** The view of one country's or one DPG's page: filters that would choose among countries (or DPGs) do not apply there. */
export const ofCountry = (view: View, iso3: string): View => ({
  ...view,
  countries: [iso3],
  regions: [],
  incomeGroups: [],
  groups: [],
  stages: [],
  statuses: [],
  text: '',
});
export const ofDpg = (view: View, id: string): View => ({
  ...view,
  dpgs: [id],
  institutions: [],
  dpgTypes: [],
  stages: [],
  statuses: [],
  text: '',
  documentedListings: false,
});
