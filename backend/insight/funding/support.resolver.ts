import { Args, Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../accounts/allow.js';
import { SupportCategory } from '../../catalogue/support-category.js';
import { Stakeholder } from '../../funding/funding.terms.js';
import { SupportService } from '../../funding/support.service.js';
import type { AskContext } from '../../shared/ask-context.js';
import { AdoptionFilter } from '../adoption-filter.input.js';
import { filtered, pageArguments } from './money.arguments.js';
import { MoneyFigures } from './money-figures.js';
import { paged } from './paged.js';
import { countSupport, supportFound } from './support.js';
import { SupportFigure, SupportMatchPage, SupportOfferedPage } from './support.types.js';

/** Help that is not money. */
@Resolver(() => SupportFigure)
export class SupportResolver {
  constructor(
    private readonly figures: MoneyFigures,
    private readonly service: SupportService,
  ) {}

  @Allow('READ_PUBLISHED')
  @Query(() => SupportFigure, {
    description:
      'Help that is not money: what is needed, what is offered, and what meets what. A need of an adoption is kept where its adoption is, one of a country by its country; an offer where it is open to a country that is asked for.',
  })
  async support(
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('categories', { type: () => [SupportCategory], nullable: true, description: 'Absent or empty: all.' })
    categories: SupportCategory[] | null,
    @Args('stakeholders', {
      type: () => [Stakeholder],
      nullable: true,
      description: 'Needs that expect help from them or from anybody, offers by them; absent or empty: all.',
    })
    stakeholders: Stakeholder[] | null,
    @Context() context: AskContext,
  ): Promise<SupportFigure> {
    const narrowed = await this.figures.narrowed(filter, context);
    const wanted = { categories: categories ?? [], stakeholders: stakeholders ?? [] };
    const found = supportFound(await this.service.of(context), narrowed, wanted);
    return { counts: countSupport(found), found };
  }

  @ResolveField(() => SupportMatchPage, { description: 'Needs, each with the offers that meet it; those that most offers meet first.' })
  needs(
    @Parent() { found }: SupportFigure,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
  ): SupportMatchPage {
    return paged(found.needs, 'SUPPORT_NEEDS', ({ need }) => need.id, first ?? 50, after ?? null);
  }

  @ResolveField(() => SupportOfferedPage, { description: 'Offers; those that meet most needs first.' })
  offers(
    @Parent() { found }: SupportFigure,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
  ): SupportOfferedPage {
    return paged(found.offers, 'SUPPORT_OFFERS', ({ offer }) => offer.id, first ?? 50, after ?? null);
  }

  @ResolveField(() => Int, { description: 'Needs that no offer meets.' })
  unmet(@Parent() { found }: SupportFigure): number {
    return found.needs.filter(({ offers }) => offers.length === 0).length;
  }
}
