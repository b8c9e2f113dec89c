/** Why an activity is refused, and what to do about it. */
export const IATI_PROBLEMS = {
  IDENTIFIER_MISSING: 'An activity needs an iati-identifier.',
  IDENTIFIER_TWICE: 'The same iati-identifier stands in the file twice.',
  AMOUNT_INVALID: 'An amount is a decimal number such as 1250000.50, with at most 15 digits before the point and 4 after it.',
  CURRENCY_MISSING: 'Name the currency of the value, or the default-currency of the activity.',
  CURRENCY_INVALID: 'Name the currency by its ISO 4217 code, such as USD.',
  CURRENCY_MIXED: 'Transactions of one activity are in several currencies: they cannot be added without a rate. Divide the activity.',
  DATE_INVALID: 'A date is a day of the calendar such as 2024-03-15.',
  DATE_IN_FUTURE: 'What is recorded has happened: the date cannot lie in the future.',
  NOTHING_LEFT: 'Corrections take away everything that was put there: there is no money to record.',
  DONOR_MISSING: 'Nobody is named as the one who gives the money: a provider-org, the reporting-org, or one participating-org of role 1.',
  DONOR_SEVERAL: 'Several organisations give the money of one activity: divide it by provider-org.',
  DONOR_UNKNOWN: 'No organisation of this name is on record: add it first, or write it as it is on record.',
  COUNTRY_UNKNOWN: 'No UN member state or observer has this ISO 3166-1 alpha-2 code.',
  COUNTRY_BY_TRANSACTION: 'Transactions name several countries: give recipient-country with percentages for the activity instead.',
  PERCENTAGE_MISSING: 'With several countries each one needs a percentage.',
  PERCENTAGES_NOT_A_HUNDRED:
    'The percentages of all countries add up to 100, each once, above zero, with at most 4 digits after the point.',
  REGION_BESIDE_COUNTRY: 'A region beside countries cannot be shared out: name the countries.',
  RECIPIENT_MISSING: 'Name who gets the money: recipient-country with percentages, or recipient-region.',
  CATEGORY_MISSING: 'Say what the money is for: choose a support category for the file, or tag the activity.',
  CATEGORY_UNKNOWN: 'This is no support category.',
  ADOPTION_UNKNOWN: 'No adoption has this identifier.',
  ADOPTION_ELSEWHERE: 'The adoption is of another country than the activity.',
  TARGET_CHANGED: 'The money on record is for another country or adoption: withdraw it there first.',
  NEED_UNKNOWN: 'No published need has this identifier.',
  DPG_UNKNOWN: 'The catalogue holds no digital public good with this identifier.',
} as const;
export type IatiProblemCode = keyof typeof IATI_PROBLEMS;

export interface IatiProblem {
  line: number;
  activity: string;
  /** Element, and attribute after @. */
  element: string;
  value: string;
  code: IatiProblemCode;
  suggestion: string | null;
}
