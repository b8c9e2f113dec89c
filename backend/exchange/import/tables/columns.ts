import { refusedFile } from '../file-problems.js';
import type { TableKind } from '../import.types.js';
import { distance } from '../names/nearest.js';

interface ColumnsOfKind {
  needed: readonly string[];
  optional: readonly string[];
}

const IDENTITY = { needed: ['dpg_id', 'country_iso3'], optional: ['use_case', 'jurisdiction'] };

/** The columns of each table, by the names that data/ gives them. */
export const COLUMNS: Record<TableKind, ColumnsOfKind> = {
  stage_events: {
    needed: [...IDENTITY.needed, 'stage', 'evidence_title', 'evidence_grade'],
    optional: [...['id', ...IDENTITY.optional, 'date', 'extent', 'sector', 'sdgs', 'institution', 'evidence_url', 'confidence', 'note']],
  },
  adoptions: { needed: IDENTITY.needed, optional: [...IDENTITY.optional, 'sector', 'sdgs', 'institution'] },
  reports: { needed: IDENTITY.needed, optional: [] },
};

/** Other names that people give the columns. */
const ALSO: Readonly<Record<string, string>> = {
  dpg: 'dpg_id',
  country: 'country_iso3',
  iso3: 'country_iso3',
  kind: 'stage',
  primary_sector: 'sector',
  goals: 'sdgs',
  evidence: 'evidence_title',
};

/** Column that a file of refused rows carries: it may stand there when the file comes back. */
export const PROBLEM_COLUMN = 'problem';

const canonical = (name: string): string => {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return ALSO[plain] ?? plain;
};

/** The table that a header is of; null: none. */
export const kindOfHeader = (header: readonly string[]): TableKind | null => {
  const names = new Set(header.map(canonical));
  const fits = (kind: TableKind) => COLUMNS[kind].needed.every((column) => names.has(column));
  if (fits('stage_events')) return 'stage_events';
  // A table of stage events that lacks a column is not taken for one of adoptions.
  if (['stage', 'evidence_title', 'evidence_url'].some((column) => names.has(column))) return null;
  if (!fits('reports')) return null;
  return COLUMNS.adoptions.optional.some((column) => names.has(column)) ? 'adoptions' : 'reports';
};

export interface FoundColumns {
  /** Place of each known column in a row. */
  places: ReadonlyMap<string, number>;
  /** What the file calls a column. */
  nameOf: (column: string) => string;
  /** Columns that nothing is read from, as the file names them. */
  ignored: readonly string[];
}

/** Finds the columns of a kind in a header. Throws FILE_REFUSED where one is missing, stands twice or is nearly known. */
export const findColumns = (kind: TableKind, header: readonly string[]): FoundColumns => {
  const { needed, optional } = COLUMNS[kind];
  const known = [...needed, ...optional];
  const places = new Map<string, number>();
  const strangers: string[] = [];
  header.forEach((name, place) => {
    const column = canonical(name);
    if (known.includes(column)) {
      if (places.has(column)) throw refusedFile('COLUMN_TWICE', { line: 1, column });
      places.set(column, place);
    } else if (column !== '' && column !== PROBLEM_COLUMN) strangers.push(name.trim());
  });
  const missing = known.filter((column) => !places.has(column));
  for (const stranger of strangers) {
    const suggestion = missing.find((column) => distance(canonical(stranger), column, 2) <= (column.length > 4 ? 2 : 1));
    if (suggestion) throw refusedFile('COLUMN_MISSPELT', { line: 1, column: stranger, suggestion });
  }
  const [lacking] = needed.filter((column) => !places.has(column));
  if (lacking !== undefined) throw refusedFile('COLUMN_MISSING', { line: 1, column: lacking });
  return { places, nameOf: (column) => header[places.get(column) ?? -1]?.trim() ?? column, ignored: strangers };
};
