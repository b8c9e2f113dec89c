import { Args, Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Country } from '../countries/country.entity.js';
import type { AskContext } from '../shared/ask-context.js';
import { languageArgument } from '../shared/language.argument.js';
import { AdoptionFilter } from './adoption-filter.input.js';
import { NextStep, Peers, ScaledElsewhere, ScaledThere } from './country-figure.types.js';
import { CountryFigures } from './country-figures.js';
import { PeerGroup } from './insight.terms.js';

const filtered = {
  type: () => AdoptionFilter,
  nullable: true,
  description: 'Which adoptions count; what it says of countries, regions and groups is not heeded. Absent: all that run, today.',
};
const inLanguage = { type: () => String, nullable: true, defaultValue: 'en', description: 'One of ar, en, es, fr, ru, zh.' };

/** Figures that this room lends to a country. */
@Resolver(() => Country)
export class CountryFiguresResolver {
  constructor(private readonly figures: CountryFigures) {}

  @ResolveField(() => [NextStep], { description: 'What is to be done next, the most urgent first, at the asked standing and day.' })
  nextSteps(
    @Parent() { iso3 }: Country,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Context() context: AskContext,
  ): Promise<NextStep[]> {
    return this.figures.nextSteps(iso3, filter, context);
  }

  @ResolveField(() => Peers, { description: 'The country beside its peers. Not a ranking, unless asked for.' })
  peers(
    @Parent() { iso3 }: Country,
    @Args('by', { type: () => PeerGroup, nullable: true, defaultValue: PeerGroup.SUBREGION, description: 'Which countries.' })
    by: PeerGroup | null,
    @Args('chosen', { type: () => [ID], nullable: true, description: 'For CHOSEN: up to four codes. UNKNOWN_COUNTRY, LIST_TOO_LONG.' })
    chosen: string[] | null,
    @Args('ranked', { type: () => Boolean, nullable: true, defaultValue: false, description: 'Most on rungs first, instead of by name.' })
    ranked: boolean | null,
    @Args('language', inLanguage) language: string | null,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Context() context: AskContext,
  ): Promise<Peers> {
    const wanted = { by: by ?? PeerGroup.SUBREGION, chosen: chosen ?? [], ranked: ranked ?? false, language: languageArgument(language) };
    return this.figures.peers(iso3, wanted, filter, context);
  }

  @ResolveField(() => [ScaledElsewhere], { description: 'Who has scaled what this country pilots, by DPG.' })
  scaledElsewhere(
    @Parent() { iso3 }: Country,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 3, description: 'Countries for each DPG, 0 to 20.' })
    first: number | null,
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Context() context: AskContext,
  ): Promise<ScaledElsewhere[]> {
    return this.figures.scaledElsewhere(iso3, first ?? 3, filter, context);
  }
}

@Resolver(() => ScaledThere)
export class ScaledThereResolver {
  @ResolveField(() => [String], { description: 'Names by the Unicode CLDR of the official languages that both share.' })
  sharedLanguages(@Parent() { languages }: ScaledThere, @Args('language', inLanguage) language: string | null): string[] {
    const names = new Intl.DisplayNames(languageArgument(language), { type: 'language', fallback: 'code' });
    return languages.map((code) => names.of(code) ?? code);
  }
}
