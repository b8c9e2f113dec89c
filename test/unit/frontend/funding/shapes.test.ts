import { describe, expect, it } from '@jest/globals';
import type { MoneyPartsFragment } from '../../../../frontend/gql/graphql';
import { toFunding } from '../../../../frontend/funding/funding-view';
import { heatRows } from '../../../../frontend/funding/heat.shape';
import { listsAsked, listShown, reasonOf } from '../../../../frontend/funding/lists.shape';
import { supportRows } from '../../../../frontend/funding/support.shape';
import { sumOf } from '../../../../frontend/funding/totals.shape';
import { yearBars } from '../../../../frontend/funding/years.shape';
import { WHOLE_WORLD } from '../../../../frontend/shared/view-shape';
import { sharesAreWhole, sharesOf, sharesText, sumOfShares } from '../../../../frontend/workbench/funding/shares.shape';

const money = (change: Partial<MoneyPartsFragment> = {}): MoneyPartsFragment => ({
  ...{ need: null, gap: null, surplus: null, pledged: null, committed: null, disbursed: null },
  ...{ knownNeeds: 0, unknownNeeds: 0, needsWithoutRate: 0, commitments: 0, ...change },
});

describe('The lists behind a figure', () => {
  it.each([
    [null, null, [50, 50, 50]],
    ['needs', 'needs', [50, 0, 0]],
    ['unsized', 'needs', [50, 0, 0]],
    ['commitments', 'commitments', [0, 50, 0]],
    ['left-out', 'left-out', [0, 0, 50]],
    ['CHAIN', 'left-out', [0, 0, 50]],
  ] as const)('%s', (list, shown, firsts) => {
    const view = { ...WHOLE_WORLD, list, after: 'cursor' };
    const asked = listsAsked(view);
    expect(listShown(view)).toBe(shown);
    expect([asked.needs, asked.commitments, asked.leftOut]).toEqual(firsts);
    expect([asked.afterNeeds, asked.afterCommitments, asked.afterLeftOut].filter(Boolean)).toEqual(shown === null ? [] : ['cursor']);
  });
  it('name the one reason for leaving out', () => expect(reasonOf({ list: 'CHAIN' })).toBe('CHAIN'));
});

it.each([
  ['no year', [], {}],
  ['a year', [2021], { years: [2021] }],
  ['no date', ['undated'], { undated: true }],
  ['both', [2021, 'undated'], { years: [2021], undated: true }],
] as const)('Money of %s is asked for as such', (_case, years, expected) =>
  expect(toFunding({ ...WHOLE_WORLD, years: [...years] })).toEqual(expected),
);

it('A cell without a need is no data, one that is met is zero, and money of no country has no gap', () => {
  const rows = heatRows(
    [
      { country: null, known: money({ committed: '5.00', pledged: '0.00', disbursed: '0.00', commitments: 1 }) },
      { country: 'GHA', known: money({ need: '3.00', gap: '0.00', knownNeeds: 1, unknownNeeds: 2 }) },
    ],
    [{ country: 'GHA', category: 'SUPPLY', known: money({ need: '3.00', gap: '0.00', knownNeeds: 1, unknownNeeds: 2 }) }],
  );
  const cell = (country: string | null, category: string | null) =>
    rows.find((row) => row.country === country)?.cells.find((one) => one.category === category);
  expect(rows.map(({ country }) => country)).toEqual(['GHA', null]);
  expect(cell('GHA', 'SUPPLY')).toMatchObject({ gap: '0.00', unknown: 2, given: null, applicable: true });
  expect(cell('GHA', 'STRATEGY')).toMatchObject({ gap: null, unknown: 0, given: null });
  expect(cell(null, null)).toMatchObject({ applicable: false, given: '5.00' });
});

it('Years are the latest first, undated ones last, and their parts add up to the bar', () => {
  const year = (value: number | null) => ({
    year: value,
    money: money({ pledged: '25.00', committed: '50.00', disbursed: '25.00', commitments: 3 }),
  });
  const bars = yearBars([year(null), year(2019), year(2024)]);
  expect(bars.map((bar) => bar.year)).toEqual([2024, 2019, null]);
  expect(bars[0]?.parts.map(({ start, length }) => start + length)).toEqual([25, 75, 100]);
});

it.each([
  [['0.10', '0.20'], '0.30'],
  [['9007199254740993.01', '0.01'], '9007199254740993.02'],
  [[null, '1.00'], '1.00'],
  [[], '0.00'],
])('%j add up to %s', (decimals, sum) => expect(sumOf(...decimals)).toBe(sum));

it('Help that nobody speaks of is no data, and anybody offers nothing', () => {
  const [row] = supportRows([{ category: 'REGULATION', stakeholder: 'UN', needs: 2, unmet: 2, offers: 0 }]);
  expect(row?.cells.find(({ stakeholder }) => stakeholder === 'UN')).toMatchObject({ needs: 2, offers: null, applicable: true });
  expect(row?.cells.find(({ stakeholder }) => stakeholder === 'DONOR')).toMatchObject({ needs: null, offers: null });
  expect(row?.cells.at(-1)).toMatchObject({ stakeholder: null, applicable: false });
});

describe('Shares as they are typed', () => {
  it.each([
    ['GHA 60|KEN 40', '100', true],
    ['GHA 33.33|KEN 33.33|TGO 33.34', '100', true],
    ['GHA 60|KEN 39.9999', '99.9999', false],
    ['GHA 50|GHA 50', '100', false],
    ['GHA 100', '100', false],
    ['GHA 100|KEN 0', '100', false],
    ['GHA 60| 40', '100', false],
    ['GHA 0.5|KEN half', '0.5', false],
    ['', '0', false],
  ])('%s: %s', (text, sum, whole) => {
    const shares = sharesOf(text);
    expect([sumOfShares(shares), sharesAreWhole(shares), sharesText(shares)]).toEqual([sum, whole, text]);
  });
});
