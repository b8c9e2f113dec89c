import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import { Country } from '../countries/country.entity.js';
import { countryByIso3 } from '../countries/country.loaders.js';
import type { AskContext } from '../shared/ask-context.js';
import { Institution } from './institution.entity.js';
import { Institutions } from './institution.service.js';

const ofCountry = { type: () => ID, description: 'Country, ISO 3166-1 alpha-3.' };

@Resolver(() => Institution)
export class InstitutionResolver {
  constructor(private readonly service: Institutions) {}

  @Allow('SEE_DRAFTS')
  @Query(() => [Institution], { description: 'At most 50 public bodies of a country, by name; a focal point asks for the own country.' })
  institutions(
    @Args('countryIso3', ofCountry) countryIso3: string,
    @Args('text', { type: () => String, nullable: true, description: 'A part of the name, whatever its case and accents; absent: all.' })
    text: string | null,
    @Context() context: AskContext,
  ): Promise<Institution[]> {
    const country = countryIso3.toUpperCase();
    permitted(context, 'SEE_DRAFTS', { country });
    return this.service.find(country, text ?? null);
  }

  @Allow('KEEP_CATALOGUE')
  @Mutation(() => Institution, {
    description: 'Adds a public body. UNKNOWN_COUNTRY; INPUT_INVALID: the name cannot be kept, or is on record (details.existing: its id).',
  })
  addInstitution(
    @Args('countryIso3', ofCountry) countryIso3: string,
    @Args('name', { type: () => String, description: 'As it calls itself, 2 to 300 characters.' }) name: string,
    @Context() context: AskContext,
  ): Promise<Institution> {
    return this.service.add(permitted(context, 'KEEP_CATALOGUE'), countryIso3.toUpperCase(), name);
  }

  @ResolveField(() => Country, { description: 'Whose public body it is.' })
  country(@Parent() { countryIso3 }: Institution, @Context() { loaders }: AskContext): Promise<Country | null> {
    return loaders.load(countryByIso3, countryIso3);
  }
}
