import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import type { AskContext } from '../shared/ask-context.js';
import { DomainError } from '../shared/domain-error.js';
import { languageArgument } from '../shared/language.argument.js';
import { firstDay, isoOfDay } from '../shared/partial-date.js';
import { DateScalar } from '../shared/scalars.js';
import { In } from 'typeorm';
import { Storage } from '../shared/storage.js';
import { Vocabulary } from '../shared/vocabulary.js';
import { Country } from './country.entity.js';
import { countryByIso3 } from './country.loaders.js';
import { countryName } from './country.names.js';
import { CountryGroup } from './country.terms.js';

const inLanguage = { type: () => String, nullable: true, defaultValue: 'en', description: 'One of ar, en, es, fr, ru, zh.' };

@Resolver(() => Country)
export class CountryResolver {
  constructor(
    private readonly storage: Storage,
    private readonly vocabulary: Vocabulary,
  ) {}

  @Allow('READ_PUBLISHED')
  @Query(() => [Country], { description: 'The 193 member states of the United Nations and its 2 observers, by code.' })
  countries(
    @Args('iso3', { type: () => [ID], nullable: true, description: 'Only these, by their codes; absent: all. Unknown codes are left out.' })
    iso3: string[] | null,
  ): Promise<Country[]> {
    const codes = iso3?.map((code) => code.toUpperCase()).slice(0, 300);
    const where = codes ? { iso3: In(codes) } : {};
    return this.storage.reader.find(Country, { where, relations: { memberships: true }, order: { iso3: 'ASC' } });
  }

  @Allow('READ_PUBLISHED')
  @Query(() => Country, { nullable: true, description: 'One country; null: no member state or observer has this code.' })
  country(
    @Args('iso3', { type: () => ID, description: 'ISO 3166-1 alpha-3 code, such as GHA.' }) iso3: string,
    @Context() { loaders }: AskContext,
  ): Promise<Country | null> {
    return loaders.load(countryByIso3, iso3.toUpperCase());
  }

  @ResolveField(() => String, { description: 'Name by the Unicode CLDR. In one of ar, en, es, fr, ru, zh.' })
  name(@Parent() country: Country, @Args('language', inLanguage) language: string | null): string {
    return countryName(country.iso2, languageArgument(language));
  }

  @ResolveField(() => String, { description: 'Name of its UN M49 region.' })
  regionName(
    @Parent() { region }: Country,
    @Args('language', inLanguage) language: string | null,
    @Context() { version }: AskContext,
  ): Promise<string> {
    return this.vocabulary.nameOf(version, 'REGION', region, languageArgument(language));
  }

  @ResolveField(() => String, { description: 'Name of its UN M49 sub-region.' })
  subregionName(
    @Parent() { subregion }: Country,
    @Args('language', inLanguage) language: string | null,
    @Context() { version }: AskContext,
  ): Promise<string> {
    return this.vocabulary.nameOf(version, 'REGION', subregion, languageArgument(language));
  }

  @ResolveField(() => [CountryGroup], { description: 'Groups it belongs to on a day: membership changes over time.' })
  groups(
    @Parent() { memberships }: Country,
    @Args('asOf', { type: () => DateScalar, nullable: true, description: 'The day; absent: today. Never in the future.' })
    asOf: string | null,
    @Context() context: AskContext,
  ): CountryGroup[] {
    const day = asOf ? firstDay(asOf) : context.today;
    if (day > context.latestDay) {
      throw new DomainError('DATE_IN_FUTURE', `Memberships are known up to today, ${isoOfDay(context.latestDay)} (UTC).`, {
        argument: 'asOf',
        value: asOf,
      });
    }
    return memberships
      .filter(({ until }) => until === null || day < firstDay(until))
      .map(({ group }) => group)
      .sort();
  }
}
