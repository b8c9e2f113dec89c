import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AskedOverHttp } from '../shared/answer.middleware.js';
import { Account } from './account.entity.js';
import { ACCOUNT_SETTINGS, type AccountSettings, isSecure } from './account.settings.js';
import { SignInWays } from './account.types.js';
import { Accounts } from './accounts.service.js';
import { Allow } from './allow.js';
import { OpenId } from './openid.js';
import { setSessionCookie } from './session.middleware.js';
import { type SignedIn, SignIn } from './sign-in.service.js';
import { signedIn, viewerOf } from './viewer.js';

const text = (name: string, description: string) => Args(name, { type: () => String, description });
const addressOf = ({ request }: AskedOverHttp): string => request.ip ?? '';

@Resolver()
export class SignInResolver {
  constructor(
    private readonly service: SignIn,
    private readonly accounts: Accounts,
    private readonly openId: OpenId,
    @Inject(ACCOUNT_SETTINGS) private readonly settings: AccountSettings,
  ) {}

  @Allow('ASK_WHO_I_AM')
  @Query(() => Account, { nullable: true, description: 'Who is signed in; null: nobody.' })
  async me(@Context() context: AskedOverHttp): Promise<Account | null> {
    const viewer = viewerOf(context);
    return viewer && this.accounts.byId(viewer.accountId);
  }

  @Allow('SIGN_IN')
  @Query(() => SignInWays, { description: 'The ways to sign in here.' })
  signInWays(): SignInWays {
    return { password: true, openId: this.openId.name };
  }

  @Allow('SIGN_IN')
  @Mutation(() => Account, { description: 'Opens a session, in an HttpOnly cookie. CREDENTIALS_WRONG, TOO_MANY_ATTEMPTS.' })
  async signIn(
    @text('email', 'E-mail address of the account.') email: string,
    @text('password', 'Its password.') password: string,
    @Context() context: AskedOverHttp,
  ): Promise<Account> {
    return this.welcome(context, await this.service.byPassword({ email, password }, addressOf(context), viewerOf(context)));
  }

  @Allow('SIGN_IN')
  @Mutation(() => Account, {
    description: 'Takes up an invitation or a link for a new password: sets it and opens a session. LINK_INVALID, PASSWORD_WEAK.',
  })
  async takeUpLink(
    @text('secret', 'What stands behind the number sign of the link.') secret: string,
    @text('password', 'The new password.') password: string,
    @Context() context: AskedOverHttp,
  ): Promise<Account> {
    return this.welcome(context, await this.service.takeUp({ secret, password }, addressOf(context), viewerOf(context)));
  }

  @Allow('SIGN_IN')
  @Mutation(() => Boolean, { description: 'Sends a link for a new password. True, whether or not there is such an account.' })
  async askForNewPassword(
    @text('email', 'E-mail address of the account.') email: string,
    @Context() context: AskedOverHttp,
  ): Promise<boolean> {
    await this.service.askForNewPassword(email, addressOf(context));
    return true;
  }

  @Allow('KEEP_OWN_ACCOUNT')
  @Mutation(() => Boolean, { description: 'Ends the session.' })
  async signOut(@Context() context: AskedOverHttp): Promise<boolean> {
    await this.service.signOut(signedIn(context));
    this.setCookie(context, '');
    return true;
  }

  @Allow('KEEP_OWN_ACCOUNT')
  @Mutation(() => Boolean, { description: 'Sets a new password and ends the other sessions. CREDENTIALS_WRONG, PASSWORD_WEAK.' })
  async changePassword(
    @text('current', 'The password until now.') current: string,
    @text('password', 'The new one.') password: string,
    @Context() context: AskedOverHttp,
  ): Promise<boolean> {
    await this.service.changePassword(signedIn(context), current, password);
    return true;
  }

  @Allow('KEEP_OWN_ACCOUNT')
  @Mutation(() => Account, { description: 'Sets the language of what is sent to the own account. UNKNOWN_LANGUAGE.' })
  async changeOwnLanguage(
    @text('language', 'ar, en, es, fr, ru or zh.') language: string,
    @Context() context: AskedOverHttp,
  ): Promise<Account> {
    return this.accounts.speakTo(signedIn(context), language);
  }

  private welcome(context: AskedOverHttp, { account, token }: SignedIn): Account {
    this.setCookie(context, token);
    return account;
  }

  private setCookie({ request }: AskedOverHttp, token: string): void {
    if (request.res) setSessionCookie(request.res, token, isSecure(this.settings));
  }
}
