import { COMMITMENT_STATUSES, type CommitmentStatuses } from '../../funding/commitment.rules.js';
import { statusOfTransaction } from '../../funding/iati.rules.js';
import { decimalOf, type ExactDecimal, plus, textOfDecimal } from '../../shared/money.js';
import { intervalOf } from '../../shared/partial-date.js';

/** A transaction as far as sums need it. */
export interface Payment {
  line: number;
  ref: string | null;
  type: string;
  date: string | null;
  amount: string;
  currency: string | null;
}

/** What an activity says about its money in one status. */
export interface Statement {
  line: number;
  /** Of its transaction, where it is made of a single one. */
  ref: string | null;
  status: CommitmentStatuses;
  amount: string;
  currency: string;
  /** Day of the latest transaction; null: unknown. */
  date: string | null;
}

export interface StatementProblem {
  line: number;
  element: string;
  value: string;
  code: 'AMOUNT_INVALID' | 'CURRENCY_MISSING' | 'CURRENCY_MIXED' | 'DATE_INVALID' | 'NOTHING_LEFT';
}

export interface Stated {
  statements: readonly Statement[];
  problems: readonly StatementProblem[];
  /** Paid out so far, where that is less than what was committed; null: nothing, or all of it. */
  paidOut: Statement | null;
}

/** Positive, zero or negative, as one amount is above, at or below another. */
const difference = (a: string, b: string): bigint => {
  const [one, other] = [decimalOf(a), decimalOf(b)];
  return one && other ? plus(one, { ...other, units: -other.units }).units : 0n;
};

const problemsOf = ({ line, amount, currency, date }: Payment): StatementProblem[] => [
  ...(decimalOf(amount) ? [] : [{ line, element: 'transaction/value', value: amount, code: 'AMOUNT_INVALID' as const }]),
  ...(currency ? [] : [{ line, element: 'transaction/value@currency', value: '', code: 'CURRENCY_MISSING' as const }]),
  ...(date === null || intervalOf(date)
    ? []
    : [{ line, element: 'transaction/transaction-date@iso-date', value: date, code: 'DATE_INVALID' as const }]),
];

const later = (a: string | null, b: string | null): string | null => (a === null || b === null ? null : a < b ? b : a);

/** The sum of all transactions of one status: a negative one takes back what an earlier one said. */
const summed = (status: CommitmentStatuses, payments: readonly Payment[]): Statement | StatementProblem => {
  const [first] = payments;
  const line = first?.line ?? 0;
  const currencies = [...new Set(payments.map(({ currency }) => currency ?? ''))];
  if (currencies.length > 1) return { line, element: 'transaction/value@currency', value: currencies.join(' '), code: 'CURRENCY_MIXED' };
  const sum = payments.reduce<ExactDecimal>((total, { amount }) => plus(total, decimalOf(amount) ?? { units: 0n, scale: 0 }), {
    units: 0n,
    scale: 0,
  });
  if (sum.units <= 0n)
    return { line, element: 'transaction/value', value: payments.map(({ amount }) => amount).join(' '), code: 'NOTHING_LEFT' };
  const date = payments.map((payment) => payment.date).reduce(later);
  const ref = payments.length === 1 ? (first?.ref ?? null) : null;
  return { line, ref, status, amount: textOfDecimal(sum), currency: currencies[0] ?? '', date };
};

const isProblem = (told: Statement | StatementProblem): told is StatementProblem => 'code' in told;

/**
 * What the transactions of an activity say about its money: one statement a status, because a commitment counts once, in
 * its latest status (docs/money.md). Payments are a statement of their own once they reach what was committed; until then
 * the commitment stands, and `paidOut` says how far it has come: counting the payments alone would lose the rest.
 */
export const statedBy = (payments: readonly Payment[]): Stated => {
  const known = payments.flatMap((payment) => {
    const read = statusOfTransaction(payment.type);
    return read ? [{ payment, status: read.status }] : [];
  });
  const problems = known.flatMap(({ payment }) => problemsOf(payment));
  if (problems.length > 0) return { statements: [], problems, paidOut: null };
  const told = COMMITMENT_STATUSES.flatMap((status) => {
    const ofStatus = known.filter((one) => one.status === status).map(({ payment }) => payment);
    return ofStatus.length > 0 ? [summed(status, ofStatus)] : [];
  });
  const failed = told.filter(isProblem);
  const statements = told.filter((one): one is Statement => !isProblem(one));
  if (failed.length > 0) return { statements: [], problems: failed, paidOut: null };
  const [committed, disbursed] = ['COMMITTED', 'DISBURSED'].map((status) => statements.find((one) => one.status === status));
  if (!committed || !disbursed) return { statements, problems: [], paidOut: null };
  if (committed.currency !== disbursed.currency) {
    const value = [committed.currency, disbursed.currency].join(' ');
    return {
      ...{ statements: [], paidOut: null },
      problems: [{ line: disbursed.line, element: 'transaction/value@currency', value, code: 'CURRENCY_MIXED' }],
    };
  }
  if (difference(disbursed.amount, committed.amount) >= 0n) return { statements, problems: [], paidOut: null };
  return { statements: statements.filter((one) => one !== disbursed), problems: [], paidOut: disbursed };
};
