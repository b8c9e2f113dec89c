import { adoptionById, publishedEventsOf } from '../../adoption/adoption.loaders.js';
import { knownBy, positionByEvents, standingOfEvent } from '../../adoption/standing-point.js';
import { STANDINGS } from '../../adoption/stage.rules.js';
import type { StageEvent } from '../../adoption/stage-event.entity.js';
import type { AskContext } from '../../shared/ask-context.js';
import { firstDay, isoOfDay } from '../../shared/partial-date.js';
import { NEVER } from '../adoption-columns.js';
import type { ListPage } from '../figures.js';
import type { Question } from '../question.js';
import { type Columns, type ExportAsk, exportTable, type ExportTools, listed, type Row } from './export-table.js';
import { adoptionCells, COUNTRY, DPG, EVIDENCE, evidenceCells } from './record-cells.js';

const PAGE = 500;

interface RecordPage {
  list: ListPage;
  context: AskContext;
}

type Lines = (page: RecordPage, id: string, ask: ExportAsk) => Promise<Row[]>;

const pageAfter = async (
  { filter, order }: ExportAsk,
  { figures, context: fresh }: ExportTools,
  after: string | null,
): Promise<RecordPage> => {
  const context = fresh();
  return { list: await figures.list(filter, { order, first: PAGE, after }, context), context };
};

async function* eachLine(first: RecordPage, ask: ExportAsk, tools: ExportTools, linesOf: Lines): AsyncGenerator<Row> {
  for (let page = first; ;) {
    const { list } = page;
    const ids = list.places.map((place) => list.snapshot.columns.ids[place] ?? '');
    for (const lines of await Promise.all(ids.map((id) => linesOf(page, id, ask)))) yield* lines;
    const after = list.cursors.at(-1);
    if (!list.hasNextPage || after === undefined) return;
    page = await pageAfter(ask, tools, after);
  }
}

const standingOf = ({ standing }: Question) => STANDINGS[standing] ?? 'DOCUMENTED';

const table = (columns: Columns, linesOf: Lines) =>
  exportTable(columns, async (ask, tools) => {
    const first = await pageAfter(ask, tools, null);
    const { question } = first.list;
    return { rows: eachLine(first, ask, tools, linesOf), asOf: isoOfDay(question.day), standing: standingOf(question) };
  });

/** Claims as they were known on the asked day. */
const knownClaims = async ({ list: { question }, context }: RecordPage, id: string): Promise<StageEvent[]> =>
  knownBy(await context.loaders.load(publishedEventsOf, id), question.knownOn === NEVER - 1 ? null : question.knownOn);

const RECORD = {
  ...{
    id: 'text',
    ...COUNTRY,
    ...DPG,
    use_case: 'text',
    jurisdiction: 'text',
    primary_sector: { words: ['sector'] },
    sdgs: { codes: ['sdg'] },
  },
  ...{ institution: 'text', stage: { words: ['stage'] }, standing: { words: ['standing'] }, since: 'text', status: { words: ['status'] } },
  ...EVIDENCE,
} satisfies Columns;

/** The list behind a figure: one line a record. */
export const records = table(RECORD, async (page, id, { language }) => {
  const { question } = page.list;
  const adoption = await page.context.loaders.load(adoptionById, id);
  const known = await knownClaims(page, id);
  const { stage, standing, since, status } = positionByEvents(known, {
    ...{ day: question.day, undated: question.undated, standing: standingOf(question) },
  });
  const { adoption_id, ...cells } = await adoptionCells(id, language, page.context);
  const line = { id: adoption_id, ...cells, sdgs: listed(adoption?.sdgs ?? []), institution: adoption?.institution?.name };
  return [{ ...line, stage, standing, since, status, ...evidenceCells(known.flatMap(({ evidence }) => evidence)) }];
});

const EVENT = {
  ...{ id: 'text', adoption_id: 'text', ...COUNTRY, ...DPG, use_case: 'text', jurisdiction: 'text', primary_sector: { words: ['sector'] } },
  ...{ kind: { words: ['stage', 'event_kind', 'status'] }, date: 'text', extent: { words: ['extent'] }, standing: { words: ['standing'] } },
  ...{ institution: 'text', published_on: 'text', ...EVIDENCE },
} satisfies Columns;

/** The stage events of the adoptions behind a figure, each with its own standing: one line a claim. */
export const events = table(EVENT, async (page, id, { language }) => {
  const { day, undated } = page.list.question;
  const cells = await adoptionCells(id, language, page.context);
  const held = (await knownClaims(page, id)).filter(({ date }) => (date === null ? undated : firstDay(date) <= day));
  return held.map((event) => ({
    ...{ ...cells, id: event.id, kind: event.kind, date: event.date, extent: event.extent, standing: standingOfEvent(event) },
    ...{ institution: event.institution?.name, published_on: event.publishedAt?.slice(0, 10), ...evidenceCells(event.evidence) },
  }));
});
