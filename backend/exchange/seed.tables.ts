import { Confidence, Extent, StageEventKind } from '../adoption/adoption.terms.js';
import { EvidenceGrade } from '../claims/claim.terms.js';
import { stageOrderBroken } from '../adoption/attribution.rules.js';
import { DpgType, Sector } from '../catalogue/catalogue.terms.js';
import { CountryGroup, IncomeGroup } from '../countries/country.terms.js';
import { groupBy } from '../shared/group-by.js';
import type { Names } from '../shared/languages.js';
import type { Day } from '../shared/partial-date.js';
import { identityOf } from './seed.identity.js';
import { type CsvTable, type Problem, readTable, type Row } from './csv-table.js';
import { engagementsOf, participationsOf, type SeedEngagement, type SeedParticipation } from './seed.engagements.js';
import { commitmentsOf, ratesOf, type SeedCommitment, type SeedRate } from './seed.money.js';

const NAME_COLUMNS = ['name_ar', 'name_en', 'name_es', 'name_fr', 'name_ru', 'name_zh'];
const COLUMNS = {
  'sources.csv': ['file', 'title', 'publisher', 'url', 'as_of', 'licence'],
  'terms.csv': ['kind', 'code', ...NAME_COLUMNS],
  'sdgs.csv': ['number', 'colour', ...NAME_COLUMNS],
  'countries.csv': ['iso3', 'iso2', 'm49', 'region', 'subregion', 'intermediate_region', 'un_member', 'income_group', 'languages'],
  'country_groups.csv': ['country_iso3', 'group', 'until'],
  'registry_sectors.csv': ['registry_sector', 'sector'],
  'dpgs.csv': [
    ...['id', 'name', 'aliases', 'types', 'sdgs', 'registry_sectors', 'licences', 'owner', 'website', 'repository', 'registry_stage'],
    'developed_in',
  ],
  'reported_deployments.csv': ['dpg_id', 'country_iso3'],
  'stage_events.csv': [
    ...['id', 'dpg_id', 'country_iso3', 'use_case', 'jurisdiction', 'stage', 'date', 'extent', 'sector', 'sdgs', 'institution'],
    ...['evidence_title', 'evidence_url', 'evidence_grade', 'confidence', 'note'],
  ],
  'engagements.csv': ['id', 'date', 'place', 'url', ...NAME_COLUMNS],
  'unga76_roundtable.csv': [
    ...['id', 'engagement', 'country_iso3', 'level', 'office'],
    ...['evidence_title', 'evidence_publisher', 'evidence_url', 'evidence_grade'],
  ],
  'exchange_rates.csv': ['currency', 'year', 'units_per_usd'],
  'commitments.csv': [
    ...['id', 'country_iso3', 'dpg_id', 'organisation', 'category', 'amount', 'currency', 'status', 'date'],
    ...['evidence_title', 'evidence_url', 'evidence_grade', 'note'],
  ],
} as const;
type SeedFile = keyof typeof COLUMNS;
/** What tells the rows of a table apart. */
const KEYS: Record<SeedFile, readonly string[]> = {
  'sources.csv': ['file'],
  'terms.csv': ['kind', 'code'],
  'sdgs.csv': ['number'],
  'countries.csv': ['iso3'],
  'country_groups.csv': ['country_iso3', 'group'],
  'registry_sectors.csv': ['registry_sector'],
  'dpgs.csv': ['id'],
  'reported_deployments.csv': ['dpg_id', 'country_iso3'],
  'stage_events.csv': ['id'],
  'engagements.csv': ['id'],
  'unga76_roundtable.csv': ['id'],
  'exchange_rates.csv': ['currency', 'year'],
  'commitments.csv': ['id'],
};
export const SEED_FILES = Object.keys(COLUMNS) as SeedFile[];
export type SeedFiles = Record<SeedFile, CsvTable>;

/** One claim of a seed table, with the adoption it is about. */
export interface SeedClaim {
  originKey: string;
  digest: string;
  countryIso3: string;
  dpgId: string;
  useCase: string;
  jurisdiction: string;
  kind: StageEventKind;
  date: string | null;
  extent: Extent | null;
  sector: Sector | null;
  sdgs: number[];
  institution: string | null;
  note: string | null;
  confidence: Confidence | null;
  sourceFile: SeedFile;
  evidence: { title: string; url: string | null; grade: EvidenceGrade }[];
}

