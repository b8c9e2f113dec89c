import type { EntityManager, ObjectLiteral } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { type Grade, mayProve, standingOf, standingOfGrades } from '../adoption/gate.rules.js';
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
import { readCells } from './cells.reader.js';
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

const ADOPTION = {
  ...{ id: 'id', countryIso3: 'country_iso3', dpgId: 'dpg_id', sector: 'primary_sector', sdgs: 'sdgs' },
  ...{ institutionId: 'institution_id', updatedAt: 'updated_at' },
} as const;

/** So many adoptions with an id after this one, in the order of their ids. */
export const adoptionsAfter = (records: EntityManager, after: string, most: number): Promise<AdoptionRow[]> =>
  readCells<AdoptionRow>(records, Adoption, ADOPTION, (query) =>
    query.where('record.id > :after', { after }).orderBy('record.id').limit(most),
  );

/** At most so many adoptions whose published claims changed since a data version. */
export const adoptionsChangedSince = (records: EntityManager, version: number, most: number): Promise<AdoptionRow[]> =>
  readCells<AdoptionRow>(records, Adoption, ADOPTION, (query) => query.where('record.data_version > :version', { version }).limit(most));

/** Which adoptions: these, or all with an id after one and up to another. */
export type Which = { ids: readonly string[] } | { after: string; upTo: string };

const ofAdoptions = (which: Which): [where: string, values: ObjectLiteral] =>
  'ids' in which
    ? ['event.adoption_id IN (:...ids)', { ids: which.ids }]
    : ['event.adoption_id > :after AND event.adoption_id <= :upTo', which];

const EVENT = {
  ...{ id: 'id', adoptionId: 'adoption_id', kind: 'kind', date: 'date', institutionId: 'institution_id' },
  ...{ publishedAt: 'published_at', retiredAt: 'retired_at', plannedDecision: 'planned_decision', createdAt: 'created_at' },
} as const;

type Event = Omit<EventRow, 'standing'> & Pick<StageEvent, 'adoptionId' | 'kind' | 'institutionId' | 'createdAt'>;

const byCreation = (a: Event, b: Event): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1;

/** Every published event of adoptions with its standing, by adoption, in the order they were recorded. */
export const publishedEventRows = async (records: EntityManager, which: Which): Promise<Map<string, EventRow[]>> => {
  const [where, values] = ofAdoptions(which);
  const events = await readCells<Event>(records, StageEvent, EVENT, (query) =>
    query.where(where.replaceAll('event.', 'record.'), values).andWhere('record.published_at IS NOT NULL'),
  );
  const grades = await readCells<{ event: string; grade: Grade }>(records, Evidence, { event: 'stage_event_id', grade: 'grade' }, (query) =>
    query.innerJoin('record.stageEvent', 'event').where(where, values),
  );
  const held = new Map<string, Grade[]>();
  for (const { event, grade } of grades) {
    const known = held.get(event);
    if (known) known.push(grade);
    else held.set(event, [grade]);
  }
  const gradesOf = (id: string): Grade[] => held.get(id) ?? NO_GRADES;
  const proofsOf = await readProofs(
    records,
    events.filter(({ id }) => mayProve(gradesOf(id))).map(({ id }) => id),
  );
  const rows = events.sort(byCreation).map((event): Event & EventRow => {
    const proofs = proofsOf.get(event.id);
    // Without proofs read, no grade of its evidence asks for any.
    const standing = proofs ? standingOf(statementsOf({ ...event, proofs }), gradesOf(event.id)) : standingOfGrades(gradesOf(event.id));
    return Object.assign(event, { standing });
  });
  return groupBy(rows, ({ adoptionId }) => adoptionId);
};

const NO_GRADES: Grade[] = [];

const readProofs = async (records: EntityManager, ids: readonly string[]): Promise<Map<string, StageProofs>> => {
  if (ids.length === 0) return new Map();
  const columns = records.connection.getMetadata(StageEvent).findEmbeddedWithPropertyPath('proofs')?.columns ?? [];
  const names = Object.fromEntries(columns.map(({ propertyName, databaseName }) => [propertyName, databaseName]));
  const rows = await readCells<StageProofs & { id: string }>(records, StageEvent, { id: 'id', ...names } as never, (query) =>
    query.where('record.id IN (:...ids)', { ids }),
  );
  return new Map(rows.map((row) => [row.id, row]));
};
