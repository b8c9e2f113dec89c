import { closeSync, openSync, writeSync } from 'node:fs';
import { posix } from 'node:path';
import { XLSX_LIMITS } from './limits.js';
import { readSharedStrings } from './shared-strings.js';
import { SheetReader } from './sheet.js';
import { readStyles } from './styles.js';
import { Unreadable } from './unreadable.js';
import { readXml } from './xml.js';
import { Parts } from './zip.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const WRITE_CHARACTERS = 256 * 1024;

const small = (parts: Parts, name: string) => parts.text(name, { most: XLSX_LIMITS.smallPartBytes });

/** The part that holds the first sheet, and whether days count from 1904. */
const firstSheet = async (parts: Parts): Promise<{ sheet: string; from1904: boolean }> => {
  let relation: string | undefined;
  let from1904 = false;
  await readXml(small(parts, WORKBOOK), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet') relation ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    },
  });
  let target: string | undefined;
  await readXml(small(parts, RELATIONS), {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === relation && attributes['TargetMode'] !== 'External')
        target ??= attributes['Target'];
    },
  });
  const sheet = target?.startsWith('/') ? target.slice(1) : posix.normalize(`xl/${target ?? ''}`);
  if (target === undefined || !parts.has(sheet)) throw new Unreadable('NOT_A_WORKBOOK', { value: 'no sheet' });
  return { sheet, from1904 };
};

/** Told as a workbook is read: of every row and every shared text, and how much of the sheet there was up to it, from 0 to 1. */
export type OnRead = (share: number) => void;

/** Writes the first sheet of a workbook as one JSON array a row. Throws Unreadable. */
export const convertWorkbook = async (path: string, target: string, onRead: OnRead): Promise<void> => {
  const parts = await Parts.open(path);
  const out = openSync(target, 'w');
  try {
    if (!parts.has(WORKBOOK) || !parts.has(RELATIONS)) throw new Unreadable('NOT_A_WORKBOOK');
    const { sheet, from1904 } = await firstSheet(parts);
    const styles = parts.has('xl/styles.xml') ? await readStyles(parts.text('xl/styles.xml')) : [];
    const texts = parts.has('xl/sharedStrings.xml') ? await readSharedStrings(parts.text('xl/sharedStrings.xml'), () => onRead(0)) : [];
    const size = Math.max(1, parts.bytesOf(sheet));
    let seen = 0;
    let lines = '';
    const reader = new SheetReader({ texts, styles, from1904 }, (row) => {
      lines += `${JSON.stringify(row)}\n`;
      onRead(seen / size);
      if (lines.length < WRITE_CHARACTERS) return;
      writeSync(out, lines);
      lines = '';
    });
    await reader.read(parts.text(sheet, { seen: (bytes) => (seen = bytes) }));
    writeSync(out, lines);
  } finally {
    closeSync(out);
    parts.close();
  }
};
