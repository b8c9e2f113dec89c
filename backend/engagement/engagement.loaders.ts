import { type EntityManager, type EntityTarget, type FindOptionsOrder, type FindOptionsWhere, In, IsNull, Not } from 'typeorm';
import { StageEvent } from '../adoption/stage-event.entity.js';
import { StageEventKind } from '../adoption/adoption.terms.js';
import type { Claim } from '../claims/claim.js';
import { groupBy } from '../shared/group-by.js';
import { inOrderOf, type Recipe } from '../shared/loaders.js';
import { Collaboration } from './collaboration.entity.js';
import { Engagement } from './engagement.entity.js';
import { Participation } from './participation.entity.js';
import { StatementAction } from './statement-action.entity.js';
import { Statement } from './statement.entity.js';

/** Meetings by id; null: no such id. */
export const engagementById: Recipe<string, Engagement | null> = async (records, ids) =>
  inOrderOf<string, Engagement | null>(
    ids,
    await records.findBy(Engagement, { id: In([...ids]) }),
    (one) => one?.id ?? '',
    () => null,
  );

/** Published claims that still count and match one of these, in the order they were recorded. */
const counted = <C extends Claim>(records: EntityManager, table: EntityTarget<C>, anyOf: FindOptionsWhere<C>[]): Promise<C[]> =>
  records.find(table, {
    where: anyOf.map((where) => ({ ...where, publishedAt: Not(IsNull()), retiredAt: IsNull() })) as FindOptionsWhere<C>[],
    relations: ['evidence'],
    order: { createdAt: 'ASC', id: 'ASC' } as FindOptionsOrder<C>,
  });

/** Counted claims by a column of theirs. */
const countedBy =
  <C extends Claim>(table: EntityTarget<C>, column: keyof C & string): Recipe<string, C[]> =>
  async (records, keys) => {
    const claims = await counted(records, table, [{ [column]: In([...keys]) } as FindOptionsWhere<C>]);
    const byKey = groupBy(claims, (claim) => claim[column]);
    return keys.map((key) => byKey.get(key as C[keyof C & string]) ?? []);
  };

export const participationsOfEngagement = countedBy(Participation, 'engagementId');
export const participationsOfCountry = countedBy(Participation, 'countryIso3');
export const statementsOfEngagement = countedBy(Statement, 'engagementId');
export const statementsOfCountry = countedBy(Statement, 'countryIso3');
/** What followed from a statement, by its series. */
export const actionsOfSeries = countedBy(StatementAction, 'statementSeries');
/** By the adoption that followed. */
export const actionsOfAdoption = countedBy(StatementAction, 'adoptionId');

/** The statement of a series that counts; null: none does. */
export const statementOfSeries: Recipe<string, Statement | null> = async (records, series) =>
  inOrderOf<string, Statement | null>(
    series,
    await counted(records, Statement, [{ series: In([...series]) }]),
    (one) => one?.series ?? '',
    () => null,
  );

/** The collaboration of a series that counts; null: none does. */
export const collaborationOfSeries: Recipe<string, Collaboration | null> = async (records, series) =>
  inOrderOf<string, Collaboration | null>(
    series,
    await counted(records, Collaboration, [{ series: In([...series]) }]),
    (one) => one?.series ?? '',
    () => null,
  );

/** Collaborations of a country, on whichever side it is. */
export const collaborationsOfCountry: Recipe<string, Collaboration[]> = async (records, codes) => {
  const among = In([...codes]);
  const found = await counted(records, Collaboration, [{ countryIso3: among }, { partnerIso3: among }]);
  return codes.map((code) => found.filter(({ countryIso3, partnerIso3 }) => code === countryIso3 || code === partnerIso3));
};

/** Published, counted stage events of a country that are no mere reports. */
export const eventsOfCountry: Recipe<string, StageEvent[]> = async (records, codes) => {
  const events = await records.find(StageEvent, {
    where: {
      adoption: { countryIso3: In([...codes]) },
      ...{ kind: Not(StageEventKind.REPORTED), date: Not(IsNull()), publishedAt: Not(IsNull()), retiredAt: IsNull() },
    },
    relations: { adoption: true, evidence: true, institution: true, source: true },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const ofCountry = groupBy(events, ({ adoption }) => adoption.countryIso3);
  return codes.map((code) => ofCountry.get(code) ?? []);
};
