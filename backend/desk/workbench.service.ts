import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer.js';
import { Contradictions } from '../adoption/contradiction.service.js';
import { adoptionsSpokenFor } from '../adoption/waiting.js';
import { ClaimCounts } from '../claims/claim-counts.js';
import type { AdoptionFilter } from '../insight/adoption-filter.input.js';
import { connectionOf } from '../insight/connection.js';
import type { AdoptionConnection } from '../insight/figure.types.js';
import { Figures } from '../insight/figures.js';
import type { AdoptionOrder } from '../insight/insight.terms.js';
import { worklistOf } from '../insight/narrowing.js';
import type { AskContext } from '../shared/ask-context.js';
import { DomainError } from '../shared/domain-error.js';
import { Storage } from '../shared/storage.js';
import { Task } from './desk.terms.js';
import { ErrorReports } from './error-report.service.js';
import type { WorkbenchCounts } from './workbench.types.js';

const NOT_ASKED = ['asOf', 'knownOn', 'standing', 'statuses'] as const;

/** Work is of today, at standing DOCUMENTED, on what runs. Throws INPUT_INVALID for a filter that asks otherwise. */
const refuseOtherDays = (filter: AdoptionFilter | null): void => {
  const asked = NOT_ASKED.find((field) => filter?.[field] !== undefined && filter[field] !== null);
  if (asked === undefined) return;
  const message = 'Tasks are of what runs, at standing DOCUMENTED, today: leave this out.';
  throw new DomainError('INPUT_INVALID', message, { argument: `filter.${asked}` });
};

/**
 * What waits for somebody: the numbers, and the lists behind them. A focal point sees those of the own country. What somebody
 * has handed in already, or the own hand begun, waits in other lists: nobody does the same work twice.
 */
@Injectable()
export class Workbench {
  constructor(
    private readonly storage: Storage,
    private readonly figures: Figures,
    private readonly reports: ErrorReports,
    private readonly contradictions: Contradictions,
    private readonly claims: ClaimCounts,
  ) {}

  async counts(viewer: Viewer, context: AskContext): Promise<WorkbenchCounts> {
    const countries = viewer.countriesOf('SEE_DRAFTS');
    const spokenFor = await adoptionsSpokenFor(this.storage.reader, viewer.accountId);
    const worklists = [Task.TO_CLASSIFY, Task.STALE, Task.STALLED].map((task) => worklistOf(task, countries, spokenFor));
    const [toClassify = 0, stale = 0, stalled = 0] = await this.figures.narrowedTotals(worklists, context);
    const claims = await this.claims.of(viewer);
    const answers = viewer.may('ANSWER_REPORTS');
    return {
      ...{ toClassify, stale, stalled, submitted: claims.ownSubmitted, returned: claims.ownReturned, drafts: claims.ownDrafts },
      toReview: viewer.may('REVIEW') ? claims.toReview : 0,
      errorReports: answers ? await this.reports.countOpen() : 0,
      contradictions: answers ? await this.contradictions.count() : 0,
    };
  }

  async tasks(
    viewer: Viewer,
    { task, filter, ...page }: { task: Task; filter: AdoptionFilter | null; order: AdoptionOrder; first: number; after: string | null },
    context: AskContext,
  ): Promise<AdoptionConnection> {
    refuseOtherDays(filter);
    const spokenFor = await adoptionsSpokenFor(this.storage.reader, viewer.accountId);
    const narrowing = worklistOf(task, viewer.countriesOf('SEE_DRAFTS'), spokenFor);
    return connectionOf(await this.figures.list(filter, page, context, narrowing), context);
  }
}
