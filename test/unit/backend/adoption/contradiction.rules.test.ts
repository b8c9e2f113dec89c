import { describe, expect, it } from '@jest/globals';
import { contradictions, contradicts, type DatedClaim } from '../../../../backend/adoption/contradiction.rules.js';

const claim = (id: string, change: Partial<DatedClaim> = {}): DatedClaim => ({
  ...{ id, kind: 'PILOTED', date: '2020', extent: null, verifies: null, sources: [id], supersedes: null },
  ...change,
});

describe('Two claims', () => {
  it.each<[string, DatedClaim, DatedClaim, boolean]>([
    ['of one stage on days apart, by two sources', claim('a'), claim('b', { date: '2021' }), true],
    ['of one stage on days that overlap', claim('a'), claim('b', { date: '2020-05' }), false],
    ['of one stage by the same source', claim('a', { sources: ['x'] }), claim('b', { date: '2021', sources: ['x', 'y'] }), false],
    [
      'of a part and of the whole of the country',
      claim('a', { extent: 'SUBNATIONAL' }),
      claim('b', { date: '2021', extent: 'NATIONAL' }),
      false,
    ],
    ['of which one has no date', claim('a'), claim('b', { date: null }), false],
    ['of which one corrects the other', claim('a'), claim('b', { date: '2021', supersedes: 'a' }), false],
    ['of which one says that the stage still held', claim('a'), claim('b', { date: '2021', verifies: 'a' }), false],
    ['that cannot be, one saying that it still held', claim('a', { kind: 'SCALED' }), claim('b', { date: '2021', verifies: 'a' }), true],
    ['in an order that cannot be', claim('a', { sources: ['x'] }), claim('b', { kind: 'SCALED', date: '2019', sources: ['x'] }), true],
    ['in an order that can be', claim('a', { date: '2020-09' }), claim('b', { kind: 'SCALED', date: '2020' }), false],
    ['that are no stages', claim('a', { kind: 'PAUSED' }), claim('b', { kind: 'PAUSED', date: '2021' }), false],
  ])('%s', (_case, a, b, expected) => expect([contradicts(a, b), contradicts(b, a)]).toEqual([expected, expected]));
});

it('Pairs are found once, and no more than asked for', () => {
  const claims = [claim('a'), claim('b', { date: '2021' }), claim('c', { date: '2022' })];
  expect(contradictions(claims).map(([a, b]) => a.id + b.id)).toEqual(['ab', 'ac', 'bc']);
  expect(contradictions(claims, 2)).toHaveLength(2);
});
