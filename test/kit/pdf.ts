import { getDocumentProxy } from 'unpdf';

/** A piece of text on a page; marks of the structure have none. */
interface Piece {
  str?: string;
  hasEOL?: boolean;
  fontName?: string;
}

interface Tagged {
  role?: string;
  children?: Tagged[];
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
  /** Names of the fonts, and whether each is in the file. */
  fonts: Map<string, boolean>;
  /** Addresses that its links lead to, and how many lead to a place inside. */
  links: string[];
  inside: number;
}

interface Font {
  name: string;
  missingFile: boolean;
}

/** A PDF as a program for reading aloud, and one for printing, would understand it. */
export const readPaper = async (file: ArrayBuffer): Promise<ReadPaper> => {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { info } = await document.getMetadata();
  const read: ReadPaper = {
    ...{ pages: document.numPages, width: 0, texts: [], roles: new Map(), fonts: new Map(), links: [], inside: 0 },
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
    const items = (await page.getTextContent()).items as Piece[];
    read.texts.push(items.map(({ str = '', hasEOL }) => `${str}${hasEOL ? '\n' : ''}`).join(''));
    walk((await page.getStructTree()) as Tagged);
    void page.getOperatorList();
    for (const id of new Set(items.flatMap(({ fontName }) => fontName ?? []))) {
      const font = await new Promise<Font>((resolve) => page.commonObjs.get(id, resolve));
      read.fonts.set(font.name, !font.missingFile);
    }
    for (const { url, dest } of (await page.getAnnotations()) as { url?: string; dest?: unknown }[]) {
      if (url) read.links.push(url);
      else if (dest) read.inside++;
    }
  }
  await document.destroy();
  return read;
};
