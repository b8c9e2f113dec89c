import { dpgById } from '../../catalogue/catalogue.loaders.js';
import { countryByIso3 } from '../../countries/country.loaders.js';
import { countryName } from '../../countries/country.names.js';
import { textKey } from '../../shared/text-key.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { STANDINGS } from '../../adoption/stage.rules.js';
import type { AdoptionFilter } from '../adoption-filter.input.js';
import type { Dimension } from '../insight.terms.js';
import type { Snapshot } from '../snapshot.js';
import type { Counts } from '../tally.js';
import { type Columns, type ExportAsk, exportTable, type ExportTools, inBatches, listed } from './export-table.js';

export const COUNTS = {
  ...{ total: 'number', reported: 'number', assessed: 'number', piloted: 'number', scaled: 'number' },
  data_status: { words: ['data_status'] },
} satisfies Columns;

/** Nothing claimed is no data, not zero. */
export const countCells = (counts: Counts | null) => ({
  ...{ total: counts?.total, reported: counts?.reported, assessed: counts?.assessed, piloted: counts?.piloted, scaled: counts?.scaled },
  data_status: counts ? 'KNOWN' : 'NOT_ON_RECORD',
});

const counted = async (dimension: Dimension, { filter }: ExportAsk, { figures, context: fresh }: ExportTools) => {
  const context = fresh();
  const counts = new Map((await figures.breakdown(dimension, filter, context)).map((slice) => [slice.key, slice.counts]));
  const { snapshot, question } = await figures.rungs(filter, context);
  const day = { asOf: isoOfDay(question.day), standing: STANDINGS[question.standing] ?? 'DOCUMENTED' };
  return { snapshot, question, day, of: (key: string) => counts.get(key) ?? null };
};

const within = (asked: readonly string[] | null | undefined, codes: readonly string[]): boolean =>
  !asked?.length || codes.some((code) => asked.includes(code));

const found = (find: string, text: string): boolean => textKey(text).includes(textKey(find));

const groupsOn = ({ memberships }: Snapshot['countries'][number], day: number): string[] =>
  memberships.filter(({ until }) => until > day).map(({ group }) => group);

const COUNTRIES = {
  ...{
    iso3: { codes: ['country'] },
    name: 'text',
    region: { words: ['region'] },
    income_group: { words: ['income_group'] },
    groups: { codes: ['country_group'] },
    ...COUNTS,
  },
} satisfies Columns;

/** Every country that the filter chooses, those without data too. */
export const countries = exportTable(COUNTRIES, async (ask, tools) => {
  const { snapshot, question, day, of } = await counted('COUNTRY', ask, tools);
  const { filter, find, language } = ask;
  const chosen = snapshot.countries.filter(
    (country) =>
      within(filter.countries, [country.iso3]) &&
      within(filter.regions, [country.region, country.subregion]) &&
      within(filter.incomeGroups, [country.incomeGroup]) &&
      within(filter.groups, groupsOn(country, question.day)) &&
      (!filter.stages?.length || of(country.iso3) !== null),
  );
  const named = await tools.context().loaders.loadMany(
    countryByIso3,
    chosen.map(({ iso3 }) => iso3),
  );
  const rows = chosen.flatMap((country, place) => {
    const name = countryName(named[place]?.iso2 ?? country.iso3, language);
    if (!found(find, [name, country.iso3].join(' '))) return [];
    const { iso3, region, incomeGroup } = country;
    const groups = listed(groupsOn(country, question.day));
    return [{ iso3, name, region, income_group: incomeGroup, groups, ...countCells(of(iso3)) }];
  });
  return { ...day, rows };
});

const DPGS = {
  ...{ id: 'text', name: 'text', types: { codes: ['dpg_type'] }, sdgs: { codes: ['sdg'] }, licences: 'text', website: 'text' },
  ...{ reported_in_countries: 'number', countries: 'number', ...COUNTS },
} satisfies Columns;

const asksForPlaces = ({ regions, incomeGroups, groups, sectors, stages, countries: chosen }: AdoptionFilter): boolean =>
  [regions, incomeGroups, groups, sectors, stages, chosen].some((list) => (list?.length ?? 0) > 0);

/** Every digital public good that the filter chooses; with filters of place, sector or stage, those with something there. */
export const dpgs = exportTable(DPGS, async (ask, tools) => {
  const { snapshot, day, of } = await counted('DPG', ask, tools);
  const { filter, find } = ask;
  const somewhere = asksForPlaces(filter);
  const chosen = snapshot.dpgs.filter(
    (dpg) =>
      within(filter.dpgTypes, dpg.types) &&
      within(filter.dpgs, [dpg.id]) &&
      (of(dpg.id) !== null || (!somewhere && (!filter.sdgs?.length || filter.sdgs.some((goal) => dpg.sdgs & (1 << (goal - 1)))))) &&
      found(find, dpg.name),
  );
  const rows = inBatches(chosen, tools, async ({ id, name, types, reportedIn }, { loaders }) => {
    const dpg = await loaders.load(dpgById, id);
    const described = { types: listed(types), sdgs: listed(dpg?.sdgs ?? []), licences: listed(dpg?.licences ?? []), website: dpg?.website };
    return { id, name, ...described, reported_in_countries: reportedIn, countries: of(id)?.countries, ...countCells(of(id)) };
  });
  return { ...day, rows };
});
