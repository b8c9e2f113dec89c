import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { parse } from 'csv-parse/sync';

export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
/** Kinds of words of data/terms.csv that the screens show. */
const KINDS = [
  'SECTOR',
  'STAGE',
  'STANDING',
  'STATUS',
  'EVENT_KIND',
  'EXTENT',
  'EVIDENCE_GRADE',
  'DPG_TYPE',
  'INCOME_GROUP',
  'COUNTRY_GROUP',
  'PROOF',
  'REGION',
];

const rows = (file) => parse(readFileSync(file, 'utf8'), { columns: true });

/** The sentences of the screens in a language, by id. */
export const sentences = (language) => JSON.parse(readFileSync(`frontend/locales/${language}.json`, 'utf8'));

/** The words of the domain in a language, by id (`sector.HEALTH`, `sdg.3`). They hold no placeholders. */
export const words = (language) => ({
  ...Object.fromEntries(
    rows('data/terms.csv')
      .filter(({ kind }) => KINDS.includes(kind))
      .map((term) => [`${term.kind.toLowerCase()}.${term.code}`, term[`name_${language}`]]),
  ),
  ...Object.fromEntries(rows('data/sdgs.csv').map((goal) => [`sdg.${goal.number}`, goal[`name_${language}`]])),
});

/** What the screens load: compiled messages, and the name of the file that holds them (which changes with its content). */
const catalogue = (language) => {
  const compiled = Object.entries(sentences(language)).map(([id, message]) => [id, compileMessageOrThrow(message)]);
  const plain = Object.entries(words(language)).map(([id, word]) => [id, [word]]);
  const messages = Object.fromEntries([...plain, ...compiled]);
  const text = JSON.stringify(messages);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { text, messages, file: `assets/words-${language}-${hash}.json` };
};

const NAME = 'virtual:catalogues';

/** The catalogues as one file each for the browser, and as a module (`virtual:catalogues`) for the server. */
export const catalogues = () => ({
  name: 'catalogues',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: (id) => {
    if (id !== `\0${NAME}`) return null;
    const all = LANGUAGES.map((language) => [language, catalogue(language)]);
    return `export const catalogues = ${JSON.stringify(Object.fromEntries(all.map(([language, { file, messages }]) => [language, { file, messages }])))};`;
  },
  generateBundle(options) {
    if (options.dir?.endsWith('frontend-server')) return;
    for (const language of LANGUAGES) {
      const { file, text } = catalogue(language);
      this.emitFile({ type: 'asset', fileName: file, source: text });
    }
  },
});
