import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AllowGuard } from './allow.js';
import { AuditTrail } from './audit-trail.js';
import { Sessions } from './sessions.js';

/** People, their roles, who may do what, and the trail of what they did. */
@Global()
@Module({
  providers: [AuditTrail, Sessions, { provide: APP_GUARD, useClass: AllowGuard }],
  exports: [AuditTrail, Sessions],
})
export class AccountsModule {}
