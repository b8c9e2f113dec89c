import { dpgById } from '../../catalogue/catalogue.loaders.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { STANDINGS } from '../../adoption/stage.rules.js';
import type { AskContext } from '../../shared/ask-context.js';
import { AdoptionFilter } from '../adoption-filter.input.js';
import type { Dimension } from '../insight.terms.js';
import { type Counts, NOTHING } from '../tally.js';
import { type Columns, type ExportAsk, exportTable, type Row } from './export-table.js';
import { COUNTS, countCells } from './list-tables.js';
import { countryCells } from './record-cells.js';

const COMPARED = {
  ...{ compared_part: { words: ['compared_part'] }, row_code: 'text', row: 'text', compared_id: 'text', compared: 'text', ...COUNTS },
  ...{ earlier_as_of: 'text', earlier_assessed: 'number', earlier_piloted: 'number', earlier_scaled: 'number' },
} satisfies Columns;

const namesIn =
  ({ language, words }: ExportAsk, context: AskContext) =>
  async (of: Dimension, key: string) => {
    if (of === 'COUNTRY') return (await countryCells(key, language, context)).country ?? null;
    if (of === 'DPG') return (await context.loaders.load(dpgById, key))?.name ?? null;
    return words.code(of.toLowerCase(), key);
  };

const ON_RUNGS = ['ASSESSED', 'PILOTED', 'SCALED'] as AdoptionFilter['stages'];

/**
 * Countries or DPGs side by side: one line a cell of the comparison, all of a column first. Empty counts: nobody claims anything in
 * the column, which is no data and not zero. With two days, the earlier one stands beside.
 */
export const compare = exportTable(COMPARED, async (ask, { figures, context: fresh }) => {
  const context = fresh();
  const { by, ids, filter, earlier } = ask.compared;
  const countsOf = async (asked: AdoptionFilter) =>
    new Map((await figures.breakdown(by, asked, context)).map(({ key, counts }) => [key, counts]));
  const [now, before] = [
    await countsOf(filter),
    earlier === null ? null : await countsOf(Object.assign(new AdoptionFilter(), filter, { asOf: earlier })),
  ];
  const { question } = await figures.rungs(filter, context);
  const nameOf = namesIn(ask, context);
  const named = await Promise.all(ids.map(async (id) => ({ id, name: await nameOf(by, id) })));
  const columns = named.filter(({ name }) => name !== null);

  const cell = (part: string, row: Row, { id, name }: (typeof columns)[number], counts: Counts | null): Row => ({
    ...{ compared_part: part, ...row, compared_id: id, compared: name, ...countCells(counts) },
  });
  const rows = columns.map((column): Row => {
    const then = before?.get(column.id);
    return {
      ...cell('ALL', {}, column, now.get(column.id) ?? null),
      ...{ earlier_as_of: earlier, earlier_assessed: then?.assessed, earlier_piloted: then?.piloted, earlier_scaled: then?.scaled },
    };
  });
  const onRungs = Object.assign(new AdoptionFilter(), filter, { stages: ON_RUNGS });
  for (const down of ['SECTOR', by === 'COUNTRY' ? 'DPG' : 'COUNTRY', 'SDG'] as const) {
    const cells = await figures.crosstab(down, by, onRungs, context);
    const found = new Map(cells.map(({ row, column, counts }) => [`${row} ${column}`, counts]));
    const held = columns.length > 0 ? [...new Set(cells.map(({ row }) => row))] : [];
    for (const key of held) {
      const row = { row_code: key, row: await nameOf(down, key) };
      for (const column of columns)
        rows.push(cell(down, row, column, found.get(`${key} ${column.id}`) ?? (now.has(column.id) ? NOTHING : null)));
    }
  }
  return { rows, asOf: isoOfDay(question.day), standing: STANDINGS[question.standing] ?? 'DOCUMENTED' };
});
