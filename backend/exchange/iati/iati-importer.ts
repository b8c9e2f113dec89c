import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../accounts/viewer.js';
import { Commitment } from '../../funding/commitment.entity.js';
import { CommitmentsService } from '../../funding/commitments.service.js';
import type { RecordCommitmentInput } from '../../funding/funding.inputs.js';
import { Clock } from '../../shared/clock.js';
import { DomainError, ERROR_CODES } from '../../shared/domain-error.js';
import { Storage } from '../../shared/storage.js';
import type { ReadActivity } from './activity.js';
import { IATI_PROBLEMS, type IatiProblem } from './iati-problems.js';
import { type PlannedStatement, planActivity } from './iati-plan.js';
import { readKnownRecords } from './known-records.js';
import { originDigestOf } from './origin.js';
import { readActivities } from './read-activities.js';
import type { Choices } from './told-activity.js';

export interface IatiRequest {
  path: string;
  /** As the person calls the file. */
  name: string;
  actor: Viewer;
  choices: Choices;
}

interface ReportedRow {
  line: number;
  outcome: PlannedStatement['outcome'];
  activity: string;
  title: string;
  status: string;
  amount: string;
  currency: string;
  date: string | null;
  adoptionId: string | null;
  countries: string;
  changes: PlannedStatement['changes'];
}

/** What an import would do, or did. Statements read are new, changed, unchanged or, by their activity, refused. */
export interface IatiReport {
  kind: 'iati';
  activities: number;
  new: number;
  changed: number;
  unchanged: number;
  /** Activities refused. */
  refused: number;
  problems: (Omit<IatiProblem, 'activity' | 'element'> & { activity: string; column: string; reason: string })[];
  rows: ReportedRow[];
  /** Activities without money that counts here, and transactions that are none (type and number). */
  withoutMoney: number;
  passedOver: Record<string, number>;
  /** The same digest is the same plan. */
  plan: string;
  applied: boolean;
}

const SHOWN = 1000;
const LONGEST_NOTE = 4000;

interface Plan {
  report: IatiReport;
  planned: PlannedStatement[];
}

/** Brings commitments of an IATI file on record: what a preview says, the run does, in one unit of work, or nothing of it. */
@Injectable()
export class IatiImporter {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly commitments: CommitmentsService,
  ) {}

  /** What a run would do now. Throws FILE_REFUSED. */
  async preview(request: IatiRequest): Promise<IatiReport> {
    return (await this.plan(await readActivities(request.path), request.choices, this.storage.reader)).report;
  }

  /**
   * Does it; with a refused activity, nothing. What is new or changed waits for review. `plan` is that of the preview:
   * throws CONFLICT where the run would now do something else. Throws FILE_REFUSED.
   */
  async apply(request: IatiRequest, expected: string | null): Promise<IatiReport> {
    const activities = await readActivities(request.path);
    return this.storage.write(async (records) => {
      const { report, planned } = await this.plan(activities, request.choices, records);
      if (expected !== null && expected !== report.plan)
        throw new DomainError('CONFLICT', ERROR_CODES.CONFLICT, { expected, actual: report.plan });
      if (report.refused > 0) return report;
      const begun = new Map<string, string>();
      for (const one of planned) if (one.outcome !== 'UNCHANGED') await this.record(records, request, one, begun);
      return { ...report, applied: true };
    });
  }

  private async record(
    records: EntityManager,
    { actor, name }: IatiRequest,
    planned: PlannedStatement,
    begun: Map<string, string>,
  ): Promise<void> {
    const { activity, origin, supersedes } = planned;
    const continues = supersedes ? null : (begun.get(activity.identifier) ?? planned.continues);
    const { id } = await this.commitments.recordCommitment(actor, inputOf(planned, name, continues));
    if (!begun.has(activity.identifier)) begun.set(activity.identifier, id);
    await records.update(Commitment, { id }, { originKey: origin.key, originDigest: origin.digest });
  }

  private async plan(activities: readonly ReadActivity[], choices: Choices, records: EntityManager): Promise<Plan> {
    const known = await readKnownRecords(records, activities, [...choices.adoptions.values()]);
    const today = this.clock.today();
    const seen = new Set<string>();
    const planned: PlannedStatement[] = [];
    const problems: IatiProblem[] = [];
    const passedOver: Record<string, number> = {};
    let withoutMoney = 0;
    for (const activity of activities) {
      const { identifier, line } = activity;
      const one = planActivity(activity, known, choices, today);
      if (identifier !== '' && seen.has(identifier))
        one.problems.push({
          line,
          activity: identifier,
          element: 'iati-identifier',
          value: identifier,
          code: 'IDENTIFIER_TWICE',
          suggestion: null,
        });
      seen.add(identifier);
      for (const type of one.passedOver) passedOver[type] = (passedOver[type] ?? 0) + 1;
      if (one.problems.length > 0) problems.push(...one.problems);
      else {
        planned.push(...one.planned);
        if (one.planned.length === 0) withoutMoney++;
      }
    }
    return { planned, report: reportOf(activities.length, planned, problems, { withoutMoney, passedOver }) };
  }
}

