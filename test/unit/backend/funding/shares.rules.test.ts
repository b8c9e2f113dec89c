import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shareProblems, sharedOut } from '../../../../backend/funding/shares.rules.js';

const shares = (...list: [string, string][]) => list.map(([countryIso3, percent]) => ({ countryIso3, percent }));

it.each([
  ['one country, all of it', shares(['GHA', '100']), []],
  ['thirds', shares(['GHA', '33.33'], ['KEN', '33.33'], ['TGO', '33.34']), []],
  ['for no country', [], []],
  ['less than the whole', shares(['GHA', '50'], ['KEN', '49.9999']), ['NOT_A_HUNDRED']],
  ['more than the whole', shares(['GHA', '50'], ['KEN', '50.0001']), ['NOT_A_HUNDRED']],
  ['nothing for one', shares(['GHA', '100'], ['KEN', '0']), ['PERCENT_INVALID']],
  ['taken away from one', shares(['GHA', '110'], ['KEN', '-10']), ['PERCENT_INVALID']],
  ['no number', shares(['GHA', 'half'], ['KEN', '50']), ['PERCENT_INVALID']],
  ['finer than can be kept', shares(['GHA', '99.99999'], ['KEN', '0.00001']), ['PERCENT_INVALID']],
  ['a country twice', shares(['GHA', '50'], ['GHA', '50']), ['COUNTRY_TWICE']],
])('%s', (_case, list, problems) => expect(shareProblems(list)).toEqual(problems));

it('The cent that is left goes to the part that was cut most', () => {
  expect(sharedOut(100n, shares(['KEN', '33.33'], ['GHA', '33.33'], ['TGO', '33.34']))).toEqual([
    { countryIso3: 'GHA', cents: 33n },
    { countryIso3: 'KEN', cents: 33n },
    { countryIso3: 'TGO', cents: 34n },
  ]);
});

it('The parts of the countries add up to the whole, whatever the order of the shares', () => {
  const whole = fc.integer({ min: 1, max: 9_999 });
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), whole, (sum, part) => {
      const list = shares(['GHA', (part / 100).toFixed(2)], ['KEN', ((10_000 - part) / 100).toFixed(2)]);
      expect(shareProblems(list)).toEqual([]);
      const parts = sharedOut(sum, list);
      expect(parts.reduce((total, { cents }) => total + cents, 0n)).toBe(sum);
      expect(sharedOut(sum, list.toReversed())).toEqual(parts);
    }),
  );
});
