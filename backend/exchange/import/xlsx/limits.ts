/** What is read of a workbook at most. */
export const XLSX_LIMITS = {
  entries: 2000,
  /** All parts together, unpacked. */
  bytes: 256 * 1024 * 1024,
  /** Parts that only say where things are. */
  smallPartBytes: 4 * 1024 * 1024,
  /** Characters of the shared strings together, and their number. */
  textCharacters: 24 * 1024 * 1024,
  texts: 400_000,
  styles: 65_536,
  cells: 4_000_000,
  /** Characters without any markup between them. */
  run: 1024 * 1024,
  depth: 32,
  seconds: 4.5,
  heapMegabytes: 96,
} as const;
