import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../accounts/allow.js';
import { adoptionById } from '../../adoption/adoption.loaders.js';
import type { Stage } from '../../adoption/adoption.terms.js';
import { organisationById } from '../../catalogue/catalogue.loaders.js';
import type { AskContext } from '../../shared/ask-context.js';
import { dividedRounded, textOfCents, textOfDecimal } from '../../shared/money.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { AdoptionFilter } from '../adoption-filter.input.js';
import { closable, orphans } from './closable.js';
import { leftOutCounts } from './explanation.js';
import { concentrationBy } from './concentration.js';
import { fundersBy, keyOfFunder, moneyByYear } from './funders.js';
import { FundingFilter } from './funding-filter.input.js';
import { gapBy } from './gap-tally.js';
import {
  AdoptionPage,
  ClosableGapPage,
  ConcentrationDimension,
  ConcentrationPage,
  FunderDimension,
  FunderPage,
  MoneyYear,
  OrganisationPortfolio,
  StalledDimension,
  StalledPilotPage,
  StalledSlice,
} from './investment.types.js';
import { filtered, funded, pageArguments } from './money.arguments.js';
import { MoneyFigures } from './money-figures.js';
import { NO_MONEY, plusSums } from './money-sums.js';
import { moneyOf, sliceOf } from './money.types.js';
import { paged } from './paged.js';
import { portfolioOf } from './portfolio.js';
import { fundingOfPilot, stalledBy, stalledPilots } from './stalled-pilots.js';

const MOST_BESIDE = 50;

/** Where money is, and where it is missing. */
@Resolver()
export class InvestmentResolver {
  constructor(private readonly figures: MoneyFigures) {}

  @Allow('READ_PUBLISHED')
  @Query(() => StalledPilotPage, {
    description:
      'Running pilots past their planned decision, or two years old, without a next rung; those without money first, then the longest stalled.',
  })
  async stalledPilots(
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('funding', funded) funding: FundingFilter | null,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Args('onlyUnfunded', { type: () => Boolean, defaultValue: false, description: 'True: only those without money on record.' })
    onlyUnfunded: boolean,
    @Context() context: AskContext,
  ): Promise<StalledPilotPage> {
    const answer = await this.figures.ask(filter, funding, context);
    const pilots = stalledPilots(answer, donorsOf(funding));
    const unfunded = pilots.filter(({ isFunded }) => !isFunded);
    const page = paged(
      onlyUnfunded ? unfunded : pilots,
      ['STALLED_PILOTS', onlyUnfunded].join(' '),
      ({ adoptionId }) => adoptionId,
      first ?? 50,
      after ?? null,
    );
    const nodes = page.nodes.map((pilot) => {
      const { sums, donors } = fundingOfPilot(answer, pilot);
      const { adoptionId, isFunded } = pilot;
      return { adoptionId, isFunded, since: isoOfDay(pilot.since), money: moneyOf(sums), donorIds: [...donors] };
    });
    return { ...page, nodes, unfunded: unfunded.length };
  }

  @Allow('READ_PUBLISHED')
  @Query(() => [StalledSlice], { description: 'The same counted by one dimension, the most without money first; at most 200.' })
  async stalledBreakdown(
    @Args('by', { type: () => StalledDimension, description: 'The dimension.' }) by: StalledDimension,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('funding', funded) funding: FundingFilter | null,
    @Context() context: AskContext,
  ): Promise<StalledSlice[]> {
    const answer = await this.figures.ask(filter, funding, context);
    return stalledBy(answer, stalledPilots(answer, donorsOf(funding)), by).slice(0, 200);
  }

  @Allow('READ_PUBLISHED')
  @Query(() => FunderPage, { description: 'Who funds what where: commitments by organisation, sector and country, the most money first.' })
  async funders(
    @Args('by', { type: () => [FunderDimension], description: 'What rows are told apart by; none: one row.' }) by: FunderDimension[],
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('funding', funded) funding: FundingFilter | null,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Context() context: AskContext,
  ): Promise<FunderPage> {
    const answer = await this.figures.ask(filter, funding, context);
    const funders = fundersBy(answer, by);
    const keyOf = (row: number): string => keyOfFunder(funders.keyOf(row));
    const page = paged(funders.order, ['FUNDERS', ...by].join(' '), keyOf, first ?? 50, after ?? null);
    const nodes = page.nodes.map((row) => {
      const { sector, country } = funders.keyOf(row);
      return { sector, country, money: moneyOf(funders.sumsOf(row)), row, funders, answer };
    });
    return { ...page, nodes };
  }

