import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Stage } from '../adoption/adoption.terms.js';
import { ClaimSource } from '../claims/claim-source.entity.js';
import { DateScalar, DateTimeScalar } from '../shared/scalars.js';

@ObjectType({ description: 'What a stage needs to be proven.' })
export class Gate {
  @Field(() => Stage, { description: 'The stage.' })
  stage: Stage;

  @Field(() => [String], { description: 'Codes of its proofs; docs/stages.md says what each means.' })
  proofs: string[];
}

@ObjectType('Policy', { description: 'The numbers behind gates and shelf lives, in one version.' })
export class PublishedPolicy {
  @Field(() => String, { description: 'Version of the policy.' })
  version: string;

  @Field(() => Float, { description: 'Least share of the intended units that must be live for a scaled adoption (0 to 1).' })
  coverageShare: number;

  @Field(() => Int, { description: 'Months of continuous operation that a scaled adoption must show.' })
  continuityMonths: number;

  @Field(() => Int, { description: 'Months after which a piloted adoption is stale.' })
  staleMonthsPiloted: number;

  @Field(() => Int, { description: 'Months after which a scaled adoption is stale.' })
  staleMonthsScaled: number;

  @Field(() => Int, { description: 'Months after which a pilot without a planned decision date is stalled.' })
  stalledMonths: number;

  @Field(() => Int, { description: 'A DPG reported in more countries than this is a global listing.' })
  globalListingCountries: number;

  @Field(() => [Gate], { description: 'The gate of each stage.' })
  gates: Gate[];
}

@ObjectType({ description: 'What is on record, where it comes from, and by which policy it is counted.' })
export class Dataset {
  @Field(() => Int, { description: 'Data version: grows with every published change.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When it last grew.' })
  changedAt: string;

  @Field(() => DateScalar, { description: 'Today in UTC: the day that figures without asOf are for.' })
  today: string;

  @Field(() => Int, { description: 'Digital public goods in the catalogue.' })
  dpgs: number;

  @Field(() => Int, { description: 'Countries.' })
  countries: number;

  @Field(() => Int, { description: 'Adoptions with a published claim.' })
  adoptions: number;

  @Field(() => Int, { description: 'Published stage events that count, registry reports aside.' })
  stageEvents: number;

  @Field(() => Int, { description: 'Registry reports that count.' })
  reports: number;

  @Field(() => [ClaimSource], { description: 'Tables and registries that the records were taken from.' })
  sources: ClaimSource[];

  @Field(() => PublishedPolicy, { description: 'The policy.' })
  policy: PublishedPolicy;
}
