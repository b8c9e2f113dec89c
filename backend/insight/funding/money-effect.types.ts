import { Field, Int, ObjectType } from '@nestjs/graphql';
import { BesideSum, LeftOutCount, MoneyTotals } from './money.types.js';

@ObjectType({ description: 'Sums with what stands beside them.' })
export class MoneyState {
  @Field(() => MoneyTotals, { description: 'The sums.' })
  totals: MoneyTotals;

  @Field(() => [BesideSum], { description: 'Amounts of currencies without a rate: beside the sums.' })
  beside: BesideSum[];
}

@ObjectType({ description: 'A public figure of money, and what it becomes once claims are published.' })
export class MoneyEffect {
  @Field(() => MoneyState, { description: 'What the public sees now.' })
  before: MoneyState;

  @Field(() => MoneyState, { description: 'What it would see.' })
  after: MoneyState;

  @Field(() => [LeftOutCount], { description: 'Of the claims: how many the sums would leave out, by reason.' })
  leftOut: LeftOutCount[];

  @Field(() => Int, { description: 'Of the claims: how many are for an adoption that is not public, and count nowhere until it is.' })
  hidden: number;

  countryIso3: string | null;
  adoptionId: string | null;
}
