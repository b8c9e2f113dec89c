import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { Throttle } from '../accounts/throttle.js';
import { permitted } from '../accounts/viewer.js';
import { Adoption } from '../adoption/adoption.entity.js';
import { adoptionById } from '../adoption/adoption.loaders.js';
import type { AskRequest } from '../shared/answer.middleware.js';
import type { AskContext } from '../shared/ask-context.js';
import { ErrorReportState } from './desk.terms.js';
import { ErrorReport, PublicErrorReport } from './error-report.entity.js';
import { ErrorReports } from './error-report.service.js';

@Resolver(() => ErrorReport)
export class ErrorReportResolver {
  constructor(
    private readonly reports: ErrorReports,
    private readonly throttle: Throttle,
  ) {}

  @Allow('REPORT_ERROR')
  @Mutation(() => PublicErrorReport, {
    description:
      'Reports an error in a published record, without an account. UNKNOWN_RECORD, INPUT_INVALID; TOO_MANY_ATTEMPTS after ten in an hour.',
  })
  async reportError(
    @Args('recordId', { type: () => ID, description: 'Id of the adoption.' }) recordId: string,
    @Args('text', { type: () => String, description: 'What is wrong, 10 to 5,000 characters. Nothing about the reader is needed.' })
    text: string,
    @Context('request') request: AskRequest,
  ): Promise<PublicErrorReport> {
    await this.throttle.count('errorReportByAddress', request.ip ?? '');
    return this.reports.report(recordId, text);
  }

  @Allow('REPORT_ERROR')
  @Query(() => PublicErrorReport, { nullable: true, description: 'What became of a reported error; null: no report has this number.' })
  errorReport(
    @Args('number', { type: () => String, description: 'The tracking number, in any case and with or without its hyphen.' }) number: string,
    @Context() context: AskContext,
  ): Promise<PublicErrorReport | null> {
    context.keepOut();
    return this.reports.byNumber(number);
  }

  @Allow('ANSWER_REPORTS')
  @Query(() => [ErrorReport], { description: 'Reported errors, latest first.' })
  errorReports(
    @Args('states', { type: () => [ErrorReportState], nullable: true, description: 'In any of these states; absent or empty: in all.' })
    states: ErrorReportState[] | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 0 to 500.' }) first: number | null,
    @Args('after', { type: () => ID, nullable: true, description: 'Id of the last one that you have; absent: from the first.' })
    after: string | null,
  ): Promise<ErrorReport[]> {
    return this.reports.list(states ?? [], first ?? 50, after ?? null);
  }

  @Allow('ANSWER_REPORTS')
  @Mutation(() => ErrorReport, {
    description: 'Answers an open report. UNKNOWN_RECORD, INPUT_INVALID; CONFLICT: it has an answer (details.current).',
  })
  answerErrorReport(
    @Args('id', { type: () => ID, description: 'Id of the report.' }) id: string,
    @Args('state', { type: () => ErrorReportState, description: 'ACCEPTED or DECLINED.' }) state: ErrorReportState,
    @Args('answer', { type: () => String, description: 'What follows, or why the record stays: the reader sees it.' }) answer: string,
    @Context() context: AskContext,
  ): Promise<ErrorReport> {
    return this.reports.answer(permitted(context, 'ANSWER_REPORTS'), id, state, answer);
  }

  @ResolveField(() => Adoption, { nullable: true, description: 'The record that it is about.' })
  record(@Parent() { adoptionId }: ErrorReport, @Context() { loaders }: AskContext): Promise<Adoption | null> {
    return loaders.load(adoptionById, adoptionId);
  }
}
