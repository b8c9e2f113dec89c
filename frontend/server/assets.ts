import { readFileSync } from 'node:fs';

interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

let manifest: Record<string, Chunk> | null = null;
/** What the client's build wrote, by source file. Throws where it was not built. */
const chunkOf = (source: string): Chunk => {
  manifest ??= JSON.parse(readFileSync(new URL('../frontend/.vite/manifest.json', import.meta.url), 'utf8')) as Record<string, Chunk>;
  const chunk = manifest[source];
  if (!chunk) throw new Error(`The build of the client holds no ${source}.`);
  return chunk;
};

export interface Assets {
  script: string;
  styles: string[];
  /** Scripts that the first one needs, so that they load beside it and not after it. */
  beside: string[];
}

const needs = (source: string): string[] => {
  const { file, imports = [] } = chunkOf(source);
  return [file, ...imports.flatMap(needs)];
};

/** The scripts of an entry and of the pages that it will open first. */
export const assetsOf = (entry: string, ...pages: string[]): Assets => {
  const { file, css = [] } = chunkOf(entry);
  const beside = new Set([entry, ...pages].flatMap(needs));
  beside.delete(file);
  return { script: `/${file}`, styles: css.map((style) => `/${style}`), beside: [...beside].map((script) => `/${script}`) };
};
