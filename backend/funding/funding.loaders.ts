import { type EntityTarget, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { groupBy } from '../shared/group-by.js';
import { inOrderOf, type Recipe } from '../shared/loaders.js';
import { Commitment } from './commitment.entity.js';
import type { FundingClaim } from './funding-claim.js';
import type { Stakeholder } from './funding.terms.js';
import { Need } from './need.entity.js';
import { SupportOffer } from './support-offer.entity.js';

const published = { publishedAt: Not(IsNull()) };

/** Published claims by id, with evidence; null: no such id, or not published. */
const publishedById =
  <T extends FundingClaim>(table: EntityTarget<T>): Recipe<string, T | null> =>
  async (records, ids) => {
    const where = { ...published, id: In([...ids]) } as FindOptionsWhere<T>;
    const claims = await records.find(table, { where, relations: ['evidence'] });
    return inOrderOf<string, T | null>(
      ids,
      claims,
      (claim) => claim?.id ?? '',
      () => null,
    );
  };

export const needById = publishedById(Need);
export const commitmentById = publishedById(Commitment);

/** Published claims of a series that still count, by series; null: none. Of several, the one recorded last. */
const countedOfSeries =
  <T extends FundingClaim>(table: EntityTarget<T>): Recipe<string, T | null> =>
  async (records, series) => {
    const where = { ...published, series: In([...series]), retiredAt: IsNull() } as FindOptionsWhere<T>;
    const ofSeries = groupBy(await records.find(table, { where, relations: ['evidence'] }), (claim) => claim.series);
    return series.map(
      (one) =>
        ofSeries
          .get(one)
          ?.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
          .at(-1) ?? null,
    );
  };

export const needOfSeries = countedOfSeries(Need);
export const commitmentOfSeries = countedOfSeries(Commitment);

/** Published claims about an adoption that still count, in the order they were recorded. */
const countedOfAdoption =
  <T extends Need | Commitment>(table: EntityTarget<T>): Recipe<string, T[]> =>
  async (records, adoptionIds) => {
    const where = { ...published, adoptionId: In([...adoptionIds]), retiredAt: IsNull() } as FindOptionsWhere<T>;
    const claims = await records.find(table, { where, relations: ['evidence'] });
    const ofAdoption = groupBy(
      claims.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
      (claim) => claim.adoptionId ?? '',
    );
    return adoptionIds.map((id) => ofAdoption.get(id) ?? []);
  };

export const needsOfAdoption = countedOfAdoption(Need);
export const commitmentsOfAdoption = countedOfAdoption(Commitment);

/** What kind of stakeholder an organisation is, by the latest of its published offers of help that count; null: none says it. */
export const kindOfOrganisation: Recipe<string, Stakeholder | null> = async (records, ids) => {
  const offers = await records.findBy(SupportOffer, { ...published, organisationId: In([...ids]), retiredAt: IsNull() });
  const ofOrganisation = groupBy(
    offers.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    (offer) => offer.organisationId ?? '',
  );
  return ids.map((id) => ofOrganisation.get(id)?.at(-1)?.stakeholder ?? null);
};
