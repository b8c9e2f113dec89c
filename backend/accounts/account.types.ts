import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Account } from './account.entity.js';

@ObjectType({ description: 'A link by which a person begins, or begins again.' })
export class Invitation {
  @Field(() => Account, { description: 'Whose it is.' })
  account: Account;

  @Field(() => String, { nullable: true, description: 'The link, to be handed over by hand; shown once. Null: it was sent by e-mail.' })
  link: string | null;
}

@ObjectType({ description: 'The ways to sign in here.' })
export class SignInWays {
  @Field(() => Boolean, { description: 'By e-mail address and password.' })
  password: boolean;

  @Field(() => String, { nullable: true, description: 'Name of the OpenID provider behind /auth/openid; null: there is none.' })
  openId: string | null;
}

@ObjectType({ description: 'Where the audit trail ends: whoever kept it can prove later that nothing before it was changed.' })
export class AuditHead {
  @Field(() => String, {
    description: 'Sequence and hash as `npm run audit:verify -- --head` takes them; "0:000…" while the trail is empty.',
  })
  text: string;

  @Field(() => Int, { description: 'Sequence of the last entry; 0: there is none.' })
  sequence: number;

  @Field(() => String, { description: 'Hash of the last entry.' })
  hash: string;
}
