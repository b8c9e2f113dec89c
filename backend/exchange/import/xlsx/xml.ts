import { SaxesParser } from 'saxes';
import { XLSX_LIMITS } from './limits.js';
import { Unreadable } from './unreadable.js';

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part as it is read. Names come without their prefix. */
export interface XmlReader {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads XML piece by piece. A part that declares entities, nests deeply or never comes to an end is refused. */
export const readXml = async (pieces: AsyncIterable<string>, reader: XmlReader, mostTags: number = XLSX_LIMITS.tags): Promise<void> => {
  const parser = new SaxesParser();
  let depth = 0;
  let tags = 0;
  const malformed = (value: string): never => {
    throw new Unreadable('XML_MALFORMED', { value });
  };
  parser.on('error', (error) => malformed(error.message.slice(0, 200)));
  parser.on('doctype', () => malformed('DOCTYPE'));
  parser.on('opentag', ({ name, attributes }) => {
    if (++tags > mostTags) throw new Unreadable('ZIP_TOO_LARGE');
    if (++depth > XLSX_LIMITS.depth) malformed('depth');
    reader.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    reader.close?.(local(name));
  });
  if (reader.text) parser.on('text', reader.text);
  let run = 0;
  for await (const piece of pieces) {
    const markup = piece.lastIndexOf('<');
    run = markup === -1 ? run + piece.length : piece.length - markup;
    if (run > XLSX_LIMITS.run) throw new Unreadable('LINE_TOO_LONG');
    parser.write(piece);
  }
  parser.close();
};
