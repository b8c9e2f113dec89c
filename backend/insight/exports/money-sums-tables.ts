import { dpgById, organisationById } from '../../catalogue/catalogue.loaders.js';
import { dividedRounded, textOfCents, textOfDecimal } from '../../shared/money.js';
import { concentrationBy } from '../funding/concentration.js';
import { fundersBy, moneyByYear } from '../funding/funders.js';
import { kindOfOrganisation } from '../../funding/funding.loaders.js';
import { gapBy, type GapSum } from '../funding/gap-tally.js';
import type { MoneyAnswer } from '../funding/money-figures.js';
import type { MoneySums } from '../funding/money-sums.js';
import { namedOrganisations } from '../funding/named-organisations.js';
import { portfolioOf } from '../funding/portfolio.js';
import { type Columns, type ExportAsk, exportTable, type ExportTools, inBatches, listed } from './export-table.js';
import { dayOf } from './money-claims.js';
import { COUNTRY, countryCells } from './record-cells.js';

export const GIVEN = {
  ...{ pledged_usd: 'decimal', committed_usd: 'decimal', disbursed_usd: 'decimal', commitments: 'number' },
  money_status: { words: ['data_status'] },
} satisfies Columns;
export const NEEDED = {
  ...{ need_usd: 'decimal', gap_usd: 'decimal', surplus_usd: 'decimal', known_needs: 'number', unknown_needs: 'number' },
  ...{ needs_without_rate: 'number', need_status: { words: ['data_status'] } },
} satisfies Columns;

/** Where nothing is on record, the sums are empty: that is no data, not zero. */
export const givenCells = ({ pledged, committed, disbursed, commitments }: MoneySums) => ({
  ...(commitments > 0 && {
    ...{ pledged_usd: textOfCents(pledged), committed_usd: textOfCents(committed), disbursed_usd: textOfCents(disbursed) },
  }),
  ...{ commitments, money_status: commitments > 0 ? 'KNOWN' : 'NOT_ON_RECORD' },
});

/** With needs of unknown size alone, the sums are empty and UNKNOWN. */
export const neededCells = ({ need, gap, surplus, knownNeeds, unknownNeeds, needsWithoutRate }: MoneySums) => ({
  ...(knownNeeds > 0 && { need_usd: textOfCents(need), gap_usd: textOfCents(gap), surplus_usd: textOfCents(surplus) }),
  ...{ known_needs: knownNeeds, unknown_needs: unknownNeeds, needs_without_rate: needsWithoutRate },
  need_status: knownNeeds > 0 ? 'KNOWN' : unknownNeeds > 0 ? 'UNKNOWN' : needsWithoutRate > 0 ? 'NO_RATE' : 'NOT_ON_RECORD',
});

const asked = ({ moneyFilter, funding }: ExportAsk, { money, context }: ExportTools): Promise<MoneyAnswer> =>
  money.ask(moneyFilter, funding, context());

const GAP = { ...COUNTRY, category: { words: ['support_category'] }, ...NEEDED, ...GIVEN } satisfies Columns;

/** Gap by country and support category. Without a country: money for no country of its own. */
export const gap = exportTable(GAP, async (ask, tools) => {
  const answer = await asked(ask, tools);
  const sums = gapBy(answer, ['COUNTRY', 'CATEGORY']).filter(({ country }) => !('country' in ask.slice) || country === ask.slice.country);
  const rows = inBatches(sums, tools, async ({ country, category, sums: of }, context) => ({
    ...{ ...(await countryCells(country, ask.language, context)), category, ...neededCells(of), ...givenCells(of) },
  }));
  return { ...dayOf(answer), rows };
});

const FUNDER = {
  ...{ organisation_id: 'text', organisation: 'text', sector: { words: ['sector'] }, ...COUNTRY, ...GIVEN },
} satisfies Columns;

/** Commitments by organisation, sector and country. */
export const funders = exportTable(FUNDER, async (ask, tools) => {
  const answer = await asked(ask, tools);
  const all = fundersBy(answer, ['ORGANISATION', 'SECTOR', 'COUNTRY']);
  const rows = inBatches(all.order, tools, async (row, context) => {
    const { organisationId, sector, country } = all.keyOf(row);
    return {
      ...{ organisation_id: organisationId, organisation: await nameOf(organisationId, context), sector },
      ...{ ...(await countryCells(country, ask.language, context)), ...givenCells(all.sumsOf(row)) },
    };
  });
  return { ...dayOf(answer), rows };
});

