const MEGABYTE = 1024 * 1024;

/** What is read of a workbook at most. Whatever is bounded here bounds the time as well: reading is as long as what is read. */
export const XLSX_LIMITS = {
  entries: 2000,
  /** All parts together, unpacked. */
  bytes: 512 * MEGABYTE,
  /** The same where they are packed more tightly than tables of words and numbers are: what a small file unpacks to. */
  tightBytes: 160 * MEGABYTE,
  /** Bytes unpacked for each packed one: tables have 5 to 30, deflate comes to 1,000. */
  tightness: 50,
  /** Parts that only say where things are. */
  smallPartBytes: 4 * MEGABYTE,
  /** Bytes of the shared texts together, and their number: a different one in every cell. */
  textBytes: 64 * MEGABYTE,
  texts: 1_800_000,
  styles: 65_536,
  /** With and without a value: 100,000 rows of 20 columns. */
  cells: 2_000_000,
  /** Rows, those that hold nothing among them: spreadsheets write such rows for their height alone. */
  rows: 300_000,
  /** Tags of one part, which bounds the work where they are neither rows nor cells. */
  tags: 7_000_000,
  /** Characters of a sheet before its first row, and for each row that held something, on average: the longest note has 4,000. */
  charactersAhead: 16 * MEGABYTE,
  charactersARow: 16 * 1024,
  /** Characters without any markup between them. */
  run: MEGABYTE,
  depth: 32,
  /** Seconds in which no row and no shared text comes forth, and seconds altogether. */
  idleSeconds: 4.5,
  seconds: 120,
  heapMegabytes: 96,
};
