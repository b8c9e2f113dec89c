import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { adoptionById, publishedEventsOf } from '../adoption/adoption.loaders.js';
import { STAGES, STANDINGS } from '../adoption/stage.rules.js';
import { standingOfEvent } from '../adoption/standing-point.js';
import type { StageEvent } from '../adoption/stage-event.entity.js';
import type { AskContext } from '../shared/ask-context.js';
import { DomainError } from '../shared/domain-error.js';
import { dayOfInstant, firstDay, isoOfDay } from '../shared/partial-date.js';
import { DateScalar } from '../shared/scalars.js';
import { NEVER, UNDATED } from './adoption-columns.js';
import { AdoptionFilter } from './adoption-filter.input.js';
import { type Change, Changes } from './change.types.js';
import { type ChangeFigure, type ChangesFigure, tellsChange } from './changes.js';
import { Figures } from './figures.js';
import { ChangeBasis, ChangeKind } from './insight.terms.js';

const MOST_CHANGES = 100;

@Resolver(() => Changes)
export class ChangesResolver {
  constructor(private readonly figures: Figures) {}

  @Allow('READ_PUBLISHED')
  @Query(() => Changes, {
    description: 'What came onto a rung, rose, was paused, ended or retracted between two days, and by which claims.',
  })
  async changes(
    @Args('since', {
      type: () => DateScalar,
      nullable: true,
      description: 'The first day; absent: twelve months before the asked one. Never after it.',
    })
    since: string | null,
    @Args('basis', { type: () => ChangeBasis, nullable: true, defaultValue: ChangeBasis.DATE, description: 'What is compared.' })
    basis: ChangeBasis | null,
    @Args('filter', {
      type: () => AdoptionFilter,
      nullable: true,
      description: 'Which adoptions; its stages and statuses are not heeded, because a change crosses them.',
    })
    filter: AdoptionFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'Changes in the list, 0 to 100.' })
    first: number | null,
    @Context() context: AskContext,
  ): Promise<Changes> {
    const most = first ?? 50;
    if (most < 0 || most > MOST_CHANGES)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST_CHANGES} at once.`, { argument: 'first', value: first });
    const figure = await this.figures.changes(filter, since ?? null, basis ?? ChangeBasis.DATE, context);
    const list = await Promise.all(figure.changes.slice(0, most).map((change) => changeOf(change, figure, context)));
    return {
      ...{ since: isoOfDay(figure.since), until: isoOfDay(figure.question.day), basis: figure.basis, undated: figure.undated },
      total: figure.changes.length,
      kinds: Object.values(ChangeKind).flatMap((kind) => {
        const count = figure.changes.filter((change) => change.kind === kind).length;
        return count > 0 ? [{ kind, count }] : [];
      }),
      list,
    };
  }
}

const changeOf = async (change: ChangeFigure, figure: ChangesFigure, { loaders }: AskContext): Promise<Change> => {
  const [adoption, events] = await Promise.all([loaders.load(adoptionById, change.id), loaders.load(publishedEventsOf, change.id)]);
  if (!adoption) throw new Error(`Adoption ${change.id} left the records while its change was read.`);
  const stageAt = (rung: number | null) => (rung === null ? null : (STAGES[rung] ?? null));
  return { kind: change.kind, from: stageAt(change.from), to: stageAt(change.to), adoption, events: events.filter(tells(figure)) };
};

const tells = (figure: ChangesFigure) => (event: StageEvent) =>
  event.kind !== 'REPORTED' &&
  STANDINGS.indexOf(standingOfEvent(event)) >= figure.question.standing &&
  tellsChange(
    {
      day: event.date === null ? UNDATED : firstDay(event.date),
      published: event.publishedAt === null ? NEVER : dayOfInstant(new Date(event.publishedAt)),
      retired: event.retiredAt === null ? NEVER : dayOfInstant(new Date(event.retiredAt)),
    },
    figure,
  );
