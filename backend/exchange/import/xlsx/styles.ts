import { XLSX_LIMITS } from './limits.js';
import { type DatePrecision, precisionOfFormat } from './serial-date.js';
import { Unreadable } from './unreadable.js';
import { readXml } from './xml.js';

/** Date precision of each cell style, by its number. */
export const readStyles = async (pieces: AsyncIterable<string>): Promise<DatePrecision[]> => {
  const formats = new Map<number, string>();
  const used: number[] = [];
  let inside = false;
  await readXml(pieces, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) used.push(Number(attributes['numFmtId'] ?? 0));
      if (used.length > XLSX_LIMITS.styles || formats.size > XLSX_LIMITS.styles) throw new Unreadable('ZIP_TOO_LARGE');
    },
    close: (name) => {
      if (name === 'cellXfs') inside = false;
    },
  });
  return used.map((id) => precisionOfFormat(id, formats.get(id)));
};
