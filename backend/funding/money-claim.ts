import { Field, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { DecimalScalar } from '../shared/scalars.js';
import { FundingClaim } from './funding-claim.js';

/** What needs and commitments share. */
@ObjectType({ isAbstract: true })
export abstract class MoneyClaim extends FundingClaim {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'In units of `currency`, as it was stated; null: unknown, which is not zero.',
  })
  @Column({ type: 'varchar', length: 28, nullable: true })
  amount: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217; null: the amount is unknown.' })
  @Column({ type: 'varchar', length: 3, nullable: true })
  currency: string | null;
}
