import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page; marks of the structure have none. */
interface Piece {
  str?: string;
  hasEOL?: boolean;
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

/** A PDF as a program for reading aloud, and one for printing, would understand it. */
export const readPaper = async (file: ArrayBuffer): Promise<ReadPaper> => {
  const objects = objectsOf(file);
  const count = (pattern: RegExp) => [...objects.matchAll(pattern)].length;
  const document = (await (getDocumentProxy as (bytes: Uint8Array) => Promise<unknown>)(new Uint8Array(file))) as Opened;
  const { info } = await document.getMetadata();
  const read: ReadPaper = {
    ...{ pages: document.numPages, width: 0, texts: [], roles: new Map(), links: [], inside: 0 },
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
    walk(await page.getStructTree());
    for (const { url, dest } of await page.getAnnotations()) {
      if (url) read.links.push(url);
      else if (dest) read.inside++;
    }
  }
  await document.destroy();
  return read;
};
