import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '../shared/scalars.js';
import { SupportNeed } from './support-need.entity.js';
import { SupportOffer } from './support-offer.entity.js';

@ObjectType({ description: 'A country’s part of a commitment.' })
export class CountryShare {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-3.' })
  countryIso3: string;

  @Field(() => DecimalScalar, { description: 'Per cent, above nothing; those of a commitment add up to 100.' })
  percent: string;
}

@ObjectType({ description: 'Help that a country needs, and the offers that meet it.' })
export class SupportMatch {
  @Field(() => SupportNeed, { description: 'What is needed.' })
  need: SupportNeed;

  @Field(() => [SupportOffer], { description: 'Offers of the same category that are open to the country and from whom it expects help.' })
  offers: SupportOffer[];
}
