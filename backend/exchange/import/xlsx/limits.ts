/** What is read of a workbook at most. */
export const XLSX_LIMITS = {
  entries: 2000,
  /** All parts together, unpacked. */
  bytes: 160 * 1024 * 1024,
  /** Parts that only say where things are. */
  smallPartBytes: 4 * 1024 * 1024,
  /** Characters of the shared strings together, and their number. */
  textCharacters: 24 * 1024 * 1024,
  texts: 400_000,
  styles: 65_536,
  /** With and without a value: 100,000 rows of 20 columns. */
  cells: 2_000_000,
  /** Rows, those that hold nothing among them: spreadsheets write such rows for their height alone. */
  rows: 300_000,
  /** Tags of one part, which bounds the work where they are neither rows nor cells. */
  tags: 7_000_000,
  /** Characters without any markup between them. */
  run: 1024 * 1024,
  depth: 32,
  seconds: 4.5,
  heapMegabytes: 96,
};
