import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ErrorCode } from './domain-error.js';
import { decimalOf } from './money.js';
import { intervalOf } from './partial-date.js';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

const textScalar = (
  name: string,
  description: string,
  isValid: (text: string) => boolean,
  refusal: { message: string; code: ErrorCode },
) => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must ${refusal.message}.`, { extensions: { code: refusal.code, value } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

const dated = (example: string): { message: string; code: ErrorCode } => ({
  message: `look like ${example} and be in the calendar`,
  code: 'DATE_INVALID',
});

export const DateScalar = textScalar(
  'Date',
  'ISO 8601 calendar date.',
  (text) => CALENDAR_DAY.test(text) && intervalOf(text) !== null,
  dated('2021-03-15'),
);

export const PartialDateScalar = textScalar(
  'PartialDate',
  'ISO 8601 date of reduced precision: 2021, 2021-03 or 2021-03-15.',
  (text) => intervalOf(text) !== null,
  dated('2021, 2021-03 or 2021-03-15'),
);

export const DateTimeScalar = textScalar(
  'DateTime',
  'ISO 8601 instant, UTC.',
  (text) => !Number.isNaN(Date.parse(text)),
  dated('2021-03-15T09:30:00Z'),
);

export const DecimalScalar = textScalar(
  'Decimal',
  'Exact decimal number as a string: "1250000.00". Never a float.',
  (text) => decimalOf(text) !== null,
  { message: 'be a text such as "1250000.00": digits, a point, at most 8 more digits', code: 'DECIMAL_INVALID' },
);
