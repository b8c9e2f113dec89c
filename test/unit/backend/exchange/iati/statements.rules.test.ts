import { describe, expect, it } from '@jest/globals';
import { statedBy } from '../../../../../backend/exchange/iati/statements.rules.js';
import { dacSectorOf, sectorOfDac } from '../../../../../backend/funding/iati.rules.js';

/** "2 100.00 2024-01-01 EUR": type, amount, date, currency. */
const payments = (...texts: string[]) =>
  texts.map((text, line) => {
    const [type = '', amount = '', date = '2024-01-01', currency = 'USD'] = text.split(' ');
    return { line, ref: null, type, amount, date, currency: currency === '-' ? null : currency };
  });

describe('What transactions say about the money of an activity', () => {
  it.each([
    ['a pledge, from either side', ['12 5'], ['PLEDGED 5 2024-01-01']],
    ['the same, as the one who gets it reports it', ['13 5'], ['PLEDGED 5 2024-01-01']],
    ['several payments add up, dated by the last', ['3 0.10 2024-01-01', '3 0.20 2024-05-01'], ['DISBURSED 0.30 2024-05-01']],
    ['a correction takes back', ['2 100.50 2024-01-01', '2 -0.25 2024-02-01'], ['COMMITTED 100.25 2024-02-01']],
    ['paid in part: it is still committed', ['2 100', '3 40'], ['COMMITTED 100 2024-01-01'], '40'],
    ['paid in full', ['2 100', '3 40', '3 60.00'], ['COMMITTED 100 2024-01-01', 'DISBURSED 100.00 2024-01-01']],
    ['expenditure is no money given to somebody', ['4 7'], []],
  ])('%s', (_case, told, statements, paidOut: string | null = null) => {
    const stated = statedBy(payments(...told));
    expect(stated.problems).toEqual([]);
    expect(stated.statements.map(({ status, amount, date }) => [status, amount, date].join(' '))).toEqual(statements);
    expect(stated.paidOut?.amount ?? null).toBe(paidOut);
  });

  it.each([
    ['corrections that leave nothing', ['2 5', '2 -5'], 'NOTHING_LEFT'],
    ['two currencies of one status', ['2 5', '2 5 2024-01-01 EUR'], 'CURRENCY_MIXED'],
    ['payments in another currency than the commitment', ['2 5', '3 5 2024-01-01 EUR'], 'CURRENCY_MIXED'],
    ['no currency', ['2 5 2024-01-01 -'], 'CURRENCY_MISSING'],
    ['an amount in words', ['2 five'], 'AMOUNT_INVALID'],
    ['an exponent', ['2 1e6'], 'AMOUNT_INVALID'],
    ['a day that no calendar has', ['2 5 2024-02-30'], 'DATE_INVALID'],
  ])('refuses %s', (_case, told, code) => {
    const stated = statedBy(payments(...told));
    expect(stated.statements).toEqual([]);
    expect(stated.problems).toMatchObject([{ code }]);
  });
});

describe('Sectors by DAC code', () => {
  it.each([
    ['HEALTH', '120', '12220'],
    ['EDUCATION', '110', '11220'],
    ['PARTICIPATION', '15150', '15150'],
    ['HUMANITARIAN', '720', '72010'],
  ])('%s is written as %s and read from %s', (sector, code, read) => {
    expect(dacSectorOf(sector).code).toBe(code);
    expect(sectorOfDac(read)).toBe(sector);
  });

  it.each([
    ['two of ours share it', '15110'],
    ['none of ours is it', '32110'],
    ['unspecified', '998'],
  ])('is not guessed: %s', (_case, code) => expect(sectorOfDac(code)).toBeNull());
});
