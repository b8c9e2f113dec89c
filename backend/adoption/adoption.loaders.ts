import { type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { groupBy } from '../shared/group-by.js';
import { inOrderOf, type Recipe } from '../shared/loaders.js';
import { Adoption } from './adoption.entity.js';
import { Barrier } from './barrier.entity.js';
import { Institution } from './institution.entity.js';
import { InclusionMarker } from './inclusion-marker.entity.js';
import { ReachFigure } from './reach-figure.entity.js';
import { StageEvent } from './stage-event.entity.js';

/** Adoptions by id; null: no such id. */
export const adoptionById: Recipe<string, Adoption | null> = async (records, ids) => {
  const adoptions = await records.find(Adoption, { where: { id: In([...ids]) }, relations: { institution: true } });
  return inOrderOf<string, Adoption | null>(
    ids,
    adoptions,
    (adoption) => adoption?.id ?? '',
    () => null,
  );
};

/** Public bodies by id; null: no such id. */
export const institutionById: Recipe<string, Institution | null> = async (records, ids) => {
  const institutions = await records.find(Institution, { where: { id: In([...ids]) } });
  return inOrderOf<string, Institution | null>(
    ids,
    institutions,
    (institution) => institution?.id ?? '',
    () => null,
  );
};

const relations = { evidence: true, institution: true, source: true };

/**
 * Every stage event of an adoption that was ever published, with evidence, institution and source, in the order they
 * were recorded. Those that no longer count carry `retiredAt`.
 */
export const publishedEventsOf: Recipe<string, StageEvent[]> = async (records, adoptionIds) => {
  const events = await records.find(StageEvent, {
    where: { adoptionId: In([...adoptionIds]), publishedAt: Not(IsNull()) },
    relations,
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const ofAdoption = groupBy(events, ({ adoptionId }) => adoptionId);
  return adoptionIds.map((id) => ofAdoption.get(id) ?? []);
};

/** Published claims that still count, of one of the other kinds, by adoption, in the order they were recorded. */
const countedClaimsOf =
  <T extends ReachFigure | Barrier | InclusionMarker>(table: EntityTarget<T>): Recipe<string, T[]> =>
  async (records, adoptionIds) => {
    const claims = await records.find(table, {
      where: { adoptionId: In([...adoptionIds]), publishedAt: Not(IsNull()), retiredAt: IsNull() } as FindOptionsWhere<T>,
      relations: ['evidence'],
      order: { createdAt: 'ASC', id: 'ASC' } as FindOptionsOrder<T>,
    });
    const ofAdoption = groupBy(claims, ({ adoptionId }) => adoptionId);
    return adoptionIds.map((id) => ofAdoption.get(id) ?? []);
  };

export const reachFiguresOf = countedClaimsOf(ReachFigure);
export const barriersOf = countedClaimsOf(Barrier);
export const inclusionMarkersOf = countedClaimsOf(InclusionMarker);

/** Published stage events by id; null: no such id, or not published. */
export const publishedEventById: Recipe<string, StageEvent | null> = async (records, ids) => {
  const events = await records.find(StageEvent, { where: { id: In([...ids]), publishedAt: Not(IsNull()) }, relations });
  return inOrderOf<string, StageEvent | null>(
    ids,
    events,
    (event) => event?.id ?? '',
    () => null,
  );
};
