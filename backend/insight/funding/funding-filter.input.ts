import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { SupportCategory } from '../../catalogue/support-category.js';
import { CommitmentStatus } from '../../funding/funding.terms.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({
  description:
    'Narrows money beside the filter of adoptions. Organisations, statuses and years narrow commitments only: need, gap and surplus stay those of all money on record, because a gap does not grow by what a reader leaves out. Every list is a union; absent, null or empty means all.',
})
export class FundingFilter {
  @Field(() => [ID], optional('Organisations that give it.'))
  organisations?: string[] | null;

  @Field(() => [SupportCategory], optional('What needs and commitments are for.'))
  categories?: SupportCategory[] | null;

  @Field(() => [CommitmentStatus], optional('Latest status of commitments.'))
  commitmentStatuses?: CommitmentStatus[] | null;

  @Field(() => [Int], optional('Years of the date of commitments; those without a date are then left out, unless `undated` asks for them.'))
  years?: number[] | null;

  @Field(() => Boolean, optional('True: commitments without a date, beside those of `years`; absent or false: those of `years`, or all.'))
  undated?: boolean | null;
}