const reportOf = (
  activities: number,
  planned: readonly PlannedStatement[],
  problems: readonly IatiProblem[],
  beside: Pick<IatiReport, 'withoutMoney' | 'passedOver'>,
): IatiReport => {
  const count = (outcome: PlannedStatement['outcome']): number => planned.filter((one) => one.outcome === outcome).length;
  return {
    ...{ kind: 'iati', activities, new: count('NEW'), changed: count('CHANGED'), unchanged: count('UNCHANGED') },
    refused: new Set(problems.map(({ activity, line }) => activity || String(line))).size,
    problems: problems.slice(0, SHOWN).map(({ element, ...one }) => ({ ...one, column: element, reason: IATI_PROBLEMS[one.code] })),
    rows: planned
      .filter(({ outcome }) => outcome !== 'UNCHANGED')
      .slice(0, SHOWN)
      .map(rowOf),
    ...beside,
    plan: originDigestOf([planned.map(({ origin, outcome, supersedes }) => [origin, outcome, supersedes]), problems]),
    applied: false,
  };
};

const rowOf = ({ line, outcome, activity, statement, told, changes }: PlannedStatement): ReportedRow => ({
  ...{ line, outcome, activity: activity.identifier, title: activity.title.slice(0, 300), status: statement.status },
  ...{ amount: statement.amount, currency: statement.currency, date: statement.date, adoptionId: told.adoptionId },
  ...{ countries: told.shares.map(({ countryIso3, percent }) => [countryIso3, percent].join(' ')).join(', '), changes },
});

const isAddress = (url: string): boolean => URL.canParse(url) && /^https?:/.test(url) && url.length <= 2000;

const inputOf = (
  { activity, statement, told, paidOut, supersedes }: PlannedStatement,
  file: string,
  continuesId: string | null,
): RecordCommitmentInput => {
  const target = told.needId
    ? { needId: told.needId }
    : told.adoptionId
      ? { adoptionId: told.adoptionId }
      : told.shares.length > 0
        ? { shares: told.shares }
        : { worldwide: true };
  const documents = activity.documents.filter(({ url }) => isAddress(url)).slice(0, 20);
  const paid = paidOut && `Paid out so far: ${paidOut.currency} ${paidOut.amount}${paidOut.date ? ` (${paidOut.date})` : ''}.`;
  const { status, amount, currency, date } = statement;
  return {
    ...{ ...target, organisationId: told.organisationId, category: told.category, dpgId: told.dpgId, sector: told.sector },
    ...{ status, amount, currency, date, recurrent: told.recurrent, supersedes, continuesId, submit: true },
    note: [activity.description.slice(0, LONGEST_NOTE) || activity.title.slice(0, LONGEST_NOTE), paid].filter(Boolean).join(' ') || null,
    evidence: [
      { title: `IATI activity ${activity.identifier} (${file})`.slice(0, 500), url: null, grade: 'SELF_REPORTED' },
      ...documents.map(({ title, url }) => ({ title: (title || url).slice(0, 500), url, grade: 'PUBLIC_SOURCE' as const })),
    ],
  };
};
