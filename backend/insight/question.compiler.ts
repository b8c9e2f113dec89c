import type { AskContext } from '../shared/ask-context.js';
import { POLICY } from '../adoption/policy.rules.js';
import { STAGES, STANDINGS } from '../adoption/stage.rules.js';
import { maskOfGoals } from '../shared/columns.js';
import { DomainError, type ErrorCode } from '../shared/domain-error.js';
import { firstDay, isoOfDay, type Day } from '../shared/partial-date.js';
import { textKey } from '../shared/text-key.js';
import { NEVER, SECTORS, STATUSES } from './adoption-columns.js';
import type { AdoptionFilter } from './adoption-filter.input.js';
import type { Question } from './question.js';
import type { Snapshot } from './snapshot.js';

const LONGEST_LIST = 300;
const LONGEST_TEXT = 200;
const ALL_STAGES = 0b1111;
const ACTIVE_ONLY = 0b0001;

const refuse = (code: ErrorCode, message: string, field: string, value?: unknown): never => {
  throw new DomainError(code, message, { argument: `filter.${field}`, ...(value === undefined ? {} : { value }) });
};

/** A list that narrows, or null where it means all. Throws LIST_TOO_LONG. */
const given = <T>(list: readonly T[] | null | undefined, field: string): readonly T[] | null => {
  if ((list?.length ?? 0) > LONGEST_LIST) refuse('LIST_TOO_LONG', `Name at most ${LONGEST_LIST} values, or none for all.`, field);
  return list && list.length > 0 ? list : null;
};

const bitsOf = (list: readonly string[] | null, order: readonly string[]): number | null =>
  list === null ? null : list.reduce((bits, value) => bits | (1 << order.indexOf(value)), 0);

/** The day of a date argument. Throws DATE_IN_FUTURE. */
const pastDay = (date: string, field: string, context: AskContext): Day => {
  const day = firstDay(date);
  if (day > context.latestDay)
    refuse('DATE_IN_FUTURE', `Figures are known up to today, ${isoOfDay(context.latestDay)} (UTC).`, field, date);
  return day;
};

const countryMask = (filter: AdoptionFilter, snapshot: Snapshot, day: Day): Uint8Array | null => {
  const codes = given(filter.countries, 'countries')?.map((code) => code.toUpperCase()) ?? null;
  const unknown = codes?.find((code) => !snapshot.placeOfCountry.has(code));
  if (unknown !== undefined)
    refuse('UNKNOWN_COUNTRY', 'Name countries by their ISO 3166-1 alpha-3 code, such as GHA.', 'countries', unknown);
  const regions = given(filter.regions, 'regions');
  const nowhere = regions?.find((name) => !snapshot.countries.some(({ region, subregion }) => region === name || subregion === name));
  if (nowhere !== undefined) refuse('UNKNOWN_REGION', 'Name a UN M49 region or sub-region in English, such as Africa.', 'regions', nowhere);
  const incomes = given(filter.incomeGroups, 'incomeGroups') as readonly string[] | null;
  const groups = given(filter.groups, 'groups');
  if (codes === null && regions === null && incomes === null && groups === null) return null;
  return Uint8Array.from(snapshot.countries, (country) =>
    (codes === null || codes.includes(country.iso3)) &&
    (regions === null || regions.includes(country.region) || regions.includes(country.subregion)) &&
    (incomes === null || incomes.includes(country.incomeGroup)) &&
    (groups === null || country.memberships.some(({ group, until }) => groups.includes(group) && day < until))
      ? 1
      : 0,
  );
};

const dpgMask = (filter: AdoptionFilter, snapshot: Snapshot): Uint8Array | null => {
  const ids = given(filter.dpgs, 'dpgs');
  const unknown = ids?.find((id) => !snapshot.placeOfDpg.has(id));
  if (unknown !== undefined) refuse('UNKNOWN_DPG', "Name digital public goods by the DPG Registry's id, such as dhis2.", 'dpgs', unknown);
  const types = given(filter.dpgTypes, 'dpgTypes');
  if (ids === null && types === null) return null;
  return Uint8Array.from(snapshot.dpgs, (dpg) =>
    (ids === null || ids.includes(dpg.id)) && (types === null || types.some((type) => dpg.types.includes(type))) ? 1 : 0,
  );
};

const institutionMask = (filter: AdoptionFilter, { columns }: Snapshot): Uint8Array | null => {
  const ids = given(filter.institutions, 'institutions');
  const unknown = ids?.find((id) => !columns.placeOfInstitution.has(id));
  if (unknown !== undefined)
    refuse('UNKNOWN_INSTITUTION', 'Name public bodies that own a published adoption by their id.', 'institutions', unknown);
  return ids && Uint8Array.from(columns.institutions, (id) => (ids.includes(id) ? 1 : 0));
};

const textMasks = (text: string | null | undefined, snapshot: Snapshot): Question['text'] => {
  const wanted = textKey(text ?? '');
  if (wanted.length > LONGEST_TEXT) refuse('TEXT_TOO_LONG', `Search for at most ${LONGEST_TEXT} characters.`, 'text');
  if (wanted === '') return null;
  const found = ({ textKeys }: { textKeys: string[] }): number => (textKeys.some((name) => name.includes(wanted)) ? 1 : 0);
  return { countries: Uint8Array.from(snapshot.countries, found), dpgs: Uint8Array.from(snapshot.dpgs, found) };
};

const goals = (list: readonly number[] | null): number | null => {
  const unknown = list?.find((goal) => !Number.isInteger(goal) || goal < 1 || goal > 17);
  if (unknown !== undefined) refuse('UNKNOWN_SDG', 'The Sustainable Development Goals are numbered 1 to 17.', 'sdgs', unknown);
  return list === null ? null : maskOfGoals(list);
};

/** Checks a filter and turns it into look-up tables over the snapshot. Throws the refusal of the first field that is wrong. */
export const compileQuestion = (filter: AdoptionFilter, snapshot: Snapshot, context: AskContext): Question => {
  const asOf = filter.asOf ? pastDay(filter.asOf, 'asOf', context) : null;
  const undated = asOf === null || asOf === context.latestDay;
  const day = undated ? context.today : asOf;
  const knownOn = filter.knownOn ? pastDay(filter.knownOn, 'knownOn', context) : NEVER - 1;
  return {
    key: JSON.stringify([filter, day, undated]),
    countries: countryMask(filter, snapshot, day),
    dpgs: dpgMask(filter, snapshot),
    institutions: institutionMask(filter, snapshot),
    text: textMasks(filter.text, snapshot),
    sectors: bitsOf(given(filter.sectors, 'sectors'), SECTORS),
    sdgs: goals(given(filter.sdgs, 'sdgs')),
    stages: bitsOf(given(filter.stages, 'stages'), STAGES) ?? ALL_STAGES,
    statuses: bitsOf(given(filter.statuses, 'statuses'), STATUSES) ?? ACTIVE_ONLY,
    standing: STANDINGS.indexOf(filter.standing ?? 'DOCUMENTED'),
    day,
    undated,
    knownOn,
    globalListings: filter.withoutGlobalListings
      ? Uint8Array.from(snapshot.dpgs, ({ reportedIn }) => (reportedIn > POLICY.globalListingCountries ? 1 : 0))
      : null,
  };
};
