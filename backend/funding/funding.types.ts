import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DecimalScalar } from '../shared/scalars.js';

@ObjectType({ description: 'A country’s part of a commitment.' })
export class CountryShare {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-3.' })
  countryIso3: string;

  @Field(() => DecimalScalar, { description: 'Per cent, above nothing; those of a commitment add up to 100.' })
  percent: string;
}
