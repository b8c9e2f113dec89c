import type { AdoptionFilter } from '../../gql/graphql';
import { isRegion, type Region } from '../../shared/codes';

export const PAGE_SIZE = 50;

/** What narrows a list of tasks, as the address says it. */
export interface TaskFilterValues {
  country: string;
  dpg: string;
  region: Region | '';
  text: string;
  after: string | null;
  /** Those that are set, as parameters of an address; the page of the list is not among them. */
  params: Record<string, string>;
}

export const readFilters = (search: string): TaskFilterValues => {
  const asked = new URLSearchParams(search);
  const get = (name: string, pattern: RegExp): string => {
    const value = (asked.get(name) ?? '').trim();
    return pattern.test(value) ? value : '';
  };
  const region = get('region', /./);
  const values = {
    country: get('country', /^[A-Z]{3}$/),
    dpg: get('dpg', /^[\w.-]{1,120}$/),
    region: isRegion(region) ? region : ('' as const),
    text: get('text', /./).slice(0, 200),
  };
  return { ...values, after: asked.get('after'), params: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) };
};

/** The same as the API understands it; null: everything. */
export const toAdoptionFilter = ({ country, dpg, region, text }: TaskFilterValues): AdoptionFilter | null => {
  const filter: AdoptionFilter = {
    ...(country && { countries: [country] }),
    ...(dpg && { dpgs: [dpg] }),
    ...(region && { regions: [region] }),
    ...(text && { text }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
};
