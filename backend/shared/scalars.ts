import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { intervalOf } from './partial-date.js';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

const textScalar = (name: string, description: string, isValid: (text: string) => boolean, example: string) => {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must look like ${example} and be in the calendar.`, { extensions: { code: 'DATE_INVALID', value } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const DateScalar = textScalar(
  'Date',
  'ISO 8601 calendar date.',
  (text) => CALENDAR_DAY.test(text) && intervalOf(text) !== null,
  '2021-03-15',
);

export const PartialDateScalar = textScalar(
  'PartialDate',
  'ISO 8601 date of reduced precision: 2021, 2021-03 or 2021-03-15.',
  (text) => intervalOf(text) !== null,
  '2021, 2021-03 or 2021-03-15',
);

export const DateTimeScalar = textScalar(
  'DateTime',
  'ISO 8601 instant, UTC.',
  (text) => !Number.isNaN(Date.parse(text)),
  '2021-03-15T09:30:00Z',
);
