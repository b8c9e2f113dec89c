import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { POLICY } from '../adoption/policy.rules.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import type { AskContext } from '../shared/ask-context.js';
import { Figures } from './figures.js';

/** Figures that this room lends to a digital public good. */
@Resolver(() => Dpg)
export class DpgFiguresResolver {
  constructor(private readonly figures: Figures) {}

  @ResolveField(() => Int, { description: 'Number of countries in which somebody reports it.' })
  async reportedIn(@Parent() { id }: Dpg, @Context() context: AskContext): Promise<number> {
    const { dpgs, placeOfDpg } = await this.figures.snapshot(context);
    return dpgs[placeOfDpg.get(id) ?? -1]?.reportedIn ?? 0;
  }

  @ResolveField(() => Boolean, { description: 'Reported in more than 100 countries: a list of downloads rather than of adoptions.' })
  async globalListing(@Parent() dpg: Dpg, @Context() context: AskContext): Promise<boolean> {
    return (await this.reportedIn(dpg, context)) > POLICY.globalListingCountries;
  }
}
