import { In, IsNull, Not } from 'typeorm';
import { groupBy } from '../shared/group-by.js';
import { inOrderOf, type Recipe } from '../shared/loaders.js';
import { Adoption } from './adoption.entity.js';
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
