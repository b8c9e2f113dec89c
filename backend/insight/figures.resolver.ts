import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import type { AskContext } from '../shared/ask-context.js';
import { languageArgument } from '../shared/language.argument.js';
import { DateScalar } from '../shared/scalars.js';
import { AdoptionFilter } from './adoption-filter.input.js';
import { Cell, Slice, StageCounts, Timeline } from './figure.types.js';
import { Figures } from './figures.js';
import { Dimension, Interval } from './insight.terms.js';
import { SliceLabels } from './slice-labels.js';

const filtered = {
  type: () => AdoptionFilter,
  nullable: true,
  description: 'Which adoptions count; absent: all that run, at standing DOCUMENTED, today.',
};

@Resolver(() => Slice)
export class FiguresResolver {
  constructor(
    private readonly figures: Figures,
    private readonly labels: SliceLabels,
  ) {}

  @Allow('READ_PUBLISHED')
  @Query(() => StageCounts, { description: 'How many adoptions stand on each rung.' })
  totals(@Args('filter', filtered) filter: AdoptionFilter | null, @Context() context: AskContext): Promise<StageCounts> {
    return this.figures.totals(filter, context);
  }

  @Allow('READ_PUBLISHED')
  @Query(() => [Slice], {
    description: 'The same by one dimension. Keys that nobody claims an adoption under are absent: no data, not zero.',
  })
  async breakdown(
    @Args('by', { type: () => Dimension, description: 'The dimension.' }) by: Dimension,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Context() context: AskContext,
  ): Promise<Slice[]> {
    return (await this.figures.breakdown(by, filter, context)).map((slice) => ({ ...slice, dimension: by }));
  }

  @Allow('READ_PUBLISHED')
  @Query(() => [Cell], { description: 'The same by two dimensions.' })
  crosstab(
    @Args('rows', { type: () => Dimension, description: 'The dimension of the rows.' }) rows: Dimension,
    @Args('columns', { type: () => Dimension, description: 'The dimension of the columns.' }) columns: Dimension,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Context() context: AskContext,
  ): Promise<Cell[]> {
    return this.figures.crosstab(rows, columns, filter, context);
  }

  @Allow('READ_PUBLISHED')
  @Query(() => Timeline, { description: 'Counts at the end of each period.' })
  timeline(
    @Args('interval', { type: () => Interval, nullable: true, defaultValue: Interval.QUARTER, description: 'Length of a period.' })
    interval: Interval | null,
    @Args('from', { type: () => DateScalar, nullable: true, description: 'A day of the first period; absent: the first dated claim.' })
    from: string | null,
    @Args('to', {
      type: () => DateScalar,
      nullable: true,
      description: 'A day of the last period; absent: the asked day. Never in the future.',
    })
    to: string | null,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Context() context: AskContext,
  ): Promise<Timeline> {
    return this.figures.timeline(interval ?? Interval.QUARTER, { from: from ?? null, to: to ?? null }, filter, context);
  }

  @ResolveField(() => String, { description: 'Public name of the key.' })
  label(
    @Parent() { dimension, key }: Slice,
    @Args('language', { type: () => String, nullable: true, defaultValue: 'en', description: 'One of ar, en, es, fr, ru, zh.' })
    language: string | null,
    @Context() context: AskContext,
  ): Promise<string> {
    return this.labels.labelOf(dimension, key, languageArgument(language), context);
  }
}
