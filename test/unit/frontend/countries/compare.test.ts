import { describe, expect, it } from '@jest/globals';
import { columnsOf, comparedIn, rowsOf, twoDays } from '../../../../frontend/countries/compare.shape';
import { peerGroupsOf, peerRows, sideBySide } from '../../../../frontend/countries/peers.shape';
import { reachRows } from '../../../../frontend/countries/reach.shape';
import { WHOLE_WORLD } from '../../../../frontend/shared/view-shape';

const counts = (scaled: number, piloted = 0) => ({ reported: 0, assessed: 0, piloted, scaled, total: scaled + piloted, countries: 1 });

describe('what stands side by side', () => {
  it.each([
    ['countries, four at most', { countries: ['A', 'B', 'C', 'D', 'E'] }, { kind: 'countries', ids: ['A', 'B', 'C', 'D'] }],
    ['DPGs where some are named', { countries: ['GHA'], dpgs: ['dhis2'] }, { kind: 'dpgs', ids: ['dhis2'] }],
    ['nothing yet', {}, { kind: 'countries', ids: [] }],
  ])('%s', (_case, view, expected) => expect(comparedIn({ ...WHOLE_WORLD, ...view })).toEqual(expected));

  it('in the order of the reader, without what nobody knows', () => {
    const known = {
      countries: [
        { iso3: 'GHA', name: 'Ghana' },
        { iso3: 'SLE', name: 'Sierra Leone' },
      ],
      dpgs: [],
    };
    expect(columnsOf(['SLE', 'XXX', 'GHA'], known).map(({ name }) => name)).toEqual(['Sierra Leone', 'Ghana']);
  });

  it('no data is told from zero, and a row without anything is left out', () => {
    const cells = [{ row: 'HEALTH', column: 'GHA', counts: counts(2) }];
    expect(rowsOf(['HEALTH', 'WATER'], ['GHA', 'SLE', 'TUV'], cells, new Set(['GHA', 'SLE']))).toEqual([
      { key: 'HEALTH', cells: [counts(2), { ...counts(0), countries: 0 }, null] },
    ]);
  });
});

describe('two days', () => {
  it.each([
    ['one day only', { asOf: '2024-01-01', against: null }, null],
    ['the same day', { asOf: '2024-01-01', against: '2024-01-01' }, null],
    ['a past day and today', { asOf: null, against: '2020-01-01' }, { earlier: '2020-01-01', later: null }],
    ['an earlier one', { asOf: '2024-01-01', against: '2020-01-01' }, { earlier: '2020-01-01', later: '2024-01-01' }],
    ['a later one', { asOf: '2020-01-01', against: '2024-01-01' }, { earlier: '2020-01-01', later: '2024-01-01' }],
  ])('%s', (_case, view, expected) => expect(twoDays({ ...WHOLE_WORLD, ...view })).toEqual(expected));
});

describe('peers', () => {
  const own = { iso3: 'SLE', name: 'Sierra Leone', counts: counts(1, 3) };
  const peers = [
    { country: { iso3: 'BEN', name: 'Benin' }, counts: counts(0, 1) },
    { country: { iso3: 'GHA', name: 'Ghana' }, counts: counts(2) },
    { country: { iso3: 'TGO', name: 'Togo' }, counts: null },
  ];
  it('the country first, its peers as they came', () =>
    expect(peerRows(own, peers, false).rows.map(({ iso3 }) => iso3)).toEqual(['SLE', 'BEN', 'GHA', 'TGO']));
  it('by rungs where the reader asks for it', () =>
    expect(peerRows(own, peers, true).rows.map(({ iso3 }) => iso3)).toEqual(['GHA', 'SLE', 'BEN', 'TGO']));
  it('side by side with those that have data', () =>
    expect(sideBySide('SLE', peerRows(own, peers, false).rows)).toEqual(['SLE', 'BEN', 'GHA']));
  it('groups that it is in, and those that the reader names', () =>
    expect([peerGroupsOf(['LDC']), peerGroupsOf([])]).toEqual([
      ['SUBREGION', 'INCOME_GROUP', 'LDC', 'CHOSEN'],
      ['SUBREGION', 'INCOME_GROUP', 'CHOSEN'],
    ]));
});

it('reach: the latest figure, standing barriers first, and how many say nothing', () => {
  const node = (id: string) => ({
    ...{ id, useCase: null, jurisdiction: null, primarySector: 'HEALTH' as const, institution: null, sdgs: [], dpg: { id, name: id } },
    ...{ events: [], reachFigures: [], inclusionMarkers: [], barriers: [] },
  });
  const figure = (date: string) => ({
    ...{ id: date, date, unit: 'people', served: 1, intended: null, women: null, vulnerable: null, vulnerableGroup: null },
  });
  const barrier = (id: string, severity: number, resolvedOn: string | null) => ({
    id,
    kind: 'FUNDING' as const,
    severity,
    notedOn: '2020',
    resolvedOn,
  });
  const known = {
    ...node('a'),
    reachFigures: [figure('2024'), figure('2021')],
    barriers: [barrier('old', 3, '2022'), barrier('mild', 1, null), barrier('hard', 3, null)],
  };
  const { rows, silent } = reachRows([known, node('b')]);
  expect([rows.length, rows[0]?.reach?.date, rows[0]?.barriers.map(({ id }) => id), silent]).toEqual([
    1,
    '2024',
    ['hard', 'mild', 'old'],
    1,
  ]);
});
