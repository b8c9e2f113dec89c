import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plannedDecisionOf, stalling, staleness } from '../../../../backend/adoption/freshness.rules.js';
import { positionOf, STAGES, STANDINGS } from '../../../../backend/adoption/stage.rules.js';
import { KINDS } from '../../../../backend/insight/adoption-columns.js';
import { ColumnsBuilder } from '../../../../backend/insight/columns-builder.js';
import { present, stalledSinceOn, staleOn } from '../../../../backend/insight/freshness.js';
import { firstDay } from '../../../../backend/shared/partial-date.js';

const claims = fc.array(
  fc.record({
    kind: fc.constantFrom<string>('PILOTED', 'PILOTED', 'SCALED', ...KINDS),
    date: fc.constantFrom(null, '2019', '2020-02-29', '2020-06', '2020-08-31', '2021', '2021-02-28', '2021-06-15', '2021-12-31'),
    standing: fc.constantFrom(...STANDINGS),
    plannedDecision: fc.constantFrom(null, null, '2020', '2021-07', '2022-02-28', '2022-06-15', '2023', '2024-12-31'),
    retired: fc.boolean().map((retired) => (retired ? '2022-01-01T00:00:00.000Z' : null)),
  }),
  { minLength: 1, maxLength: 5 },
);
const today = fc.constantFrom(
  '2022-01-01',
  '2022-02-28',
  '2022-03-01',
  '2022-06-15',
  '2022-06-16',
  '2023-02-28',
  '2023-08-31',
  '2024-02-29',
);

it('Typed arrays and the rules in words find the same adoptions stale and stalled', () => {
  fc.assert(
    fc.property(claims, today, (told, day) => {
      const builder = new ColumnsBuilder(new Map([['GHA', 0]]), new Map([['dhis2', 0]]));
      const events = told.map(({ retired, ...claim }, at) => ({
        ...{ id: String(at), ...claim, publishedAt: '2020-01-01T00:00:00.000Z', retiredAt: retired },
      }));
      const adoption = {
        id: 'a',
        countryIso3: 'GHA',
        dpgId: 'dhis2',
        sector: 'HEALTH',
        institutionId: null,
        sdgs: 4,
        updatedAt: '2026-01-01T00:00:00.000Z',
      };
      builder.put(adoption, events);
      const columns = builder.finish();

      const known = told.filter(({ retired }) => retired === null);
      const on = firstDay(day);
      const position = positionOf(known, { day: on, undated: true, standing: 'DOCUMENTED' });
      fc.pre(position.status === 'ACTIVE');
      const documented = known.filter(({ standing }) => standing !== 'CLAIMED');
      const planned = plannedDecisionOf(documented.filter(({ kind }) => kind === position.stage));
      const rung = STAGES.indexOf(position.stage);
      expect(staleOn(columns, present(on))(0, rung)).toBe(staleness(position, documented, on).due);
      expect(stalledSinceOn(columns, present(on))(0, rung)).toBe(stalling(position, planned, on).since);
    }),
    { numRuns: 2000 },
  );
});
