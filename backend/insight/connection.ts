import { adoptionById, publishedEventsOf } from '../adoption/adoption.loaders.js';
import { STANDINGS } from '../adoption/stage.rules.js';
import { knownBy, positionByEvents } from '../adoption/standing-point.js';
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

const edgeOf = async ({ snapshot, question }: ListPage, place: number, cursor: string, { loaders }: AskContext): Promise<AdoptionEdge> => {
  const id = snapshot.columns.ids[place] ?? '';
  const [node, events] = await Promise.all([loaders.load(adoptionById, id), loaders.load(publishedEventsOf, id)]);
  if (!node) throw new Error(`Adoption ${id} left the records while its page was read.`);
  const known = knownBy(events, question.knownOn === NEVER - 1 ? null : question.knownOn);
  const position = positionByEvents(known, {
    day: question.day,
    undated: question.undated,
    standing: STANDINGS[question.standing] ?? 'DOCUMENTED',
  });
  return {
    ...{ cursor, node, since: position.since },
    stage: position.stage,
    standing: position.standing,
    status: position.status,
  };
};
