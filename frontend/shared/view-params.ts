import {
  COMMITMENT_STATUSES,
  COUNTRY_GROUPS,
  DPG_TYPES,
  INCOME_GROUPS,
  MONEY_LISTS,
  PEER_GROUPS,
  REGIONS,
  SECTORS,
  STAGES,
  STAKEHOLDERS,
  STANDINGS,
  STATUSES,
  SUPPORT_CATEGORIES,
} from './codes';
import { isLanguage } from './languages';
import { WHOLE_WORLD, type View } from './view-shape';

type Parse<Value> = (text: string) => Value | null;
const oneOf =
  <Value extends string>(...values: readonly Value[]): Parse<Value> =>
  (text) =>
    values.find((value) => value.toLowerCase() === text.toLowerCase()) ?? null;
const matching =
  (pattern: RegExp): Parse<string> =>
  (text) =>
    pattern.test(text) ? text : null;

const goal: Parse<number> = (text) => (/^([1-9]|1[0-7])$/.test(text) ? Number(text) : null);
const year: Parse<number | 'undated'> = (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : text === 'undated' ? text : null);
const country: Parse<string> = (text) => matching(/^[A-Z]{3}$/)(text.toUpperCase());

/** The filters that hold several values: parameter in the address, field of the view, and which values are understood. */
const LISTS = [
  ['region', 'regions', oneOf(...REGIONS)],
  ['income', 'incomeGroups', oneOf(...INCOME_GROUPS)],
  ['group', 'groups', oneOf(...COUNTRY_GROUPS)],
  ['sector', 'sectors', oneOf(...SECTORS)],
  ['sdg', 'sdgs', goal],
  ['type', 'dpgTypes', oneOf(...DPG_TYPES)],
  ['dpg', 'dpgs', matching(/^[\w.-]{1,120}$/)],
  ['country', 'countries', country],
  ['institution', 'institutions', matching(/^[\w-]{1,40}$/)],
  ['beside', 'beside', country],
  ['stage', 'stages', oneOf(...STAGES)],
  ['status', 'statuses', oneOf(...STATUSES)],
  ['category', 'categories', oneOf(...SUPPORT_CATEGORIES)],
  ['commitment', 'commitments', oneOf(...COMMITMENT_STATUSES)],
  ['donor', 'donors', matching(/^[\w.:-]{1,120}$/)],
  ['year', 'years', year],
  ['stakeholder', 'stakeholders', oneOf(...STAKEHOLDERS)],
] as const;

/** Names that people type for a list. */
const ALSO: Partial<Record<string, string>> = { country: 'countries', dpg: 'dpgs' };

/** A day that the calendar has, neither before dates are recorded nor after today. */
const dayUpTo =
  (today: string): Parse<string> =>
  (text) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
    return real && text >= '1990-01-01' && text <= today ? text : null;
  };

export interface ReadView {
  view: View;
  /** Parameters that were dropped because their value means nothing here, as `name=value`. */
  notUnderstood: string[];
}

/** Reads a view from an address. What is not understood is left out and named, never guessed. */
export const readView = (search: string, today: string): ReadView => {
  const params = new URLSearchParams(search);
  const notUnderstood: string[] = [];
  const understand = <Value>(name: string, text: string, parse: Parse<Value>): Value | null => {
    const value = parse(text);
    if (value === null) notUnderstood.push(`${name}=${text.slice(0, 60)}`);
    return value;
  };
  const one = <Value>(name: string, parse: Parse<Value>): Value | null => {
    const text = params.get(name)?.trim();
    return text ? understand(name, text, parse) : null;
  };
  const lists = LISTS.map(([name, field, parse]) => {
    const texts = [...params.getAll(name), ...params.getAll(ALSO[name] ?? '')]
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
      .filter(Boolean);
    const values = texts.map((text) => understand<string | number>(name, text, parse));
    return [field, [...new Set(values.filter((value) => value !== null))]];
  });
  const lang = one('lang', (text) => (isLanguage(text) ? text : null));
  const asOf = one('asOf', dayUpTo(today));
  const view: View = {
    ...WHOLE_WORLD,
    ...(Object.fromEntries(lists) as Partial<View>),
    lang,
    standing: one('standing', oneOf(...STANDINGS)) ?? 'DOCUMENTED',
    asOf: asOf === today ? null : asOf,
    knownOn: one('known', dayUpTo(today)),
    text: (params.get('text') ?? '').trim().slice(0, 200),
    documentedListings: one('listings', oneOf('documented')) !== null,
    worldwide: one('place', oneOf('worldwide')) !== null,
    find: (params.get('find') ?? '').trim().slice(0, 200),
    sort: one('sort', matching(/^-?\w{1,40}$/)),
    after: params.get('after'),
    list: one('list', oneOf(...MONEY_LISTS)),
    since: one('since', dayUpTo(today)),
    by: one('by', oneOf(...PEER_GROUPS)),
    rank: params.get('rank') === '1',
    against: one('against', dayUpTo(today)),
  };
  return { view, notUnderstood };
};

/** The parameters of a view in one fixed order; what is as usual is left out. */
export const toParams = (view: View): URLSearchParams => {
  const params = new URLSearchParams();
  if (view.lang) params.set('lang', view.lang);
  for (const [name, field] of LISTS) for (const value of view[field]) params.append(name, String(value));
  if (view.text) params.set('text', view.text);
  if (view.documentedListings) params.set('listings', 'documented');
  if (view.worldwide) params.set('place', 'worldwide');
  if (view.standing !== 'DOCUMENTED') params.set('standing', view.standing);
  if (view.asOf) params.set('asOf', view.asOf);
  if (view.knownOn) params.set('known', view.knownOn);
  if (view.find) params.set('find', view.find);
  if (view.sort) params.set('sort', view.sort);
  if (view.list) params.set('list', view.list);
  if (view.after) params.set('after', view.after);
  if (view.since) params.set('since', view.since);
  if (view.by) params.set('by', view.by);
  if (view.rank) params.set('rank', '1');
  if (view.against) params.set('against', view.against);
  return params;
};
