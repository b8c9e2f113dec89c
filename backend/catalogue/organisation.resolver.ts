import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { Organisation } from './organisation.entity.js';
import { Organisations } from './organisation.service.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly service: Organisations) {}

  @Allow('SEE_WORKBENCH')
  @Query(() => [Organisation], { description: 'At most 50 organisations, by name.' })
  organisations(
    @Args('text', { type: () => String, nullable: true, description: 'A part of the name, whatever its case and accents; absent: all.' })
    text: string | null,
  ): Promise<Organisation[]> {
    return this.service.find(text ?? null);
  }

  @Allow('KEEP_CATALOGUE')
  @Mutation(() => Organisation, {
    description: 'Adds an organisation. INPUT_INVALID: the name cannot be kept, or is on record (details.existing: its id).',
  })
  addOrganisation(
    @Args('name', { type: () => String, description: 'As it calls itself, 2 to 300 characters.' }) name: string,
    @Context() context: AskContext,
  ): Promise<Organisation> {
    return this.service.add(permitted(context, 'KEEP_CATALOGUE'), name);
  }
}
