import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page; marks of the structure have none. */
interface Piece {
  str?: string;
  hasEOL?: boolean;
  /** Its place is in the last two. */
  transform?: number[];
  width?: number;
}

interface Tagged {
  role?: string;
  children?: Tagged[];
}

/** What is used of the reader, whose own types lean on those of a browser. */
interface Opened {
  numPages: number;
  getMetadata: () => Promise<{ info: unknown }>;
  getPage: (number: number) => Promise<{
    view: number[];
    getTextContent: () => Promise<{ items: Piece[] }>;
    getStructTree: () => Promise<Tagged>;
    getAnnotations: () => Promise<{ url?: string; dest?: unknown }[]>;
  }>;
  destroy: () => Promise<void>;
}

export interface ReadPaper {
  pages: number;
  /** Of the first page, in points. */
  width: number;
  title: string;
  language: string;
  /** Of each page, as a program reads it out. */
  texts: string[];
  /** Of each page, its lines as an eye reads them: from the top, and from the side where the language begins. */
  lines: string[][];
  /** Roles of the structure, by how often they stand in it. */
  roles: Map<string, number>;
  /** How many fonts it is written in, and how many of them are in the file. */
  fonts: { named: number; embedded: number };
  /** Addresses that its links lead to, and how many lead to a place inside. */
  links: string[];
  inside: number;
}

const STREAM = /stream\r?\n(.*?)\r?\nendstream/gs;

/** Objects of a file as text, those in compressed streams too. */
const objectsOf = (file: ArrayBuffer): string => {
  const text = Buffer.from(file).toString('latin1');
  const unpacked = [...text.matchAll(STREAM)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...unpacked].join('\n');
};

const FROM_THE_RIGHT = ['ar'];
/** A gap of more than this, in points, is a space. */
const SPACE = 1;

const linesOf = (pieces: readonly Piece[], language: string): string[] => {
  const lines = new Map<number, { text: string; start: number; end: number }[]>();
  for (const { str = '', transform = [], width = 0 } of pieces) {
    const [start = 0, baseline = 0] = transform.slice(4);
    if (str.trim()) lines.set(Math.round(baseline), [...(lines.get(Math.round(baseline)) ?? []), { text: str, start, end: start + width }]);
  }
  const turned = FROM_THE_RIGHT.includes(language);
  return [...lines]
    .sort(([one], [other]) => other - one)
    .map(([, words]) => {
      words.sort((a, b) => (turned ? b.end - a.end : a.start - b.start));
      return words.reduce((line, { text, start, end }, place) => {
        const before = words[place - 1];
        const gap = before === undefined ? 0 : turned ? before.start - end : start - before.end;
        return `${line}${gap > SPACE ? ' ' : ''}${text}`;
      }, '');
    });
};

/** A PDF as a program for reading aloud, and one for printing, would understand it. */
export const readPaper = async (file: ArrayBuffer): Promise<ReadPaper> => {
  const objects = objectsOf(file);
  const count = (pattern: RegExp) => [...objects.matchAll(pattern)].length;
  const document = (await (getDocumentProxy as (bytes: Uint8Array) => Promise<unknown>)(new Uint8Array(file))) as Opened;
  const { info } = await document.getMetadata();
  const read: ReadPaper = {
    ...{ pages: document.numPages, width: 0, texts: [], lines: [], roles: new Map(), links: [], inside: 0 },
    fonts: { named: count(/\/Type\s*\/FontDescriptor/g), embedded: count(/\/FontFile[23]?\s/g) },
    title: String((info as { Title?: unknown }).Title),
    language: String((info as { Language?: unknown }).Language),
  };
  const walk = ({ role, children = [] }: Tagged) => {
    if (role) read.roles.set(role, (read.roles.get(role) ?? 0) + 1);
    for (const child of children) walk(child);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    if (number === 1) read.width = Math.round(page.view[2] ?? 0);
    const items = (await page.getTextContent()).items;
    read.texts.push(items.map(({ str = '', hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join(''));
    read.lines.push(linesOf(items, read.language));
    walk(await page.getStructTree());
    for (const { url, dest } of await page.getAnnotations()) {
      if (url) read.links.push(url);
      else if (dest) read.inside++;
    }
  }
  await document.destroy();
  return read;
};
