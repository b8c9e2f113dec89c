import { AdoptionOrder } from '../../../backend/insight/insight.terms.js';
import { statementsDuring } from '../../kit/statements.js';
import { askingOf } from '../asking.js';
import { fastestMs, mustEqual, timed } from '../measure.js';
import type { Measured } from '../table.js';
import type { World } from '../world.js';

const PAGE = 500;
const MOST_PAGES = 60;

/** The list behind a figure, page by page, in every order. */
export const lists = async ({ storage }: World): Promise<Measured[]> => {
  const { figures, context } = await askingOf(storage);
  const { snapshot, totalCount } = await figures.list({}, { order: AdoptionOrder.UPDATED_AT_DESC, first: 0, after: null }, context());
  const measured: Measured[] = [];
  for (const order of Object.values(AdoptionOrder)) {
    const page = (first: number, after: string | null) => figures.list({}, { order, first, after }, context());
    const { ms } = await timed(() => page(50, null));
    const pages = await everyPage(page);
    const seen = new Set(pages.flatMap(({ places }) => places));
    mustEqual(`Records on the pages by ${order}`, pages.length === MOST_PAGES ? PAGE * MOST_PAGES : totalCount, seen.size);
    const middle = pages[Math.floor(pages.length / 2)]?.cursors.at(-1) ?? null;
    const last = pages.at(-2)?.cursors.at(-1) ?? null;
    measured.push(
      { name: `${order}: first page, once a data version`, unit: 'ms', value: ms },
      { name: `${order}: first page of 50`, unit: 'ms', value: await fastestMs(() => page(50, null)) },
      { name: `${order}: a page in the middle`, unit: 'ms', value: await fastestMs(() => page(50, middle)) },
      { name: `${order}: the last page reached`, unit: 'ms', value: await fastestMs(() => page(50, last)) },
    );
  }
  const statements = await statementsDuring(storage, () =>
    figures.list({}, { order: AdoptionOrder.STAGE_DESC, first: 50, after: null }, context()),
  );
  return [
    ...measured,
    { name: 'statements for the order of a page', unit: '', value: statements.length },
    { name: 'adoptions listed', unit: '', value: snapshot.columns.size },
  ];
};

type AskPage = (first: number, after: string | null) => Promise<{ places: number[]; cursors: string[]; hasNextPage: boolean }>;

/** All pages, or so many that half a million records do not take the day. */
const everyPage = async (page: AskPage) => {
  const pages: Awaited<ReturnType<AskPage>>[] = [];
  for (let after: string | null = null; pages.length < MOST_PAGES;) {
    const next = await page(PAGE, after);
    pages.push(next);
    after = next.cursors.at(-1) ?? null;
    if (!next.hasNextPage) break;
  }
  return pages;
};
