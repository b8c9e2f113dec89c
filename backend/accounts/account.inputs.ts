import { Field, InputType } from '@nestjs/graphql';
import { Role } from './account.terms.js';

@InputType({ description: 'A role to give.' })
export class GrantInput {
  @Field(() => Role, { description: 'The role.' })
  role: Role;

  @Field(() => String, {
    nullable: true,
    description: 'Country (ISO 3166-1 alpha-3) of a focal point, organisation id of a donor; else none.',
  })
  scope?: string | null;
}
