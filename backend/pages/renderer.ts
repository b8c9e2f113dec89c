import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExportAsk } from '../insight/exports/export-table.js';
import type { FileWords } from '../insight/exports/file-words.js';
import type { Language } from '../shared/languages.js';

export interface PageRequest {
  path: string;
  search: string;
  language: Language;
  /** ISO date, UTC. */
  today: string;
  /** Public base address, for the links that other sites read. */
  origin: string;
}

export interface Rendered {
  status: number;
  /** The complete document, in the parts in which it is sent: what the reader sees first ahead of the rest. None where `redirect` is set. */
  parts: string[];
  redirect?: string;
}

export interface PageQuestion {
  /** SHA-256 of the document. */
  id: string;
  document: string;
  variables: Record<string, unknown>;
}

/** Why there is no file at an address: a code of the API's catalogue. */
export interface Refused {
  code: string;
  message: string;
  argument: string | null;
}

export interface FileAsked {
  ask: Omit<ExportAsk, 'id' | 'language' | 'words'>;
  words: FileWords;
  /** The filter as an address has it, without the language. */
  search: string;
}

/** What the built front end gives to the server: this room knows nothing else of it. */
export interface Renderer {
  render: (request: PageRequest, ask: (question: PageQuestion) => Promise<unknown>) => Promise<Rendered>;
  /** The picture of a page for link previews, as SVG. */
  picture: (request: PageRequest, ask: (question: PageQuestion) => Promise<unknown>) => Promise<{ status: number; svg: string }>;
  /** The page of a country or an organisation as paper, in several amounts of room (each as JSON, for the typesetter), or why there is none. */
  brief: (
    request: PageRequest,
    ask: (question: PageQuestion) => Promise<unknown>,
  ) => Promise<{ rooms: number; paperIn: (room: number) => string } | { refused: Refused }>;
  /** Sources of the content security policy for the styles inlined in pages. */
  styleHashes: string[];
  negotiateLanguage: (acceptLanguage: string | undefined, asked: string | null) => Language;
  /** What the address of a file asks, in which words it is written, or why there is none. */
  fileOf: (search: string, today: string, language: Language, name: string) => FileAsked | { refused: Refused };
  /** The API explorer's document. */
  explorerDocument: () => string;
  /** The workbench's document: a frame without any record in it. */
  workbenchDocument: (language: Language, today: string) => string;
  /** Documents that the screens ask for by their SHA-256. */
  documents: readonly string[];
}

/** Loads the front end that `npm run build` made. Throws where there is none. */
export const loadRenderer = async (distDirectory: string): Promise<Renderer> => {
  const bundle = join(distDirectory, 'frontend-server', 'server.js');
  if (!existsSync(bundle)) throw new Error('The front end is not built: run npm run build.');
  // A plain object: a module has no constructor, which dependency injection takes every value to have.
  return { ...((await import(pathToFileURL(bundle).href)) as Renderer) };
};
