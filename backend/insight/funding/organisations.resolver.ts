import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../accounts/allow.js';
import { organisationById } from '../../catalogue/catalogue.loaders.js';
import { kindOfOrganisation } from '../../funding/funding.loaders.js';
import type { AskContext } from '../../shared/ask-context.js';
import { AdoptionFilter } from '../adoption-filter.input.js';
import { namedOrganisations } from './named-organisations.js';
import { FundingOrganisationPage, OrganisationOrder } from './organisation.types.js';
import { filtered, pageArguments } from './money.arguments.js';
import { MoneyFigures } from './money-figures.js';
import { moneyOf } from './money.types.js';
import { paged } from './paged.js';

@Resolver()
export class OrganisationsResolver {
  constructor(private readonly figures: MoneyFigures) {}

  @Allow('READ_PUBLISHED')
  @Query(() => FundingOrganisationPage, {
    description: 'Organisations with money on record, and what is missing where they are. Their sums are not to be added up.',
  })
  async fundingOrganisations(
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('find', { type: () => String, nullable: true, description: 'A part of the name, whatever its case and accents; absent: all.' })
    find: string | null,
    @Args('orderBy', { type: () => OrganisationOrder, defaultValue: OrganisationOrder.MONEY_DESC, description: 'Order of the list.' })
    order: OrganisationOrder,
    @Args(...pageArguments.first) first: number | null,
    @Args(...pageArguments.after) after: string | null,
    @Context() context: AskContext,
  ): Promise<FundingOrganisationPage> {
    const rows = await namedOrganisations(await this.figures.ask(filter, null, context), { find: find ?? '', order }, context);
    const page = paged(rows, ['ORGANISATIONS', order].join(' '), ({ organisationId }) => organisationId, first ?? 50, after ?? null);
    const ids = page.nodes.map(({ organisationId }) => organisationId);
    const organisations = await context.loaders.loadMany(organisationById, ids);
    const kinds = await context.loaders.loadMany(kindOfOrganisation, ids);
    const nodes = page.nodes.flatMap(({ sums, nearby, countries, adoptions }, index) => {
      const organisation = organisations[index];
      return organisation
        ? [{ organisation, kind: kinds[index] ?? null, countries, adoptions, money: moneyOf(sums), nearby: moneyOf(nearby) }]
        : [];
    });
    return { ...page, nodes };
  }
}