export interface Seed {
  files: SeedFiles;
  sources: { file: string; title: string; publisher: string; url: string | null; asOf: string | null; licence: string }[];
  terms: { kind: string; code: string; names: Names }[];
  sdgs: { number: number; colour: string; names: Names }[];
  countries: {
    iso3: string;
    iso2: string;
    m49: string;
    region: string;
    subregion: string;
    intermediateRegion: string | null;
    unMember: boolean;
    incomeGroup: IncomeGroup;
    languages: string[];
  }[];
  memberships: { countryIso3: string; group: CountryGroup; until: string | null }[];
  dpgs: {
    id: string;
    name: string;
    aliases: string[];
    types: DpgType[];
    sdgs: number[];
    registrySectors: string[];
    licences: string[];
    owners: string[];
    website: string | null;
    repository: string | null;
    registryStage: string | null;
    developedIn: string[];
  }[];
  /** Sector of each registry sector name that maps to one. */
  sectorOf: Map<string, Sector>;
  claims: SeedClaim[];
  engagements: SeedEngagement[];
  participations: SeedParticipation[];
  rates: SeedRate[];
  commitments: SeedCommitment[];
}

const valuesOf = <T extends string>(terms: Readonly<Record<string, T>>): Set<T> => new Set(Object.values(terms));
const KNOWN = {
  sector: valuesOf(Sector),
  type: valuesOf(DpgType),
  extent: valuesOf(Extent),
  grade: valuesOf(EvidenceGrade),
  confidence: valuesOf(Confidence),
  income: valuesOf(IncomeGroup),
  group: valuesOf(CountryGroup),
  stage: new Set([StageEventKind.ASSESSED, StageEventKind.PILOTED, StageEventKind.SCALED]),
  answer: new Set(['yes', 'no']),
};

const namesOf = (row: Row): Names => ({
  ar: row.required('name_ar'),
  en: row.required('name_en'),
  es: row.required('name_es'),
  fr: row.required('name_fr'),
  ru: row.required('name_ru'),
  zh: row.required('name_zh'),
});

/** Refuses the second row of the same key. */
const uniqueBy = (rows: readonly Row[], column: string | null, keyOf: (row: Row) => string): void => {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (seen.has(key)) row.refuse(column, 'stands in the table twice');
    seen.add(key);
  }
};

const reports = ({ rows }: CsvTable, countries: ReadonlySet<string>, dpgs: ReadonlySet<string>): SeedClaim[] => {
  return rows.map((row) => {
    const dpgId = row.oneOf('dpg_id', dpgs, 'DPG');
    const countryIso3 = row.oneOf('country_iso3', countries, 'country');
    return {
      ...{ originKey: `reported_deployments.csv#${dpgId}/${countryIso3}`, digest: row.digest, sourceFile: 'reported_deployments.csv' },
      ...{ countryIso3, dpgId, useCase: '', jurisdiction: '', kind: StageEventKind.REPORTED, date: null, extent: null, sector: null },
      ...{ sdgs: [], institution: null, note: null, confidence: null, evidence: [] },
    };
  });
};

const stageEvents = ({ rows }: CsvTable, countries: ReadonlySet<string>, dpgs: ReadonlySet<string>, today: Day): SeedClaim[] => {
  const claims = rows.map((row): SeedClaim & { row: Row } => ({
    row,
    originKey: `stage_events.csv#${row.required('id')}`,
    digest: row.digest,
    sourceFile: 'stage_events.csv',
    countryIso3: row.oneOf('country_iso3', countries, 'country'),
    dpgId: row.oneOf('dpg_id', dpgs, 'DPG'),
    useCase: row.optional('use_case') ?? '',
    jurisdiction: row.optional('jurisdiction') ?? '',
    kind: row.oneOf('stage', KNOWN.stage, 'stage'),
    date: row.date('date', today),
    extent: row.optionalOneOf('extent', KNOWN.extent, 'extent'),
    sector: row.optionalOneOf('sector', KNOWN.sector, 'sector'),
    sdgs: row.goals('sdgs'),
    institution: row.optional('institution'),
    note: row.optional('note'),
    confidence: row.optionalOneOf('confidence', KNOWN.confidence, 'confidence'),
    evidence: [
      {
        title: row.required('evidence_title'),
        url: row.optional('evidence_url'),
        grade: row.oneOf('evidence_grade', KNOWN.grade, 'grade of evidence'),
      },
    ],
  }));
  for (const ofAdoption of groupBy(claims, identityOf).values()) {
    const broken = stageOrderBroken(ofAdoption);
    broken?.after.row.refuse(
      'date',
      `${broken.after.kind} is dated before ${broken.before.kind} of the same adoption (${broken.before.originKey})`,
    );
  }
  return claims.map(({ row: _row, ...claim }) => claim);
};

