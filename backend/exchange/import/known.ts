import type { EntityManager } from 'typeorm';
import { Confidence, Extent, type StageEventKind } from '../../adoption/adoption.terms.js';
import { EvidenceGrade } from '../../claims/claim.terms.js';
import type { DpgDefaults } from '../../adoption/attribution.rules.js';
import { Sector } from '../../catalogue/catalogue.terms.js';
import { Dpg } from '../../catalogue/dpg.entity.js';
import { Country } from '../../countries/country.entity.js';
import { LANGUAGES } from '../../shared/languages.js';
import type { Day } from '../../shared/partial-date.js';
import { Term } from '../../shared/term.entity.js';
import { type Problem, readTable, RefusedTable } from '../csv-table.js';
import { codeResolver } from './names/code-resolver.js';
import { CountryResolver } from './names/country-resolver.js';
import { dpgResolver } from './names/dpg-resolver.js';
import type { Resolver } from './names/resolver.js';

const SECTORS: ReadonlySet<Sector> = new Set(Object.values(Sector));
const STAGES: StageEventKind[] = ['ASSESSED', 'PILOTED', 'SCALED'];

/** What the cells of a table are read against. */
export interface Known {
  today: Day;
  countries: CountryResolver;
  dpgs: Resolver;
  dpgNames: ReadonlyMap<string, string>;
  /** What stands in for claims that name no sector or goals, by DPG. */
  defaults: ReadonlyMap<string, DpgDefaults>;
  sectorOf: ReadonlyMap<string, Sector>;
  /** Sector names of the registry that are known. */
  registrySectors: readonly string[];
  stages: Resolver;
  sectors: Resolver;
  extents: Resolver;
  grades: Resolver;
  confidences: Resolver;
}

/** The sectors that the registry's names map to, and other names of countries: tables that are no records. */
const namingTables = (directory: string) => {
  const problems: Problem[] = [];
  const sectors = readTable(directory, 'registry_sectors.csv', ['registry_sector', 'sector'], problems).rows;
  const aliases = readTable(directory, 'country_aliases.csv', ['alias', 'iso3'], problems).rows;
  const named = {
    registrySectors: sectors.map((row) => row.required('registry_sector')),
    sectorOf: new Map(
      sectors.flatMap((row): [string, Sector][] => {
        const sector = row.optionalOneOf('sector', SECTORS, 'sector');
        return sector === null ? [] : [[row.required('registry_sector'), sector]];
      }),
    ),
    aliases: aliases.map((row) => ({ alias: row.required('alias'), iso3: row.optional('iso3') })),
  };
  if (problems.length > 0) throw new RefusedTable(problems);
  return named;
};

export const readKnown = async (records: EntityManager, directory: string, today: Day): Promise<Known> => {
  const { sectorOf, registrySectors, aliases } = namingTables(directory);
  const [countries, dpgs, terms] = [await records.find(Country), await records.find(Dpg), await records.find(Term)];
  const codes = (kind: string, list: readonly string[]) =>
    codeResolver(
      list,
      terms
        .filter((term) => term.kind === kind)
        .flatMap(({ code, names }) => LANGUAGES.map((language) => ({ code, name: names[language] }))),
    );
  return {
    today,
    countries: new CountryResolver(countries, aliases),
    dpgs: dpgResolver(dpgs),
    dpgNames: new Map(dpgs.map(({ id, name }) => [id, name])),
    defaults: new Map(
      dpgs.map(({ id, sdgs, registrySectors }) => [id, { sdgs, sectors: registrySectors.flatMap((name) => sectorOf.get(name) ?? []) }]),
    ),
    ...{ sectorOf, registrySectors },
    stages: codes('STAGE', STAGES),
    sectors: codes('SECTOR', Object.values(Sector)),
    extents: codes('EXTENT', Object.values(Extent)),
    grades: codes('EVIDENCE_GRADE', Object.values(EvidenceGrade)),
    confidences: codes('CONFIDENCE', Object.values(Confidence)),
  };
};
