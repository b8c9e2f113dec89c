import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Adoption } from '../adoption/adoption.entity.js';
import { WorkClaim } from '../claims/work-claim.types.js';
import { Country } from '../countries/country.entity.js';
import type { AskContext } from '../shared/ask-context.js';
import { Collaboration } from './collaboration.entity.js';
import {
  actionsOfAdoption,
  collaborationsOfCountry,
  participationsOfCountry,
  statementOfSeries,
  statementsOfCountry,
} from './engagement.loaders.js';
import { Participation } from './participation.entity.js';
import { StatementAction } from './statement-action.entity.js';
import { Statement } from './statement.entity.js';

/** What this room lends to a country. */
@Resolver(() => Country)
export class CountryEngagementResolver {
  @ResolveField(() => [Participation], { description: 'Its parts in meetings, by published claims.' })
  participations(@Parent() { iso3 }: Country, @Context() { loaders }: AskContext): Promise<Participation[]> {
    return loaders.load(participationsOfCountry, iso3);
  }

  @ResolveField(() => [Statement], { description: 'What it said in meetings, by published claims.' })
  statements(@Parent() { iso3 }: Country, @Context() { loaders }: AskContext): Promise<Statement[]> {
    return loaders.load(statementsOfCountry, iso3);
  }

  @ResolveField(() => [Collaboration], {
    description: 'What it shares with other countries, on whichever side it is; by published claims.',
  })
  collaborations(@Parent() { iso3 }: Country, @Context() { loaders }: AskContext): Promise<Collaboration[]> {
    return loaders.load(collaborationsOfCountry, iso3);
  }
}

/** What this room lends to an adoption. */
@Resolver(() => Adoption)
export class AdoptionEngagementResolver {
  @ResolveField(() => [Statement], { description: 'Published statements that it is said to have followed from.' })
  async followsFrom(@Parent() { id }: Adoption, @Context() { loaders }: AskContext): Promise<Statement[]> {
    const actions = await loaders.load(actionsOfAdoption, id);
    const series = [...new Set(actions.map(({ statementSeries }) => statementSeries))];
    return (await loaders.loadMany(statementOfSeries, series)).filter((statement) => statement !== null);
  }
}

const otherKind = { nullable: true, description: 'Null: it is of another kind.' };

/** What this room lends to a claim at the workbench. */
@Resolver(() => WorkClaim)
export class WorkEngagementResolver {
  @ResolveField(() => Participation, otherKind)
  participation(@Parent() { found: { claim } }: WorkClaim): Participation | null {
    return claim instanceof Participation ? claim : null;
  }

  @ResolveField(() => Statement, otherKind)
  statement(@Parent() { found: { claim } }: WorkClaim): Statement | null {
    return claim instanceof Statement ? claim : null;
  }

  @ResolveField(() => StatementAction, otherKind)
  statementAction(@Parent() { found: { claim } }: WorkClaim): StatementAction | null {
    return claim instanceof StatementAction ? claim : null;
  }

  @ResolveField(() => Collaboration, otherKind)
  collaboration(@Parent() { found: { claim } }: WorkClaim): Collaboration | null {
    return claim instanceof Collaboration ? claim : null;
  }
}
