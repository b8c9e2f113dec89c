import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AskedOverHttp } from '../shared/answer.middleware.js';
import { Account } from './account.entity.js';
import { GrantInput } from './account.inputs.js';
import { Invitation } from './account.types.js';
import { Accounts } from './accounts.service.js';
import { Allow } from './allow.js';
import { signedIn } from './viewer.js';

const id = () => Args('id', { type: () => ID, description: 'Id of the account.' });
const reason = () => Args('reason', { type: () => String, description: 'Why, for the audit trail.' });
const expectedVersion = () =>
  Args('expectedVersion', { type: () => Int, description: 'The version that you looked at. CONFLICT: it is another by now.' });
const GRANTS = { type: () => [GrantInput], description: 'All the roles that it holds from now on.' };
const LANGUAGE = { type: () => String, nullable: true, description: 'Language of what is sent: ar, en, es, fr, ru or zh.' };

@Resolver(() => Account)
export class AccountResolver {
  constructor(private readonly service: Accounts) {}

  @Allow('KEEP_ACCOUNTS')
  @Query(() => [Account], { description: 'Every account, by name.' })
  accounts(): Promise<Account[]> {
    return this.service.all();
  }

  @ResolveField(() => [String], { description: 'Codes of the roles it holds.' })
  roles(@Parent() { grants }: Account): string[] {
    return grants.map(({ role }) => role).sort();
  }

  @Allow('KEEP_ACCOUNTS')
  @Mutation(() => Invitation, {
    description: 'Makes an account and invites its person, by a link good once within 7 days. ACCOUNT_EXISTS.',
  })
  inviteAccount(
    @Args('email', { type: () => String, description: 'Where the invitation goes, and the name to sign in with.' }) email: string,
    @Args('name', { type: () => String, description: 'As it shall stand beside claims and in the audit trail.' }) name: string,
    @Args('grants', GRANTS) grants: GrantInput[],
    @Args('language', { ...LANGUAGE, description: LANGUAGE.description + ' Absent: that of whoever invites.' }) language: string | null,
    @Context() context: AskedOverHttp,
  ): Promise<Invitation> {
    return this.service.invite(signedIn(context), context.request, { email, name, grants, language });
  }

  @Allow('KEEP_ACCOUNTS')
  @Mutation(() => Invitation, {
    description: 'A new link, and the old one void: an invitation, or for whoever has begun a new password within one hour.',
  })
  renewInvitation(@id() accountId: string, @Context() context: AskedOverHttp): Promise<Invitation> {
    return this.service.renew(signedIn(context), context.request, accountId);
  }

  @Allow('KEEP_ACCOUNTS')
  @Mutation(() => Account, { description: 'Changes name, roles and language; what is left out stays. The last active admin stays one.' })
  changeAccount(
    @id() accountId: string,
    @Args('name', { type: () => String, nullable: true, description: 'The new name.' }) name: string | null,
    @Args('grants', { ...GRANTS, nullable: true }) grants: GrantInput[] | null,
    @Args('language', LANGUAGE) language: string | null,
    @expectedVersion() expected: number,
    @Context() context: AskedOverHttp,
  ): Promise<Account> {
    return this.service.change(signedIn(context), accountId, expected, { name, grants, language });
  }

  @Allow('KEEP_ACCOUNTS')
  @Mutation(() => Account, { description: 'Ends its sessions and links; nobody signs in with it. Not the last active admin.' })
  suspendAccount(
    @id() accountId: string,
    @reason() why: string,
    @expectedVersion() expected: number,
    @Context() context: AskedOverHttp,
  ): Promise<Account> {
    return this.service.suspend(signedIn(context), accountId, why, expected);
  }

  @Allow('KEEP_ACCOUNTS')
  @Mutation(() => Account, { description: 'Lets a suspended account be used again.' })
  reinstateAccount(
    @id() accountId: string,
    @reason() why: string,
    @expectedVersion() expected: number,
    @Context() context: AskedOverHttp,
  ): Promise<Account> {
    return this.service.reinstate(signedIn(context), accountId, why, expected);
  }
}
