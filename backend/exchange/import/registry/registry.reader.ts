import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refusedFile } from '../file-problems.js';
import { fetchRegistry } from './registry.address.js';
import { type BrokenEntry, readEntry, type RegistryEntry, type RegistrySource } from './registry.shapes.js';

const LIMITS = { fileBytes: 32 * 1024 * 1024, folderBytes: 128 * 1024 * 1024, files: 10_000, entries: 20_000 } as const;

interface Found {
  value: unknown;
  place: string;
  fileName: string | null;
}

const parsed = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw refusedFile('JSON_MALFORMED', { value: `${place}: ${(error as Error).message}`.slice(0, 300) });
  }
};

const textOf = (path: string): string => {
  const bytes = readFileSync(path);
  if (bytes.length > LIMITS.fileBytes) throw refusedFile('FILE_TOO_LARGE', { value: path });
  if (bytes.includes(0)) throw refusedFile('NUL_BYTE', { value: basename(path) });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusedFile('ENCODING', { value: basename(path) });
  }
};

/** Entries of one document: an array of them, an object that holds one under `dpgs` or `data`, or a single one. */
const entriesOf = (value: unknown, place: string): Found[] => {
  if (Array.isArray(value)) return value.map((one: unknown, index) => ({ value: one, place: `${place}[${index}]`, fileName: null }));
  if (value === null || typeof value !== 'object') throw refusedFile('NOT_A_REGISTRY', { value: place });
  const inside = Object.entries(value).find(([key, list]) => ['dpgs', 'data', 'results'].includes(key) && Array.isArray(list));
  return inside ? entriesOf(inside[1], place) : [{ value, place, fileName: null }];
};

const fromFolder = (folder: string): Found[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  if (files.length > LIMITS.files || bytes > LIMITS.folderBytes) throw refusedFile('FILE_TOO_LARGE', { value: folder });
  return files.flatMap((file) => {
    const place = file.slice(folder.length).replace(/^[/\\]/, '');
    return entriesOf(parsed(textOf(file), place), place).map((found) => ({ ...found, fileName: basename(file, '.json') }));
  });
};

const found = async (path: string): Promise<Found[]> => {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path)) return entriesOf(parsed(await fetchRegistry(path), path), '');
  return statSync(path).isDirectory() ? fromFolder(path) : entriesOf(parsed(textOf(path), basename(path)), '');
};

/** Reads an edition of the DPG Registry: a folder of one file a DPG, a file with all of them, or an https address of one. */
export const readRegistry = async (path: string): Promise<RegistrySource> => {
  const all = await found(path);
  if (all.length === 0) throw refusedFile('EMPTY');
  if (all.length > LIMITS.entries) throw refusedFile('TOO_MANY_ROWS');
  const dpgs: RegistryEntry[] = [];
  const broken: BrokenEntry[] = [];
  for (const [index, { value, place, fileName }] of all.entries()) {
    const entry = readEntry(value, place, index + 1, fileName);
    if (typeof entry === 'string') broken.push({ place, line: index + 1, why: entry });
    else dpgs.push(entry);
  }
  if (dpgs.length === 0) throw refusedFile('NOT_A_REGISTRY', { value: broken[0]?.why });
  return { dpgs, broken };
};
