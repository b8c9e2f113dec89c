import { problem, type InputProblem } from '../claims/input.rules.js';
import { decimalOf } from '../shared/money.js';

const MOST_WHOLE = 10n ** 15n;
const MOST_DIGITS = 4;
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

interface ToldMoney {
  amount?: string | null;
  currency?: string | null;
}

/** What is wrong with an amount and its currency: both or neither. */
export const moneyProblems = ({ amount, currency }: ToldMoney): InputProblem[] => {
  if (!amount) return currency ? [problem('input.amount', 'A currency needs an amount. Leave both out where it is unknown.')] : [];
  const decimal = decimalOf(amount);
  const fits =
    decimal !== null && decimal.units > 0n && decimal.scale <= MOST_DIGITS && decimal.units < MOST_WHOLE * 10n ** BigInt(decimal.scale);
  return [
    ...(fits ? [] : [problem('input.amount', 'Must be above zero, with at most 15 digits before the point and 4 after it.')]),
    ...(currency && CURRENCIES.has(currency) ? [] : [problem('input.currency', 'Name the currency by its ISO 4217 code, such as USD.')]),
  ];
};

/** As it is kept. */
export const toldMoney = ({ amount, currency }: ToldMoney): { amount: string | null; currency: string | null } =>
  amount ? { amount, currency: currency ?? null } : { amount: null, currency: null };
