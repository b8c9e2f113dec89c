import { describe, expect, it } from '@jest/globals';
import { attribute, type AttributingClaim, stageOrderBroken } from '../../../../backend/adoption/attribution.rules.js';

const claim = (change: Partial<AttributingClaim>): AttributingClaim => ({
  kind: 'PILOTED',
  date: null,
  sector: null,
  sdgs: [],
  institutionId: null,
  ...change,
});
const defaults = { sdgs: [9], sectors: ['CLIMATE', 'WATER'] };

describe('Where claims are silent', () => {
  it('the DPG speaks', () => expect(attribute([], defaults)).toEqual({ primarySector: 'CLIMATE', sdgs: [9], institutionId: null }));
  it('and where it is silent too, nothing is guessed', () => {
    expect(attribute([], { sdgs: [], sectors: [] })).toEqual({ primarySector: 'UNSPECIFIED', sdgs: [], institutionId: null });
  });
  it('a registry report names nothing', () => {
    expect(attribute([claim({ kind: 'REPORTED', sector: 'HEALTH', sdgs: [3], institutionId: 'x' })], defaults).primarySector).toBe(
      'CLIMATE',
    );
  });
});

describe('Where claims speak', () => {
  const claims = [
    claim({ kind: 'SCALED', date: '2021', sector: 'HEALTH', sdgs: [3, 17], institutionId: 'ministry' }),
    claim({ kind: 'PILOTED', date: '2019-05', sector: 'EDUCATION', sdgs: [4, 3], institutionId: 'agency' }),
  ];
  it('the latest names sector and institution, and all of them name goals', () => {
    expect(attribute(claims, defaults)).toEqual({ primarySector: 'HEALTH', sdgs: [3, 4, 17], institutionId: 'ministry' });
  });
  it('of the same day, the higher rung is the later', () => {
    const same = claims.map((one) => ({ ...one, date: '2020' }));
    expect(attribute(same, defaults).institutionId).toBe('ministry');
  });
  it('the institution is that of the latest event, also where it names none', () => {
    expect(attribute([...claims, claim({ date: '2022' })], defaults).institutionId).toBeNull();
  });
});

describe('The order of stages', () => {
  it.each([
    [
      'piloted, then scaled',
      [
        ['PILOTED', '2019'],
        ['SCALED', '2021'],
      ],
      true,
    ],
    [
      'overlapping intervals',
      [
        ['PILOTED', '2021-09-06'],
        ['SCALED', '2021'],
      ],
      true,
    ],
    [
      'scaled certainly before piloted',
      [
        ['PILOTED', '2021-09-06'],
        ['SCALED', '2021-08'],
      ],
      false,
    ],
    [
      'assessed certainly after piloted',
      [
        ['ASSESSED', '2022'],
        ['PILOTED', '2021'],
      ],
      false,
    ],
    [
      'a skipped rung',
      [
        ['ASSESSED', '2019'],
        ['SCALED', '2020'],
      ],
      true,
    ],
    [
      'undated',
      [
        ['PILOTED', null],
        ['SCALED', '1999'],
      ],
      true,
    ],
    [
      'two events of one rung',
      [
        ['PILOTED', '2021'],
        ['PILOTED', '2019'],
      ],
      true,
    ],
  ] as const)('%s', (_case, told, possible) => {
    expect(stageOrderBroken(told.map(([kind, date]) => ({ kind, date }))) === null).toBe(possible);
  });
});
