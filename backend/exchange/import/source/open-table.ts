import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { refusedFile } from '../file-problems.js';
import { convertInWorker } from '../xlsx/xlsx.reader.js';
import { openConverted } from './converted-source.js';
import { openCsv } from './csv-source.js';
import type { TableSource } from './table-source.js';

const startsWith = (bytes: Buffer, ...start: number[]): boolean => bytes.subarray(0, start.length).equals(Buffer.from(start));

const firstBytes = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/**
 * Opens a table by what the file is, whatever it is called. A workbook is converted once, in a thread of its own, into the
 * folder of the run; `seen` is told how much of it was read, from 0 to 1. Throws FILE_REFUSED.
 */
export const openTable = async (path: string, folder: string, workerFile: string, seen: (share: number) => void): Promise<TableSource> => {
  const bytes = await firstBytes(path);
  if (bytes.length === 0) throw refusedFile('EMPTY');
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw refusedFile('OLD_OR_ENCRYPTED');
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) throw refusedFile('ENCODING', { line: 1 });
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw refusedFile('NOT_A_WORKBOOK');
  if (!startsWith(bytes, 0x50, 0x4b)) return openCsv(path);
  const converted = join(folder, 'sheet.jsonl');
  await convertInWorker({ path, target: converted }, workerFile, seen);
  return openConverted(converted);
};
