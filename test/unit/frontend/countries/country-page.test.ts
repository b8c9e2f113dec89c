import { describe, expect, it } from '@jest/globals';
import { latestFirst } from '../../../../frontend/countries/country-events.shape';
import { stillMissing } from '../../../../frontend/countries/rung-card.shape';

it('events stand with the latest first, the undated last, and without reports', () => {
  const events = (...dates: (string | null)[]) => ({
    events: dates.map((date) => ({ date, kind: date === '2000' ? 'REPORTED' : 'PILOTED' })),
  });
  expect(latestFirst([events('2021', null, '2023-04'), events('2021-06-01', '2000')]).map(({ date }) => date)).toEqual([
    '2023-04',
    '2021-06-01',
    '2021',
    null,
  ]);
});

describe('the proofs that a shown rung lacks', () => {
  const node = {
    stage: 'PILOTED',
    missingProofs: ['SITES'],
    events: [
      { kind: 'SCALED', missingProofs: ['MANDATE', 'COVERAGE'] },
      { kind: 'SCALED', missingProofs: ['MANDATE'] },
    ],
  };
  it.each([
    ['its usual rung', { stage: 'PILOTED', standing: 'DOCUMENTED', node }, ['SITES']],
    ['a rung that is only claimed', { stage: 'SCALED', standing: 'CLAIMED', node }, ['MANDATE']],
    ['a rung that is proven', { stage: 'PILOTED', standing: 'PROVEN', node }, []],
  ])('%s', (_case, rung, missing) => expect(stillMissing(rung)).toEqual(missing));
});
