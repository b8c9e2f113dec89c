import type { Commitment } from '../../funding/commitment.entity.js';
import { latestStatuses } from '../../funding/commitment.rules.js';
import { statusOfTransaction } from '../../funding/iati.rules.js';
import { moneyProblems } from '../../funding/money-inputs.js';
import { datedUpTo } from '../../claims/input.rules.js';
import { decimalOf, plus } from '../../shared/money.js';
import type { Day } from '../../shared/partial-date.js';
import type { ReadActivity } from './activity.js';
import type { IatiProblem } from './iati-problems.js';
import type { KnownRecords } from './known-records.js';
import { originDigestOf, originKeyOf } from './origin.js';
import { type Stated, type Statement, statedBy } from './statements.rules.js';
import { type Choices, type ToldActivity, toldBy } from './told-activity.js';

type Outcome = 'NEW' | 'CHANGED' | 'UNCHANGED';

/** What becomes of one statement of an activity. */
export interface PlannedStatement {
  line: number;
  activity: ReadActivity;
  statement: Statement;
  told: ToldActivity;
  outcome: Outcome;
  /** Claim that it corrects; null: none. */
  supersedes: string | null;
  /** A claim of the same money that it stands beside; null: the one that this import records first, or none. */
  continues: string | null;
  paidOut: Statement | null;
  origin: { key: string; digest: string };
  changes: { field: string; before: string | null; after: string | null }[];
}

export interface PlannedActivity {
  planned: PlannedStatement[];
  problems: IatiProblem[];
  /** Transactions that are no money given to somebody, by their type. */
  passedOver: string[];
}

/** The claims of ours that the transactions of an activity are, where it is our own activity that comes back. */
const ownClaims = ({ identifier, transactions }: ReadActivity, { claims }: KnownRecords): ReadonlyMap<string, Commitment> =>
  new Map(
    transactions.flatMap(({ ref }) => {
      const claim = ref === null ? undefined : claims.get(ref);
      return claim && identifier.endsWith(`-${claim.series}`) ? [[claim.id, claim] as const] : [];
    }),
  );

/** Each transaction of ours is one claim; of a foreign activity, all of one status are. */
const statementsOf = (activity: ReadActivity, own: ReadonlyMap<string, Commitment>): Stated => {
  if (own.size === 0) return statedBy(activity.transactions);
  const each = activity.transactions.map((transaction) => statedBy([transaction]));
  return { statements: each.flatMap(({ statements }) => statements), problems: each.flatMap(({ problems }) => problems), paidOut: null };
};

const same = (field: string, before: string | null, after: string | null): boolean => {
  if (field !== 'amount' || before === null || after === null) return before === after;
  const [one, other] = [decimalOf(before), decimalOf(after)];
  return one !== null && other !== null && plus(one, { ...other, units: -other.units }).units === 0n;
};

const sharesText = (shares: readonly { countryIso3: string; percent: string }[]): string =>
  shares
    .map(({ countryIso3, percent }) => [countryIso3, percent].join(' '))
    .sort()
    .join('|');

const fieldsOf = (told: ToldActivity, { status, amount, currency, date }: Statement) => ({
  ...{ status, amount, currency, date, organisation: told.organisationId, category: told.category, shares: sharesText(told.shares) },
  ...{ adoption: told.adoptionId, dpg: told.dpgId, sector: told.sector, recurrent: String(told.recurrent) },
});

const fieldsOfClaim = (claim: Commitment) => ({
  ...{ status: claim.status, amount: claim.amount, currency: claim.currency, date: claim.date, organisation: claim.organisationId },
  ...{ category: claim.category, shares: sharesText(claim.shares), adoption: claim.adoptionId, dpg: claim.dpgId },
  ...{ sector: claim.sector, recurrent: String(claim.recurrent) },
});

/** What each transaction of ours says itself; the rest, its activity says of the furthest one. */
const OF_TRANSACTION = ['status', 'amount', 'currency', 'date'];