  @Allow('READ_PUBLISHED')
  @Query(() => ConcentrationPage, {
    description:
      'Countries or DPGs by how much they hang on one donor: those with a single one first, then the most money. Pledges do not carry.',
  })
  async fundingConcentration(
    @Args('by', { type: () => ConcentrationDimension, description: 'Countries or DPGs.' }) by: ConcentrationDimension,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('funding', funded) funding: FundingFilter | null,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Context() context: AskContext,
  ): Promise<ConcentrationPage> {
    const rows = concentrationBy(await this.figures.ask(filter, funding, context), by);
    const page = paged(rows, ['CONCENTRATION', by].join(' '), ({ key }) => key, first ?? 50, after ?? null);
    const nodes = page.nodes.map(({ key, donors, largest, cents }) => {
      const share = cents === 0n ? null : textOfDecimal({ units: dividedRounded(largest.cents * 1000n, cents), scale: 1 });
      const dollars = { dollars: textOfCents(cents), largestDollars: textOfCents(largest.cents) };
      return { key, donors, ...dollars, largestShare: share, largestId: largest.organisationId };
    });
    return { ...page, nodes, alone: rows.filter(({ donors }) => donors === 1).length };
  }

  @Allow('READ_PUBLISHED')
  @Query(() => [MoneyYear], { description: 'Pledged, committed and paid out by the year of the latest status.' })
  async moneyByYear(
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('funding', funded) funding: FundingFilter | null,
    @Context() context: AskContext,
  ): Promise<MoneyYear[]> {
    const years = moneyByYear(await this.figures.ask(filter, funding, context));
    return years.map(({ year, sums }) => ({ year, money: moneyOf(sums) }));
  }

  @Allow('READ_PUBLISHED')
  @Query(() => AdoptionPage, {
    description: 'Orphans: scaled adoptions without recurrent funding on record, neither as a proof of a stage event nor as a commitment.',
  })
  async orphanedAdoptions(
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Context() context: AskContext,
  ): Promise<AdoptionPage> {
    const ids = orphans(await this.figures.ask(filter, null, context));
    const page = paged(ids, 'ORPHANS', (id) => id, first ?? 50, after ?? null);
    const nodes = (await context.loaders.loadMany(adoptionById, page.nodes)).filter((adoption) => adoption !== null);
    return { ...page, nodes };
  }

  @Allow('READ_PUBLISHED')
  @Query(() => ClosableGapPage, {
    description:
      'Adoptions that could go on to their next stage if the gap of the needs that name it were closed, by stated needs only. The smallest gap first; those with unknown needs last.',
  })
  async closableGaps(
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('funding', funded) funding: FundingFilter | null,
    @Args('adoption', { type: () => ID, nullable: true, description: 'Only this one; absent: all.' }) adoption: string | null,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Context() context: AskContext,
  ): Promise<ClosableGapPage> {
    const answer = await this.figures.ask(filter, funding, context);
    const all = closable(answer);
    const places = adoption ? all.order.filter((place) => all.of(place).adoptionId === adoption) : all.order;
    const page = paged(places, 'CLOSABLE', (place) => all.of(place).adoptionId, first ?? 50, after ?? null);
    const nodes = page.nodes.map((place) => {
      const { stage, next, sums } = all.of(place);
      return { stage: stage as Stage, next: next as Stage, money: moneyOf(sums), adoption: place, closable: all, answer };
    });
    const sums = adoption ? [...places].map((place) => all.of(place).sums).reduce(plusSums, NO_MONEY) : all.sums;
    return { ...page, nodes, money: moneyOf(sums) };
  }

  @Allow('READ_PUBLISHED')
  @Query(() => OrganisationPortfolio, { nullable: true, description: 'What an organisation funds; null: no organisation has this id.' })
  async organisationPortfolio(
    @Args('id', { type: () => ID, description: 'Id of the organisation.' }) id: string,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Context() context: AskContext,
  ): Promise<OrganisationPortfolio | null> {
    const organisation = await context.loaders.load(organisationById, id);
    if (!organisation) return null;
    const answer = await this.figures.ask(filter, { organisations: [id] }, context);
    const portfolio = portfolioOf(answer, id);
    const all = gapBy(await this.figures.ask(filter, null, context), ['COUNTRY', 'SECTOR']);
    const near = all.filter(
      ({ country, sector, sums }) =>
        (sums.gap > 0n || sums.unknownNeeds > 0) && (portfolio.countries.has(country ?? '') || portfolio.sectors.has(sector ?? '')),
    );
    return {
      ...{ organisation, portfolio, answer, money: moneyOf(portfolio.sums) },
      leftOutCounts: leftOutCounts({ answer, leftOut: portfolio.leftOut }),
      stages: portfolio.stages.map(({ stage, ...of }) => ({ stage: stage as Stage, count: of.places.length, ...of, answer })),
      beside: portfolio.beside.slice(0, MOST_BESIDE),
      gaps: near.slice(0, MOST_BESIDE).map(sliceOf),
    };
  }
}

const donorsOf = (funding: FundingFilter | null): readonly string[] | null =>
  funding?.organisations && funding.organisations.length > 0 ? funding.organisations : null;
