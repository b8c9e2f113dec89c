import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Sector } from '../../catalogue/catalogue.terms.js';
import { SupportCategory } from '../../catalogue/support-category.js';
import { DateScalar } from '../../shared/scalars.js';
import type { Explained } from './explanation.js';
import { BesideSum, LeftOutCount, MoneyTotals, UsedRateType } from './money.types.js';

@InputType({ description: 'Which slice of a gap; absent fields mean all.' })
export class GapSliceInput {
  @Field(() => ID, { nullable: true, description: 'ISO 3166-1 alpha-3.' })
  country?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: money for no country of its own (instead of a country).' })
  worldwide?: boolean | null;

  @Field(() => SupportCategory, { nullable: true, description: 'Support category.' })
  category?: SupportCategory | null;

  @Field(() => Sector, { nullable: true, description: 'Sector.' })
  sector?: Sector | null;
}

@ObjectType({ description: 'A slice of a gap with everything that explains it.' })
export class GapExplanation {
  @Field(() => DateScalar, { description: 'The day that it is for.' })
  asOf: string;

  @Field(() => MoneyTotals, { description: 'The sums.' })
  totals: MoneyTotals;

  @Field(() => [UsedRateType], { description: 'Rates that records in the sums were turned into dollars by; US dollars need none.' })
  rates: UsedRateType[];

  @Field(() => [BesideSum], { description: 'Amounts of currencies without a rate: beside the sums.' })
  beside: BesideSum[];

  @Field(() => [LeftOutCount], { description: 'How many records it left out, by reason; a reason for none is absent.' })
  leftOutCounts: LeftOutCount[];

  explained: Explained;
}
