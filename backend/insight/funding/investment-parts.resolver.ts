import { Args, Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Adoption } from '../../adoption/adoption.entity.js';
import { adoptionById } from '../../adoption/adoption.loaders.js';
import { organisationById } from '../../catalogue/catalogue.loaders.js';
import { Organisation } from '../../catalogue/organisation.entity.js';
import type { AskContext } from '../../shared/ask-context.js';
import { DomainError } from '../../shared/domain-error.js';
import { edgeOf } from '../connection.js';
import { AdoptionEdge } from '../figure.types.js';
import { recordOf } from './explanation.js';
import {
  AdoptionPage,
  ClosableGap,
  ConcentrationRow,
  FundedStage,
  FunderBeside,
  FunderRow,
  OrganisationPortfolio,
  StalledPilotNode,
} from './investment.types.js';
import { pageArguments } from './money.arguments.js';
import type { MoneyAnswer } from './money-figures.js';
import { leftOutPage } from './left-out-page.js';
import { FundingRecordPage, LeftOutRecordPage } from './money.types.js';
import { paged } from './paged.js';

const MOST_RECORDS = 200;

/** Claims by their places, the largest first, with the cents of each. */
interface Records {
  records: Int32Array;
  dollarsOf: (place: number) => bigint;
}

const recordsPage = (
  { records, dollarsOf }: Records,
  answer: MoneyAnswer,
  first: number | null,
  after: string | null,
): FundingRecordPage => {
  const page = paged(records, 'FUNDING_RECORDS', (place) => answer.ledger.claims.ids[place] ?? '', first ?? 50, after ?? null);
  return { ...page, nodes: page.nodes.map((place) => recordOf(answer, place, dollarsOf(place))) };
};

const adoptionPage = async (
  ids: readonly string[],
  context: AskContext,
  first: number | null,
  after: string | null,
): Promise<AdoptionPage> => {
  const page = paged(ids, 'ADOPTIONS', (id) => id, first ?? 50, after ?? null);
  return { ...page, nodes: (await context.loaders.loadMany(adoptionById, page.nodes)).filter((adoption) => adoption !== null) };
};

const records = { description: 'The records behind it, the largest first.' };

@Resolver(() => StalledPilotNode)
export class StalledPilotResolver {
  @ResolveField(() => Adoption, { description: 'The pilot.' })
  adoption(@Parent() { adoptionId }: StalledPilotNode, @Context() { loaders }: AskContext): Promise<Adoption | null> {
    return loaders.load(adoptionById, adoptionId);
  }

  @ResolveField(() => [Organisation], { description: 'Who has money on record for it, whatever its status.' })
  async donors(@Parent() { donorIds }: StalledPilotNode, @Context() { loaders }: AskContext): Promise<Organisation[]> {
    return (await loaders.loadMany(organisationById, donorIds)).filter((organisation) => organisation !== null);
  }
}

@Resolver(() => FunderRow)
export class FunderRowResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'Who gives it; null: not asked for.' })
  organisation(@Parent() { row, funders }: FunderRow, @Context() { loaders }: AskContext): Promise<Organisation | null> | null {
    const { organisationId } = funders.keyOf(row);
    return organisationId === null ? null : loaders.load(organisationById, organisationId);
  }

  @ResolveField(() => FundingRecordPage, records)
  records(
    @Parent() { row, funders, answer }: FunderRow,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
  ): FundingRecordPage {
    return recordsPage(funders.recordsOf(row), answer, first, after);
  }
}

@Resolver(() => ConcentrationRow)
export class ConcentrationResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'The largest donor.' })
  largest(@Parent() { largestId }: ConcentrationRow, @Context() { loaders }: AskContext): Promise<Organisation | null> {
    return loaders.load(organisationById, largestId);
  }
}

@Resolver(() => ClosableGap)
export class ClosableGapResolver {
  @ResolveField(() => Adoption, { description: 'The adoption.' })
  adoption(@Parent() { closable, adoption }: ClosableGap, @Context() { loaders }: AskContext): Promise<Adoption | null> {
    return loaders.load(adoptionById, closable.of(adoption).adoptionId);
  }

  @ResolveField(() => FundingRecordPage, { description: 'The needs that name its next stage; `dollars` is the gap of each.' })
  needs(
    @Parent() { closable, adoption, answer }: ClosableGap,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
  ): FundingRecordPage {
    return recordsPage(closable.needsOf(adoption), answer, first, after);
  }
}

@Resolver(() => FundedStage)
export class FundedStageResolver {
  @ResolveField(() => AdoptionPage, { description: 'The adoptions.' })
  adoptions(
    @Parent() { adoptionIds }: FundedStage,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Context() context: AskContext,
  ): Promise<AdoptionPage> {
    return adoptionPage(adoptionIds, context, first, after);
  }

  @ResolveField(() => [AdoptionEdge], { description: 'The same, each with where it stands by the filter; at most 200.' })
  records(
    @Parent() { places, answer }: FundedStage,
    @Args('first', { type: () => Int, defaultValue: MOST_RECORDS, description: 'How many, 0 to 200.' }) first: number,
    @Context() context: AskContext,
  ): Promise<AdoptionEdge[]> {
    if (first < 0 || first > MOST_RECORDS)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST_RECORDS} at once.`, { argument: 'first', value: first });
    return Promise.all(places.slice(0, first).map((place) => edgeOf(answer, place, '', context)));
  }
}

@Resolver(() => FunderBeside)
export class FunderBesideResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation.' })
  organisation(@Parent() { organisationId }: FunderBeside, @Context() { loaders }: AskContext): Promise<Organisation | null> {
    return loaders.load(organisationById, organisationId);
  }
}

@Resolver(() => OrganisationPortfolio)
export class PortfolioResolver {
  @ResolveField(() => FundingRecordPage, records)
  commitments(
    @Parent() { portfolio, answer }: OrganisationPortfolio,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
  ): FundingRecordPage {
    return recordsPage(portfolio, answer, first, after);
  }

  @ResolveField(() => LeftOutRecordPage, { description: 'Its commitments that are not in the sums, and why.' })
  leftOut(
    @Parent() { portfolio, answer }: OrganisationPortfolio,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
  ): LeftOutRecordPage {
    return leftOutPage(portfolio.leftOut, answer, 'COMMITMENTS', first, after);
  }
}
