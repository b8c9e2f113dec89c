import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  closesCircle,
  COMMITMENT_STATUSES,
  countedElsewhere,
  latestStatuses,
  type ChainLink,
  type StatusClaim,
} from '../../../../backend/funding/commitment.rules.js';

const claim = (id: string, status: StatusClaim['status'], date: string | null): StatusClaim => ({ id, series: 's', status, date });

describe('A commitment counts once, in its latest status', () => {
  it.each([
    ['disbursed beats committed', [claim('a', 'COMMITTED', '2022'), claim('b', 'DISBURSED', '2021')], 'b'],
    ['the later date of the same status', [claim('a', 'COMMITTED', '2022-05'), claim('b', 'COMMITTED', '2022')], 'a'],
    ['a date beats none', [claim('a', 'PLEDGED', '2019'), claim('b', 'PLEDGED', null)], 'a'],
    ['of equal ones the higher id', [claim('a', 'PLEDGED', null), claim('b', 'PLEDGED', null)], 'b'],
  ])('%s', (_case, claims, id) => expect(latestStatuses(claims).get('s')?.id).toBe(id));

  const statuses = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      series: fc.constantFrom('s', 't'),
      status: fc.constantFrom(...COMMITMENT_STATUSES),
      date: fc.constantFrom(null, '2020', '2020-02', '2021-01-31'),
    }),
    { selector: ({ id }) => id },
  );
  it('whatever the order of the records', () => {
    fc.assert(
      fc.property(statuses, fc.func(fc.integer()), (claims, rank) => {
        const shuffled = [...claims].sort((a, b) => rank(a.id) - rank(b.id));
        for (const series of ['s', 't']) expect(latestStatuses(shuffled).get(series)).toEqual(latestStatuses(claims).get(series));
      }),
    );
  });
});

const linksOf = (...links: [string, string | null][]): Map<string, ChainLink> =>
  new Map(links.map(([series, funds]) => [series, { series, funds }]));

describe('Money that goes through several hands counts once', () => {
  it.each([
    ['no chain', linksOf(['a', null], ['b', null]), {}],
    ['A funds B: B counts', linksOf(['a', 'b'], ['b', null]), { a: 'b' }],
    ['A funds B funds C: C counts', linksOf(['a', 'b'], ['b', 'c'], ['c', null]), { a: 'c', b: 'c' }],
    ['two fund one: it counts', linksOf(['a', 'c'], ['b', 'c'], ['c', null]), { a: 'c', b: 'c' }],
    ['the next hand is not in the figure: the first counts', linksOf(['a', 'gone']), {}],
    ['the last is not in the figure: the one before counts', linksOf(['a', 'b'], ['b', 'gone']), { a: 'b' }],
    ['a circle counts once', linksOf(['b', 'a'], ['a', 'b']), { b: 'a' }],
    ['a chain into a circle', linksOf(['c', 'b'], ['b', 'a'], ['a', 'b']), { c: 'a', b: 'a' }],
  ])('%s', (_case, links, expected) => expect(Object.fromEntries(countedElsewhere(links))).toEqual(expected));

  it('Of every chain exactly one counts, whatever the order of the records', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const target = fc.constantFrom(...names, null);
    fc.assert(
      fc.property(fc.tuple(target, target, target, target, target), (targets) => {
        const list = names.map((series, place) => ({ series, funds: targets[place] ?? null }));
        const links = new Map(list.map((link) => [link.series, link]));
        const backwards = new Map(list.toReversed().map((link) => [link.series, link]));
        const elsewhere = countedElsewhere(links);
        expect(Object.fromEntries(countedElsewhere(backwards))).toEqual(Object.fromEntries(elsewhere));
        for (const end of elsewhere.values()) expect(elsewhere.has(end)).toBe(false);
      }),
    );
  });
});

it('A chain of a hundred thousand hands counts in its last, and takes no longer for its length', () => {
  const links = Array.from({ length: 100_000 }, (_, hand): [string, string | null] => [
    String(hand),
    hand === 99_999 ? null : String(hand + 1),
  ]);
  const elsewhere = countedElsewhere(linksOf(...links));
  expect([elsewhere.size, elsewhere.get('0'), elsewhere.get('99998')]).toEqual([99_999, '99999', '99999']);
});

it.each([
  ['itself', 'a', 'a', true],
  ['the end of a chain', 'd', 'a', false],
  ['back to its beginning', 'c', 'a', true],
])('Funding %s', (_case, series, funds, circle) => {
  const next: Record<string, string[]> = { a: ['x', 'b'], b: ['c'], x: ['x'] };
  expect(closesCircle(series, funds, (of) => next[of] ?? [])).toBe(circle);
});
