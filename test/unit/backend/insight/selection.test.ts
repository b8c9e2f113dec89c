import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CountedClaim, positionOf, STAGES, STANDINGS } from '../../../../backend/adoption/stage.rules.js';
import { KINDS, NEVER, STATUSES } from '../../../../backend/insight/adoption-columns.js';
import { ColumnsBuilder } from '../../../../backend/insight/columns-builder.js';
import type { Question } from '../../../../backend/insight/question.js';
import { OUT, select } from '../../../../backend/insight/selection.js';
import { firstDay } from '../../../../backend/shared/partial-date.js';

const columnsOf = (adoptions: CountedClaim[][]) => {
  const builder = new ColumnsBuilder(new Map([['GHA', 0]]), new Map([['dhis2', 0]]));
  adoptions.forEach((claims, index) =>
    builder.put(
      {
        id: String(index),
        countryIso3: 'GHA',
        dpgId: 'dhis2',
        sector: 'HEALTH',
        institutionId: null,
        sdgs: 4,
        updatedAt: '2026-01-01T00:00:00.000Z',
      },
      claims.map((claim, place) => ({ id: `${index}.${place}`, ...claim, publishedAt: '2020-01-01T00:00:00.000Z', retiredAt: null })),
    ),
  );
  return builder.finish();
};

const claims = fc.array(
  fc.record({
    kind: fc.constantFrom<string>(...KINDS),
    date: fc.constantFrom(null, '2019', '2020-06', '2020-06-15', '2021', '2021-02', '2022-12-31'),
    standing: fc.constantFrom(...STANDINGS),
  }),
  { minLength: 1, maxLength: 5 },
);

it('Typed arrays and the rule in words put every adoption on the same rung', () => {
  fc.assert(
    fc.property(
      fc.array(claims, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('2018-12-31', '2019-01-01', '2020-06-14', '2020-06-15', '2021-06-01', '2023-01-01'),
      fc.boolean(),
      fc.constantFrom(...STANDINGS),
      (adoptions, day, undated, standing) => {
        const bar = { day: firstDay(day), undated, standing };
        const question: Question = {
          ...{
            key: '',
            countries: null,
            dpgs: null,
            institutions: null,
            text: null,
            sectors: null,
            sdgs: null,
            stages: 15,
            statuses: 15,
            globalListings: null,
          },
          ...{ ...bar, standing: STANDINGS.indexOf(standing), knownOn: NEVER - 1 },
        };
        const columns = columnsOf(adoptions);
        const all = select(columns, question);
        const active = select(columns, { ...question, statuses: 1 });
        adoptions.forEach((ofAdoption, place) => {
          const position = positionOf(ofAdoption, bar);
          const rung = position.claimed ? STAGES.indexOf(position.stage) : OUT;
          expect(all[place]).toBe(rung);
          expect(active[place]).toBe(STATUSES.indexOf(position.status) === 0 ? rung : OUT);
        });
      },
    ),
    { numRuns: 500 },
  );
});
