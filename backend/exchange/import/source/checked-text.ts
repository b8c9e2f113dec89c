import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { refusedFile } from '../file-problems.js';

const NEWLINE = 10;
const BLOCK_BYTES = 256 * 1024;
/** A row of 64 cells may be long, but not that long. */
const LONGEST_LINE_BYTES = 2 * 1024 * 1024;

const linesIn = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
};

/** The first line for which something holds, counted from `line`. */
const lineWhere = (bytes: Buffer, line: number, holds: (text: Buffer) => boolean): number => {
  let start = 0;
  for (; start < bytes.length; line++) {
    const end = bytes.indexOf(NEWLINE, start);
    const stop = end === -1 ? bytes.length : end + 1;
    if (holds(bytes.subarray(start, stop))) break;
    start = stop;
  }
  return line;
};

/** The bytes of a text, in blocks of whole lines. Throws FILE_REFUSED with the line at NUL bytes and at what is no UTF-8. */
export async function* checkedText(path: string, seen: (bytes: number) => void): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let read = 0;
  const check = (block: Buffer): Buffer => {
    if (block.includes(0)) throw refusedFile('NUL_BYTE', { line: lineWhere(block, line, (text) => text.includes(0)) });
    if (!isUtf8(block)) throw refusedFile('ENCODING', { line: lineWhere(block, line, (text) => !isUtf8(text)) });
    line += linesIn(block);
    return block;
  };
  for await (const chunk of createReadStream(path, { highWaterMark: BLOCK_BYTES }) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    rest = bytes.subarray(end);
    if (rest.length > LONGEST_LINE_BYTES) throw refusedFile('LINE_TOO_LONG', { line: line + linesIn(bytes.subarray(0, end)) });
    read += chunk.length;
    seen(read);
    if (end > 0) yield check(bytes.subarray(0, end));
  }
  if (rest.length > 0) yield check(rest);
}