const nameOf = async (id: string | null | undefined, { loaders }: ReturnType<ExportTools['context']>) =>
  id ? (await loaders.load(organisationById, id))?.name : null;

const YEAR = { year: 'number', date_status: { words: ['data_status'] }, ...GIVEN } satisfies Columns;

/** Commitments by the year of their latest status; UNKNOWN: without a date. */
export const years = exportTable(YEAR, async (ask, tools) => {
  const answer = await asked(ask, tools);
  const rows = moneyByYear(answer).map(({ year, sums }) => ({
    ...{ year, date_status: year === null ? 'UNKNOWN' : 'KNOWN', ...givenCells(sums) },
  }));
  return { ...dayOf(answer), rows };
});

const CONCENTRATION = {
  ...{ key: 'text', name: 'text', donors: 'number', committed_and_disbursed_usd: 'decimal' },
  ...{ largest_organisation_id: 'text', largest_organisation: 'text', largest_usd: 'decimal', largest_share_percent: 'decimal' },
} satisfies Columns;

const concentrationTable = (by: 'COUNTRY' | 'DPG') =>
  exportTable(CONCENTRATION, async (ask, tools) => {
    const answer = await asked(ask, tools);
    const rows = inBatches(concentrationBy(answer, by), tools, async ({ key, donors, largest, cents }, context) => {
      const share = cents === 0n ? null : dividedRounded(largest.cents * 1000n, cents);
      const name =
        by === 'DPG' ? (await context.loaders.load(dpgById, key))?.name : (await countryCells(key, ask.language, context)).country;
      return {
        ...{ key, name, donors, committed_and_disbursed_usd: textOfCents(cents) },
        ...{ largest_organisation_id: largest.organisationId, largest_organisation: await nameOf(largest.organisationId, context) },
        ...{
          largest_usd: textOfCents(largest.cents),
          largest_share_percent: share === null ? null : textOfDecimal({ units: share, scale: 1 }),
        },
      };
    });
    return { ...dayOf(answer), rows };
  });

/** Countries, and DPGs, by how much they hang on their largest donor; pledges do not carry. */
export const concentrationOfCountries = concentrationTable('COUNTRY');
export const concentrationOfDpgs = concentrationTable('DPG');

const NEARBY = { ...COUNTRY, sector: { words: ['sector'] }, ...NEEDED, ...GIVEN } satisfies Columns;

const isOpen = ({ country, sums }: GapSum): boolean => country !== null && (sums.gap > 0n || sums.unknownNeeds > 0);

/** Gaps in the countries and sectors that an organisation funds. */
export const gapsNearby = exportTable(NEARBY, async (ask, tools) => {
  const answer = await tools.money.ask(ask.moneyFilter, { organisations: [ask.id] }, tools.context());
  const { countries, sectors } = portfolioOf(answer, ask.id);
  const all = gapBy(await tools.money.ask(ask.moneyFilter, null, tools.context()), ['COUNTRY', 'SECTOR']);
  const near = all.filter((slice) => isOpen(slice) && (countries.has(slice.country ?? '') || sectors.has(slice.sector ?? '')));
  const rows = inBatches(near, tools, async ({ country, sector, sums }, context) => ({
    ...{ ...(await countryCells(country, ask.language, context)), sector, ...neededCells(sums), ...givenCells(sums) },
  }));
  return { ...dayOf(answer), rows };
});

const ORGANISATION = {
  ...{ organisation_id: 'text', organisation: 'text', organisation_kind: { words: ['stakeholder'] }, funded_countries: 'number' },
  ...{ countries_iso3: { codes: ['country'] }, funded_adoptions: 'number', ...GIVEN, ...NEEDED },
} satisfies Columns;

/** Organisations with money on record, with what is needed and missing in the countries that it is for. */
export const organisations = exportTable(ORGANISATION, async (ask, tools) => {
  const context = tools.context();
  const answer = await tools.money.ask(ask.moneyFilter, null, context);
  const all = await namedOrganisations(answer, { find: ask.find, order: 'MONEY_DESC' }, context);
  const rows = inBatches(all, tools, async ({ organisationId, name, countries, adoptions, sums, nearby }, { loaders }) => ({
    ...{ organisation_id: organisationId, organisation: name, organisation_kind: await loaders.load(kindOfOrganisation, organisationId) },
    ...{
      funded_countries: countries.length,
      countries_iso3: listed(countries),
      funded_adoptions: adoptions,
      ...givenCells(sums),
      ...neededCells(nearby),
    },
  }));
  return { ...dayOf(answer), rows };
});
