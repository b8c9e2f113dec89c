import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../accounts/allow.js';
import { ClaimSource } from '../../claims/claim-source.entity.js';
import { Commitment } from '../../funding/commitment.entity.js';
import { commitmentById, commitmentOfSeries, needById } from '../../funding/funding.loaders.js';
import { Need } from '../../funding/need.entity.js';
import type { AskContext } from '../../shared/ask-context.js';
import { DomainError } from '../../shared/domain-error.js';
import { textOfDecimal } from '../../shared/money.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { Storage } from '../../shared/storage.js';
import { AdoptionFilter } from '../adoption-filter.input.js';
import { besideSums, explain, inList, leftOutCounts, ratesUsed, recordOf } from './explanation.js';
import { FundingFilter } from './funding-filter.input.js';
import { gapBy } from './gap-tally.js';
import { GapExplanation, GapSliceInput } from './gap.types.js';
import { filtered, funded, pageArguments } from './money.arguments.js';
import { MoneyFigures } from './money-figures.js';
import { reasonAt } from './money-selection.js';
import {
  FundingRecord,
  FundingRecordPage,
  GapDimension,
  GapSlice,
  LeftOutReason,
  LeftOutRecord,
  LeftOutRecordPage,
  MoneyList,
  moneyOf,
  sliceOf,
} from './money.types.js';
import { leftOutPage } from './left-out-page.js';
import { paged } from './paged.js';

const RATES = 'exchange_rates.csv';

@Resolver(() => GapExplanation)
export class GapResolver {
  constructor(
    private readonly storage: Storage,
    private readonly figures: MoneyFigures,
  ) {}

  @Allow('READ_PUBLISHED')
  @Query(() => [GapSlice], {
    description:
      'What is needed, put against it and missing, the largest gap first. A key under which nothing is on record is absent: no data, not zero.',
  })
  async gap(
    @Args('by', { type: () => [GapDimension], description: 'Dimensions of the slices; none: one sum of all.' }) by: GapDimension[],
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('first', { type: () => Int, nullable: true, description: 'So many slices at most; absent: all.' }) first: number | null,
    @Args('funding', funded) funding: FundingFilter | null,
    @Context() context: AskContext,
  ): Promise<GapSlice[]> {
    const most = first ?? Infinity;
    if (most < 0) throw new DomainError('PAGE_SIZE_INVALID', 'Ask for 0 or more.', { argument: 'first', value: first });
    const slices = gapBy(await this.figures.ask(filter, funding, context), by);
    return slices.slice(0, most).map(sliceOf);
  }

  @Allow('READ_PUBLISHED')
  @Query(() => GapExplanation, {
    description: 'A slice of a gap with the records in it, those left out and why, and the rates used. Same filters, same figure.',
  })
  async gapExplained(
    @Args('slice', { type: () => GapSliceInput, nullable: true, description: 'Which slice; absent: the sum of all.' })
    slice: GapSliceInput | null,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('funding', funded) funding: FundingFilter | null,
    @Context() context: AskContext,
  ): Promise<GapExplanation> {
    const country = slice?.worldwide ? { country: null } : slice?.country ? { country: slice.country.toUpperCase() } : {};
    const key = { ...country, category: slice?.category ?? null, sector: slice?.sector ?? null };
    const explained = explain(await this.figures.ask(filter, funding, context), key);
    const source = await this.storage.reader.findOneBy(ClaimSource, { file: RATES });
    return {
      asOf: isoOfDay(explained.answer.question.day),
      totals: moneyOf(explained.sums),
      rates: ratesUsed(explained).map((rate) => ({ ...rate, unitsPerUsd: textOfDecimal(rate.unitsPerUsd), source })),
      beside: besideSums(explained),
      leftOutCounts: leftOutCounts(explained),
      explained,
    };
  }

  @ResolveField(() => FundingRecordPage, { description: 'The records in the figure, those of unknown size too; the largest first.' })
  records(
    @Parent() { explained: { records, dollarsOf, answer } }: GapExplanation,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Args('list', { type: () => MoneyList, nullable: true, description: 'Which of them; absent: all.' }) list: MoneyList | null,
  ): FundingRecordPage {
    const wanted = list ? records.filter((place) => inList(answer, place, list)) : records;
    const idOf = (place: number): string => answer.ledger.claims.ids[place] ?? '';
    const page = paged(wanted, ['FUNDING_RECORDS', list ?? 'ALL'].join(' '), idOf, first ?? 50, after ?? null);
    return { ...page, nodes: page.nodes.map((place) => recordOf(answer, place, dollarsOf(place))) };
  }

  @ResolveField(() => LeftOutRecordPage, { description: 'Records that the figure left out, and why.' })
  leftOut(
    @Parent() { explained: { leftOut, answer } }: GapExplanation,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Args('reason', { type: () => LeftOutReason, nullable: true, description: 'Left out for this reason; absent: for any.' })
    reason: LeftOutReason | null,
  ): LeftOutRecordPage {
    const wanted = reason ? leftOut.filter((place) => reasonAt(answer.selection, answer.ledger.claims, place) === reason) : leftOut;
    return leftOutPage(wanted, answer, reason ?? 'ALL', first, after);
  }
}

const theNeed = { nullable: true, description: 'Null: it is a commitment.' };
const theCommitment = { nullable: true, description: 'Null: it is a need.' };

@Resolver(() => FundingRecord)
export class FundingRecordResolver {
  @ResolveField(() => Need, theNeed)
  need(@Parent() { needId }: FundingRecord, @Context() { loaders }: AskContext): Promise<Need | null> | null {
    return needId === null ? null : loaders.load(needById, needId);
  }

  @ResolveField(() => Commitment, theCommitment)
  commitment(@Parent() { commitmentId }: FundingRecord, @Context() { loaders }: AskContext): Promise<Commitment | null> | null {
    return commitmentId === null ? null : loaders.load(commitmentById, commitmentId);
  }
}

@Resolver(() => LeftOutRecord)
export class LeftOutRecordResolver extends FundingRecordResolver {
  @ResolveField(() => Commitment, { nullable: true, description: 'The commitment that counts instead; null: none does.' })
  instead(@Parent() { insteadSeries }: LeftOutRecord, @Context() { loaders }: AskContext): Promise<Commitment | null> | null {
    return insteadSeries === null ? null : loaders.load(commitmentOfSeries, insteadSeries);
  }
}
