import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { AskContext } from '../shared/ask-context.js';
import { AuditHead } from './account.types.js';
import { Allow } from './allow.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditReader } from './audit-reader.js';
import { signedIn } from './viewer.js';

const first = () => Args('first', { type: () => Int, defaultValue: 100, description: 'How many; 500 at most.' });
const before = () =>
  Args('before', { type: () => Int, nullable: true, description: 'Those before this sequence: that of the last entry you have.' });

@Resolver(() => AuditEntry)
export class AuditResolver {
  constructor(private readonly reader: AuditReader) {}

  @Allow('SEE_AUDIT')
  @Query(() => [AuditEntry], { description: 'The audit trail, latest first; of a focal point, what belongs to the own country.' })
  audit(
    @first() howMany: number,
    @before() sequence: number | null,
    @Args('country', { type: () => ID, nullable: true, description: 'Only of this country (ISO 3166-1 alpha-3).' }) country: string | null,
    @Args('text', { type: () => String, nullable: true, description: 'Part of who, what was done, to what, or why.' }) text: string | null,
    @Context() context: AskContext,
  ): Promise<AuditEntry[]> {
    return this.reader.entries(signedIn(context), { first: howMany, before: sequence, country, text });
  }

  @Allow('SEE_AUDIT')
  @Query(() => [AuditEntry], { description: 'What happened to one adoption, latest first.' })
  history(
    @Args('recordId', { type: () => ID, description: 'Id of the adoption.' }) recordId: string,
    @first() howMany: number,
    @before() sequence: number | null,
    @Context() context: AskContext,
  ): Promise<AuditEntry[]> {
    return this.reader.entries(signedIn(context), { first: howMany, before: sequence, recordId });
  }

  @Allow('SEE_AUDIT')
  @Query(() => AuditHead, { description: 'Where the audit trail ends now. Keep it elsewhere: later it proves that nothing was cut off.' })
  auditHead(): Promise<AuditHead> {
    return this.reader.head();
  }
}
