import { adoptionById, publishedEventsOf } from '../adoption/adoption.loaders.js';
import { STANDINGS } from '../adoption/stage.rules.js';
import { knownBy, standingPointOf } from '../adoption/standing-point.js';
import { isoOfDay, type Day } from '../shared/partial-date.js';
import type { AskContext } from '../shared/ask-context.js';
import { NEVER } from './adoption-columns.js';
import type { AdoptionConnection, AdoptionEdge } from './figure.types.js';
import type { ListPage } from './figures.js';

/** A page of a list as the API answers it. */
export const connectionOf = async (page: ListPage, context: AskContext): Promise<AdoptionConnection> => {
  const edges = await Promise.all(page.places.map((place, index) => edgeOf(page, place, page.cursors[index] ?? '', context)));
  const endCursor = page.cursors.at(-1) ?? null;
  return { edges, pageInfo: { hasNextPage: page.hasNextPage, endCursor }, totalCount: page.totalCount };
};

const asDate = (day: Day | null): string | null => (day === null ? null : isoOfDay(day));

export const edgeOf = async (
  { snapshot, question }: Pick<ListPage, 'snapshot' | 'question'>,
  place: number,
  cursor: string,
  { loaders }: AskContext,
): Promise<AdoptionEdge> => {
  const id = snapshot.columns.ids[place] ?? '';
  const [node, events] = await Promise.all([loaders.load(adoptionById, id), loaders.load(publishedEventsOf, id)]);
  if (!node) throw new Error(`Adoption ${id} left the records while its page was read.`);
  const known = knownBy(events, question.knownOn === NEVER - 1 ? null : question.knownOn);
  const { day, undated } = question;
  const point = standingPointOf(known, { day, undated, standing: STANDINGS[question.standing] ?? 'DOCUMENTED' });
  const { position } = point;
  return {
    ...{ cursor, node, since: position.since },
    stage: position.stage,
    standing: position.standing,
    status: position.status,
    missingProofs: point.missing,
    nextStage: point.nextStage,
    nextProofs: point.towardsNext,
    ...{ stale: point.stale.due, staleSince: asDate(point.stale.since) },
    ...{ stalled: point.stalled.due, stalledSince: asDate(point.stalled.since) },
  };
};
