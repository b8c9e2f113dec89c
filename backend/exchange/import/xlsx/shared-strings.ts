import { XLSX_LIMITS } from './limits.js';
import { SharedTexts } from './shared-texts.js';
import { Unreadable } from './unreadable.js';
import { readXml } from './xml.js';

/** The texts that cells refer to by number. How a text is to be spoken (rPh) is left out. */
export const readSharedStrings = async (pieces: AsyncIterable<string>, onText: () => void): Promise<SharedTexts> => {
  const texts = new SharedTexts();
  let text = '';
  let reading = false;
  let spoken = false;
  await readXml(pieces, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') spoken = true;
      reading = name === 't' && !spoken;
    },
    text: (piece) => {
      if (!reading) return;
      text += piece;
      if (texts.bytes + text.length > XLSX_LIMITS.textBytes) throw new Unreadable('TOO_MANY_TEXTS');
    },
    close: (name) => {
      reading = false;
      if (name === 'rPh') spoken = false;
      if (name !== 'si') return;
      texts.add(text);
      onText();
      if (texts.length > XLSX_LIMITS.texts) throw new Unreadable('TOO_MANY_TEXTS');
    },
  });
  return texts;
};
