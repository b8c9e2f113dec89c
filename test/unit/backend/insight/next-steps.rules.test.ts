import { expect, it } from '@jest/globals';
import { type Candidate, nextSteps } from '../../../../backend/insight/next-steps.rules.js';

const not = { due: false, since: null };
const since = (day: number | null) => ({ due: true, since: day });
const a = (id: string, told: Partial<Candidate>): Candidate => ({
  ...{ id, name: id, stage: 'PILOTED', stale: not, stalled: not, missing: [] },
  ...told,
});

it.each<[string, Candidate[], number, string[]]>([
  ['nothing is due', [a('x', {})], 0, []],
  ['reports come last', [a('x', { missing: ['SITES'] })], 21, ['PROVE x', 'CLASSIFY 21']],
  ['reports alone', [], 1, ['CLASSIFY 1']],
  [
    'a stalled pilot needs a decision and nothing else',
    [a('x', { stalled: since(9), stale: since(5), missing: ['SITES'] })],
    0,
    ['DECIDE x'],
  ],
  ['a stale record that lacks proofs needs both', [a('x', { stale: since(9), missing: ['SITES'] })], 0, ['REVERIFY x', 'PROVE x']],
  [
    'decisions, records, proofs',
    [a('p', { missing: ['SITES'] }), a('r', { stale: since(1) }), a('d', { stalled: since(2) })],
    0,
    ['DECIDE d', 'REVERIFY r', 'PROVE p'],
  ],
  ['the longest overdue first', [a('x', { stalled: since(7) }), a('y', { stalled: since(3) })], 0, ['DECIDE y', 'DECIDE x']],
  ['never verified before long ago', [a('x', { stale: since(3) }), a('y', { stale: since(null) })], 0, ['REVERIFY y', 'REVERIFY x']],
  [
    'proofs of the highest rung first, then of the one nearest to it',
    [
      a('x', { missing: ['SITES', 'AGREEMENT'] }),
      a('y', { missing: ['SITES'] }),
      a('z', { stage: 'SCALED', missing: ['MANDATE', 'COVERAGE'] }),
    ],
    0,
    ['PROVE z', 'PROVE y', 'PROVE x'],
  ],
  [
    'else by name',
    [a('2', { name: 'Zeta', missing: ['SITES'] }), a('1', { name: 'alpha', missing: ['SITES'] })],
    0,
    ['PROVE 1', 'PROVE 2'],
  ],
])('%s', (_case, candidates, reports, steps) =>
  expect(nextSteps(candidates, reports).map(({ kind, id, count }) => `${kind} ${id ?? count}`)).toEqual(steps),
);

it('A step to prove names the proofs', () => expect(nextSteps([a('x', { missing: ['SITES'] })], 0)[0]?.proofs).toEqual(['SITES']));
