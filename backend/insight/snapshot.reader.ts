import type { EntityManager } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { type Grade, mayProve, standingOf } from '../adoption/gate.rules.js';
import { StageEvent } from '../adoption/stage-event.entity.js';
import type { StageProofs } from '../adoption/stage-proofs.js';
import { statementsOf } from '../adoption/statements.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Country } from '../countries/country.entity.js';
import { countryName } from '../countries/country.names.js';
import { maskOfGoals } from '../shared/columns.js';
import { groupBy } from '../shared/group-by.js';
import { LANGUAGES } from '../shared/languages.js';
import { firstDay } from '../shared/partial-date.js';
import { textKey } from '../shared/text-key.js';
import { NEVER } from './adoption-columns.js';
import type { AdoptionRow, EventRow } from './columns-builder.js';
import type { CountryEntry, DpgEntry } from './snapshot.js';

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en');

/** In the order of their English names. */
export const readCountries = async (records: EntityManager): Promise<CountryEntry[]> =>
  (await records.find(Country, { relations: { memberships: true } }))
    .map((country) => ({
      iso3: country.iso3,
      name: countryName(country.iso2, 'en'),
      region: country.region,
      subregion: country.subregion,
      intermediateRegion: country.intermediateRegion,
      languages: country.languages,
      incomeGroup: country.incomeGroup,
      memberships: country.memberships.map(({ group, until }) => ({ group, until: until === null ? NEVER : firstDay(until) })),
      textKeys: LANGUAGES.map((language) => textKey(countryName(country.iso2, language))),
    }))
    .sort(byName);

/** In the order of their names, not yet counted in how many countries they are reported. */
export const readDpgs = async (records: EntityManager): Promise<DpgEntry[]> =>
  (await records.find(Dpg))
    .map(({ id, name, types, sdgs, aliases }) => ({
      id,
      name,
      types,
      sdgs: maskOfGoals(sdgs),
      reportedIn: 0,
      textKeys: [name, ...aliases].map(textKey),
    }))
    .sort(byName);

/** Columns under the names that rows here have; entities would cost ten times as much to make. */
const named = (alias: string, columns: Record<string, string>): string[] =>
  Object.entries(columns).map(([name, column]) => `${alias}.${column} AS "${name}"`);

const adoptionRows = (records: EntityManager) =>
  records.createQueryBuilder(Adoption, 'adoption').select(
    named('adoption', {
      ...{ id: 'id', countryIso3: 'country_iso3', dpgId: 'dpg_id', sector: 'primary_sector', sdgs: 'sdgs' },
      institutionId: 'institution_id',
      updatedAt: 'updated_at',
    }),
  );

/** So many adoptions with an id after this one, in the order of their ids. */
export const adoptionsAfter = (records: EntityManager, after: string, most: number): Promise<AdoptionRow[]> =>
  adoptionRows(records).where('adoption.id > :after', { after }).orderBy('adoption.id').limit(most).getRawMany<AdoptionRow>();

/** At most so many adoptions whose published claims changed since a data version. */
export const adoptionsChangedSince = (records: EntityManager, version: number, most: number): Promise<AdoptionRow[]> =>
  adoptionRows(records).where('adoption.data_version > :version', { version }).limit(most).getRawMany<AdoptionRow>();

/** Every published event of these adoptions with its standing, by adoption, in the order they were recorded. */
export const publishedEventRows = async (records: EntityManager, adoptionIds: readonly string[]): Promise<Map<string, EventRow[]>> => {
  const ofAdoptions = { text: 'event.adoption_id IN (:...adoptionIds)', values: { adoptionIds } };
  const events = await records
    .createQueryBuilder(StageEvent, 'event')
    .select(
      named('event', {
        ...{ id: 'id', adoptionId: 'adoption_id', kind: 'kind', date: 'date', institutionId: 'institution_id' },
        ...{ publishedAt: 'published_at', retiredAt: 'retired_at', plannedDecision: 'planned_decision' },
      }),
    )
    .where(ofAdoptions.text, ofAdoptions.values)
    .andWhere('event.published_at IS NOT NULL')
    .orderBy('event.created_at')
    .addOrderBy('event.id')
    .getRawMany<Omit<EventRow, 'standing'> & Pick<StageEvent, 'adoptionId' | 'kind' | 'institutionId'>>();
  const grades = await records
    .createQueryBuilder(Evidence, 'evidence')
    .innerJoin('evidence.stageEvent', 'event')
    .select('evidence.stage_event_id', 'event')
    .addSelect('evidence.grade', 'grade')
    .where(ofAdoptions.text, ofAdoptions.values)
    .getRawMany<{ event: string; grade: Grade }>();
  const gradesOf = groupBy(grades, ({ event }) => event);
  const held = (id: string): Grade[] => (gradesOf.get(id) ?? []).map(({ grade }) => grade);
  const proofsOf = await readProofs(
    records,
    events.filter(({ id }) => mayProve(held(id))).map(({ id }) => id),
  );
  const rows = events.map((event) => ({
    ...event,
    standing: standingOf(statementsOf({ ...event, proofs: proofsOf.get(event.id) ?? NO_PROOFS }), held(event.id)),
  }));
  return groupBy(rows, ({ adoptionId }) => adoptionId);
};

const NO_PROOFS = {} as StageProofs;

const readProofs = async (records: EntityManager, ids: readonly string[]): Promise<Map<string, StageProofs>> => {
  if (ids.length === 0) return new Map();
  const columns = records.connection.getMetadata(StageEvent).findEmbeddedWithPropertyPath('proofs')?.columns ?? [];
  const names = Object.fromEntries(columns.map(({ propertyName, databaseName }) => [propertyName, databaseName]));
  const rows = await records
    .createQueryBuilder(StageEvent, 'event')
    .select(named('event', { id: 'id', ...names }))
    .where('event.id IN (:...ids)', { ids })
    .getRawMany<StageProofs & { id: string }>();
  return new Map(rows.map((row) => [row.id, row]));
};