export const readSeedFiles = (directory: string, problems: Problem[]): SeedFiles =>
  Object.fromEntries(SEED_FILES.map((file) => [file, readTable(directory, file, COLUMNS[file], problems)])) as SeedFiles;

/** Reads every seed table into records; what is wrong goes to `problems`, and the result is then not to be loaded. */
export const parseSeed = (files: SeedFiles, today: Day): Seed => {
  const countryRows = files['countries.csv'].rows;
  for (const [file, columns] of Object.entries(KEYS) as [SeedFile, string[]][]) {
    uniqueBy(files[file].rows, columns.length === 1 ? (columns[0] ?? null) : null, (row) =>
      JSON.stringify(columns.map((column) => row.optional(column))),
    );
  }
  const countries = new Set(countryRows.map((row) => row.required('iso3')));
  const dpgs = new Set(files['dpgs.csv'].rows.map((row) => row.required('id')));
  const meetings = new Set(files['engagements.csv'].rows.map((row) => row.required('id')));
  const registrySectors = files['registry_sectors.csv'].rows;
  const registryNames = new Set(registrySectors.map((row) => row.required('registry_sector')));
  return {
    files,
    sources: files['sources.csv'].rows.map((row) => ({
      ...{ file: row.required('file'), title: row.required('title'), publisher: row.required('publisher') },
      ...{ url: row.optional('url'), asOf: row.date('as_of', today), licence: row.required('licence') },
    })),
    terms: files['terms.csv'].rows.map((row) => ({ kind: row.required('kind'), code: row.required('code'), names: namesOf(row) })),
    sdgs: files['sdgs.csv'].rows.map((row) => ({
      number: row.goals('number')[0] ?? 0,
      colour: row.required('colour'),
      names: namesOf(row),
    })),
    countries: countryRows.map((row) => ({
      ...{ iso3: row.required('iso3'), iso2: row.required('iso2'), m49: row.required('m49') },
      ...{ region: row.required('region'), subregion: row.required('subregion'), intermediateRegion: row.optional('intermediate_region') },
      unMember: row.oneOf('un_member', KNOWN.answer, 'answer (yes, no)') === 'yes',
      incomeGroup: row.oneOf('income_group', KNOWN.income, 'income group'),
      languages: row.list('languages'),
    })),
    memberships: files['country_groups.csv'].rows.map((row) => ({
      countryIso3: row.oneOf('country_iso3', countries, 'country'),
      group: row.oneOf('group', KNOWN.group, 'group of countries'),
      until: row.day('until'),
    })),
    dpgs: files['dpgs.csv'].rows.map((row) => ({
      ...{ id: row.required('id'), name: row.required('name'), aliases: row.list('aliases') },
      types: row.listOf('types', KNOWN.type, 'type of DPG'),
      sdgs: row.goals('sdgs'),
      registrySectors: row.listOf('registry_sectors', registryNames, 'registry sector (registry_sectors.csv)'),
      ...{
        licences: row.list('licences'),
        owners: row.list('owner'),
        website: row.optional('website'),
        repository: row.optional('repository'),
      },
      registryStage: row.optional('registry_stage'),
      developedIn: row.listOf('developed_in', countries, 'country'),
    })),
    sectorOf: new Map(
      registrySectors.flatMap((row) => {
        const sector = row.optionalOneOf('sector', KNOWN.sector, 'sector');
        return sector ? [[row.required('registry_sector'), sector]] : [];
      }),
    ),
    claims: [
      ...reports(files['reported_deployments.csv'], countries, dpgs),
      ...stageEvents(files['stage_events.csv'], countries, dpgs, today),
    ],
    engagements: engagementsOf(files['engagements.csv'], today, namesOf),
    participations: participationsOf(files['unga76_roundtable.csv'], meetings, countries),
    rates: ratesOf(files['exchange_rates.csv']),
    commitments: commitmentsOf(files['commitments.csv'], countries, dpgs, today),
  };
};
