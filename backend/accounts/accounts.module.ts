import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountResolver } from './account.resolver.js';
import { ACCOUNT_SETTINGS, type AccountSettings } from './account.settings.js';
import { Accounts } from './accounts.service.js';
import { AllowGuard } from './allow.js';
import { AuditReader } from './audit-reader.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditTrail } from './audit-trail.js';
import { Mail } from './mail.js';
import { OneTimeLinks } from './one-time-links.js';
import { OpenId } from './openid.js';
import { OpenIdController } from './openid.controller.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignIn } from './sign-in.service.js';
import { Throttle } from './throttle.js';

/** People, their roles, who may do what, and the trail of what they did. */
@Global()
@Module({})
export class AccountsModule {
  static with(settings: AccountSettings): DynamicModule {
    return {
      module: AccountsModule,
      controllers: [OpenIdController],
      providers: [
        { provide: ACCOUNT_SETTINGS, useValue: settings },
        { provide: APP_GUARD, useClass: AllowGuard },
        ...[AccountResolver, AuditResolver, SignInResolver],
        ...[Accounts, AuditReader, AuditTrail, Mail, OneTimeLinks, OpenId, Passwords, Sessions, SignIn, Throttle],
      ],
      exports: [ACCOUNT_SETTINGS, AuditTrail, Sessions, Throttle],
    };
  }
}