const changesOf = (claim: Commitment, told: ToldActivity, statement: Statement, whole = true): PlannedStatement['changes'] => {
  const before: Record<string, string | null> = fieldsOfClaim(claim);
  return Object.entries(fieldsOf(told, statement)).flatMap(([field, after]) =>
    same(field, before[field] ?? null, after) || (!whole && !OF_TRANSACTION.includes(field))
      ? []
      : [{ field, before: before[field] ?? null, after }],
  );
};

const sameTarget = (claim: Commitment, told: ToldActivity): boolean =>
  claim.adoptionId === told.adoptionId && claim.countryIso3 === told.countryIso3;

/** What the records would make of one activity. Nothing is written. */
export const planActivity = (activity: ReadActivity, known: KnownRecords, choices: Choices, today: Day): PlannedActivity => {
  const problems: IatiProblem[] = [];
  const { identifier, line } = activity;
  const say = (code: IatiProblem['code'], element: string, value: string, at = line): void =>
    void problems.push({ line: at, activity: identifier, element, value, code, suggestion: null });
  const passedOver = activity.transactions.flatMap(({ type }) => (statusOfTransaction(type) === null ? [type] : []));
  if (identifier === '') say('IDENTIFIER_MISSING', 'iati-identifier', '');
  const own = ownClaims(activity, known);
  const { statements, problems: wrong, paidOut } = statementsOf(activity, own);
  problems.push(...wrong.map((one) => ({ ...one, activity: identifier, suggestion: null })));
  if (statements.length === 0) return { planned: [], problems, passedOver };
  const told = toldBy(activity, known, choices, own.size > 0, problems);
  for (const { amount, currency, date, line: at } of statements) {
    for (const { argument } of moneyProblems({ amount, currency }))
      say(argument.endsWith('currency') ? 'CURRENCY_INVALID' : 'AMOUNT_INVALID', 'transaction/value', [amount, currency].join(' '), at);
    for (const { code } of datedUpTo('date', date, today))
      say(code === 'DATE_IN_FUTURE' ? code : 'DATE_INVALID', 'transaction/transaction-date@iso-date', date ?? '', at);
  }
  const furthest = latestStatuses([...own.values()])
    .values()
    .next().value?.id;
  const planned = statements.map((statement): PlannedStatement => {
    const origin = { key: originKeyOf(identifier, statement.status), digest: originDigestOf(fieldsOf(told, statement)) };
    const plan = { line: statement.line, activity, statement, told, origin, paidOut: statement.status === 'COMMITTED' ? paidOut : null };
    const ours = statement.ref === null ? undefined : own.get(statement.ref);
    const before = known.byOrigin.get(origin.key) ?? [];
    const standing = ours ?? before.findLast(({ retiredAt }) => retiredAt === null);
    // What people made of a claim afterwards is not undone by the row that brought it.
    const unchanged = ours
      ? ours.retiredAt !== null || changesOf(ours, told, statement, ours.id === furthest).length === 0
      : before.some(({ originDigest }) => originDigest === origin.digest);
    const [first] = own.values();
    const continues = standing ? null : (first?.id ?? firstOfSeries(identifier, known));
    if (unchanged) return { ...plan, outcome: 'UNCHANGED', supersedes: null, continues: null, changes: [] };
    if (!standing) return { ...plan, outcome: 'NEW', supersedes: null, continues, changes: [] };
    if (!sameTarget(standing, told)) say('TARGET_CHANGED', 'recipient-country', identifier, statement.line);
    return { ...plan, outcome: 'CHANGED', supersedes: standing.id, continues: null, changes: changesOf(standing, told, statement) };
  });
  return { planned, problems, passedOver };
};

const firstOfSeries = (identifier: string, { byOrigin }: KnownRecords): string | null => {
  for (const status of ['PLEDGED', 'COMMITTED', 'DISBURSED'] as const) {
    const standing = byOrigin.get(originKeyOf(identifier, status))?.findLast(({ retiredAt }) => retiredAt === null);
    if (standing) return standing.id;
  }
  return null;
};
