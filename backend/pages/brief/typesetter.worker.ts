import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ToSet, WasSet } from './typesetter.js';

const { resolve } = createRequire(import.meta.url);
/** Folders with the fonts for the scripts of the six languages. */
const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf',
].map((file) => dirname(resolve(file)));
/** Results of the compiler that so many papers in a row did not use are given up. */
const KEPT_FOR = 4;

const template = fileURLToPath(new URL('brief.typ', import.meta.url));
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontPaths: FONTS }] });

/** PDF/UA where every sign of it can be shown; a name with a sign that no font has still gets its paper, tagged as well. */
const written = (document: Parameters<NodeCompiler['pdf']>[0]): Buffer => {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch {
    return compiler.pdf(document);
  }
};

/** The paper as a PDF; null where it is longer than it may be. Throws where the template cannot make anything of it. */
const set = ({ paper, pages }: ToSet): Uint8Array | null => {
  const compiled = compiler.compile({ mainFilePath: template, inputs: { brief: paper } });
  const document = compiled.result;
  if (!document) {
    const problem = compiled.takeDiagnostics();
    throw new Error(`The paper cannot be set: ${JSON.stringify(problem && compiler.fetchDiagnostics(problem))}`);
  }
  return pages !== null && document.numOfPages > pages ? null : written(document);
};

/** The thread that papers are set in: setting one takes a core for as long as it lasts, and nobody else waits for it. */
parentPort?.on('message', (asked: ToSet) => {
  try {
    parentPort?.postMessage({ pdf: set(asked), problem: null } satisfies WasSet);
  } catch (error) {
    parentPort?.postMessage({ pdf: null, problem: String(error) } satisfies WasSet);
  }
  compiler.evictCache(KEPT_FOR);
});
