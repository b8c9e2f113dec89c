import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DpgType } from './catalogue.terms.js';

@InputType({ description: 'A digital public good that the DPG Registry does not list.' })
export class AddDpgInput {
  @Field(() => ID, { description: 'Small letters, digits and hyphens between them, at most 120: "my-health-record". It stays for good.' })
  id: string;

  @Field(() => String, { description: 'Its name, 2 to 200 characters.' })
  name: string;

  @Field(() => [DpgType], { description: 'What it is: one type or more.' })
  types: DpgType[];

  @Field(() => [Int], { nullable: true, description: 'Goals (1 to 17) that it serves; absent: none named.' })
  sdgs?: number[] | null;

  @Field(() => [String], { nullable: true, description: 'SPDX identifiers of its licences, such as Apache-2.0; absent: not stated.' })
  licences?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Address of its website, by https; absent: not stated.' })
  website?: string | null;
}
