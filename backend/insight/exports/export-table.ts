import type { Language } from '../../shared/languages.js';
import type { AskContext } from '../../shared/ask-context.js';
import type { Storage } from '../../shared/storage.js';
import type { AdoptionFilter } from '../adoption-filter.input.js';
import type { Figures } from '../figures.js';
import type { FundingFilter } from '../funding/funding-filter.input.js';
import type { GapKey } from '../funding/gap-tally.js';
import type { SupportWanted } from '../funding/support.js';
import type { SupportService } from '../../funding/support.service.js';
import type { MoneyFigures } from '../funding/money-figures.js';
import type { AdoptionOrder } from '../insight.terms.js';
import type { FileWords } from './file-words.js';

/** Empty: unknown, or it does not apply; a status column beside it says which. Exact decimals are text. */
export type Cell = string | number | null | undefined;
export type Row = Readonly<Record<string, Cell>>;

/**
 * What stands in a column. Words: kinds of terms that its codes are among, the first that knows a code; a workbook writes them
 * in words. Codes: as they are in a workbook too, one or several.
 */
export type ColumnKind = 'text' | 'number' | 'decimal' | { words: readonly string[] } | { codes: readonly string[] };

/** By the name of the column, which holds its unit (`gap_usd`), in their order. */
export type Columns = Readonly<Record<string, ColumnKind>>;

/** What stands side by side. */
export interface Compared {
  by: 'COUNTRY' | 'DPG';
  /** In the order of the columns. */
  ids: readonly string[];
  /** On the later day, where there are two. */
  filter: AdoptionFilter;
  /** ISO day; null: there is one day only. */
  earlier: string | null;
}

/** What the address of a file asks. */
export interface ExportAsk {
  filter: AdoptionFilter;
  /** The same as pages about money heed it. */
  moneyFilter: AdoptionFilter;
  funding: FundingFilter;
  slice: Partial<GapKey>;
  order: AdoptionOrder;
  compared: Compared;
  /** Of help that is not money: what help, and of whom. */
  supportWanted: SupportWanted;
  /** Of stalled pilots: only those without money on record. */
  onlyUnfunded: boolean;
  /** Searched in the names of a list; empty: everything. */
  find: string;
  /** What else the address names: the organisation of `/organisations/…`. */
  id: string;
  language: Language;
  words: FileWords;
}

export interface ExportTools {
  figures: Figures;
  money: MoneyFigures;
  support: SupportService;
  storage: Storage;
  /** The tables that can be taken along, by name. */
  exported: Readonly<Record<string, { path: string; table: ExportTable }>>;
  /** A new one for each part of a file, so that what one part loaded does not stay. All are of one data version. */
  context: () => AskContext;
}

export interface ExportRows {
  rows: Iterable<Row> | AsyncIterable<Row>;
  /** ISO day that the figures are for. */
  asOf: string;
  /** Least standing that counts. */
  standing: string;
}

export interface ExportTable {
  columns: Columns;
  /** Throws the refusals of the filter before the first row. */
  rowsOf: (ask: ExportAsk, tools: ExportTools) => Promise<ExportRows>;
}
export type FilledTable = Pick<ExportTable, 'columns'> & ExportRows;

export const exportTable = (columns: Columns, rowsOf: ExportTable['rowsOf']): ExportTable => ({ columns, rowsOf });

const BATCH = 500;

/** Rows of records that are loaded a few at a time: memory stays steady at any length. */
export async function* inBatches<T>(
  items: { length: number; slice: (from: number, to: number) => Iterable<T> },
  { context }: ExportTools,
  rowsOf: (item: T, context: AskContext) => Promise<Row>,
): AsyncGenerator<Row> {
  for (let start = 0; start < items.length; start += BATCH) {
    const ofBatch = context();
    yield* await Promise.all([...items.slice(start, start + BATCH)].map((item) => rowsOf(item, ofBatch)));
  }
}

/** Several values in one cell. */
export const listed = (values: readonly (string | number | null | undefined)[]): string =>
  values.filter((value) => value !== null && value !== undefined).join('|');

export const YES_OR_NO = { codes: ['yes_no'] } satisfies ColumnKind;
export const yesOrNo = (value: boolean): string => (value ? 'true' : 'false');
