import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../accounts/allow.js';
import { permitted } from '../../accounts/viewer.js';
import { Adoption } from '../../adoption/adoption.entity.js';
import { adoptionById } from '../../adoption/adoption.loaders.js';
import { Country } from '../../countries/country.entity.js';
import { countryByIso3 } from '../../countries/country.loaders.js';
import type { AskContext } from '../../shared/ask-context.js';
import { MoneyEffect } from './money-effect.types.js';
import { MoneyEffects } from './money-effects.js';

@Resolver(() => MoneyEffect)
export class MoneyEffectsResolver {
  constructor(private readonly effects: MoneyEffects) {}

  @Allow('SEE_CLAIMS')
  @Query(() => [MoneyEffect], {
    description:
      'What the public figures of money become if these claims are published together: of every country that they touch, and of every adoption. Claims of other kinds among them, and what is published already, change nothing.',
  })
  moneyEffects(
    @Args('ids', { type: () => [ID], description: 'Ids of claims.' }) ids: string[],
    @Context() context: AskContext,
  ): Promise<MoneyEffect[]> {
    return this.effects.of(permitted(context, 'SEE_CLAIMS'), ids, context);
  }

  @ResolveField(() => Country, { nullable: true, description: 'Whose figure it is; null: of money for no country of its own.' })
  country(@Parent() { countryIso3 }: MoneyEffect, @Context() { loaders }: AskContext): Promise<Country | null> | null {
    return countryIso3 === null ? null : loaders.load(countryByIso3, countryIso3);
  }

  @ResolveField(() => Adoption, { nullable: true, description: 'Of the money for this adoption alone; null: of all money of the country.' })
  adoption(@Parent() { adoptionId }: MoneyEffect, @Context() { loaders }: AskContext): Promise<Adoption | null> | null {
    return adoptionId === null ? null : loaders.load(adoptionById, adoptionId);
  }
}
