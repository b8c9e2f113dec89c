import {
  COMMITMENT_STATUSES,
  COUNTRY_GROUPS,
  DPG_TYPES,
  GOALS,
  INCOME_GROUPS,
  REGIONS,
  SECTORS,
  STAGES,
  STAKEHOLDERS,
  STATUSES,
  SUPPORT_CATEGORIES,
} from './codes';
import type { MessageId } from './i18n';
import type { View } from './view-shape';

export interface Choice {
  value: string;
  label: MessageId;
}
/** A filter of the bar that holds a list of choices. `name` is its parameter in the address, `field` its place in the view. */
export interface ListFilter {
  name: 'region' | 'income' | 'group' | 'sector' | 'sdg' | 'type' | 'stage' | 'status' | 'category' | 'commitment' | 'stakeholder';
  field:
    | 'regions'
    | 'incomeGroups'
    | 'groups'
    | 'sectors'
    | 'sdgs'
    | 'dpgTypes'
    | 'stages'
    | 'statuses'
    | 'categories'
    | 'commitments'
    | 'stakeholders';
  label: MessageId;
  choices: readonly Choice[];
}
export type FilterName = ListFilter['name'] | 'listings' | 'text';

const choices = <Code extends string | number>(codes: readonly Code[], label: (code: Code) => MessageId): Choice[] =>
  codes.map((code) => ({ value: String(code), label: label(code) }));

export const LIST_FILTERS: readonly ListFilter[] = [
  { name: 'region', field: 'regions', label: 'filter.region', choices: choices(REGIONS, (code) => `region.${code}`) },
  { name: 'income', field: 'incomeGroups', label: 'filter.income', choices: choices(INCOME_GROUPS, (code) => `income_group.${code}`) },
  { name: 'group', field: 'groups', label: 'filter.group', choices: choices(COUNTRY_GROUPS, (code) => `country_group.${code}`) },
  { name: 'sector', field: 'sectors', label: 'filter.sector', choices: choices(SECTORS, (code) => `sector.${code}`) },
  { name: 'sdg', field: 'sdgs', label: 'filter.sdg', choices: choices(GOALS, (goal) => `sdg.${goal}`) },
  { name: 'type', field: 'dpgTypes', label: 'filter.type', choices: choices(DPG_TYPES, (code) => `dpg_type.${code}`) },
  { name: 'stage', field: 'stages', label: 'filter.stage', choices: choices(STAGES, (code) => `stage.${code}`) },
  { name: 'status', field: 'statuses', label: 'filter.status', choices: choices(STATUSES, (code) => `status.${code}`) },
  {
    ...{ name: 'category', field: 'categories', label: 'filter.category' },
    choices: choices(SUPPORT_CATEGORIES, (code) => `support_category.${code}`),
  },
  {
    ...{ name: 'commitment', field: 'commitments', label: 'filter.commitment' },
    choices: choices(COMMITMENT_STATUSES, (code) => `commitment_status.${code}`),
  },
  {
    ...{ name: 'stakeholder', field: 'stakeholders', label: 'filter.stakeholder' },
    choices: choices(STAKEHOLDERS, (code) => `stakeholder.${code}`),
  },
];

export const chosen = (view: View, { field }: ListFilter): string[] => view[field].map(String);

/** One thing that narrows the view, and the change that would take it away. */
export interface Narrowing {
  key: string;
  filter: MessageId;
  /** A word of the catalogues, or a name (of a country, a DPG, what was searched for). */
  value: { label: MessageId } | { name: string };
  without: Partial<View>;
}

const from = (
  key: 'countries' | 'dpgs' | 'donors' | 'institutions',
  filter: MessageId,
  view: View,
  names: Record<string, string>,
): Narrowing[] =>
  view[key].map((code) => ({
    key: `${key} ${code}`,
    filter,
    value: { name: names[code] ?? code },
    without: { [key]: view[key].filter((other) => other !== code) },
  }));

/** Everything that narrows a view beside standing and date, in the order of the bar. */
export const narrowings = (view: View, names: Record<string, string>): Narrowing[] => {
  const lists = LIST_FILTERS.flatMap((filter) =>
    filter.choices
      .filter(({ value }) => chosen(view, filter).includes(value))
      .map(({ value, label }) => ({
        key: `${filter.name} ${value}`,
        filter: filter.label,
        value: { label },
        without: { [filter.field]: (view[filter.field] as readonly unknown[]).filter((other) => String(other) !== value) },
      })),
  );
  const text = view.text ? [{ key: 'text', filter: 'filter.text', value: { name: view.text }, without: { text: '' } } as const] : [];
  const listings = view.documentedListings
    ? [
        {
          key: 'listings',
          filter: 'filter.listings',
          value: { label: 'filter.listings_without' },
          without: { documentedListings: false },
        } as const,
      ]
    : [];
  const years = view.years.map((year) => ({
    ...{
      key: `year ${year}`,
      filter: 'chart.year' as const,
      value: year === 'undated' ? { label: 'years.undated' as const } : { name: String(year) },
    },
    without: { years: view.years.filter((other) => other !== year) },
  }));
  const worldwide = view.worldwide
    ? [{ key: 'place', filter: 'filter.country', value: { label: 'money.worldwide' }, without: { worldwide: false } } as const]
    : [];
  const money = [...from('donors', 'filter.donor', view, names), ...years, ...worldwide];
  return [
    ...from('countries', 'filter.country', view, names),
    ...from('dpgs', 'filter.dpg', view, names),
    ...from('institutions', 'records.institution', view, names),
    ...lists,
    ...money,
    ...text,
    ...listings,
  ];
};
