import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountGrant } from '../accounts/account-grant.entity.js';
import type { AskContext } from '../shared/ask-context.js';
import { organisationById } from './catalogue.loaders.js';
import { Organisation } from './organisation.entity.js';

@Resolver(() => AccountGrant)
export class GrantOrganisationResolver {
  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation that a donor speaks for; null: another role.' })
  organisation(@Parent() { role, scope }: AccountGrant, @Context() { loaders }: AskContext): Promise<Organisation | null> | null {
    return role === 'DONOR' ? loaders.load(organisationById, scope) : null;
  }
}
