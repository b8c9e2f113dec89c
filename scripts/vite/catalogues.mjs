import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { parse } from 'csv-parse/sync';

export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
/** Kinds of words of data/terms.csv that the public screens show. */
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
  'COLLABORATION_KIND',
  'PARTICIPATION_LEVEL',
  'STATEMENT_QUESTION',
  'SUPPORT_CATEGORY',
  'COMMITMENT_STATUS',
];

/** The workbench shows these besides, and sentences of its own. */
const WORK_KINDS = [...KINDS, 'REVIEW_STATE'];

const rows = (file) => parse(readFileSync(file, 'utf8'), { columns: true });

/** The sentences of the public screens in a language, by id. */
export const sentences = (language) => JSON.parse(readFileSync(`frontend/locales/${language}.json`, 'utf8'));

/** The sentences of the workbench in a language, by id. */
export const workSentences = (language) => JSON.parse(readFileSync(`frontend/locales/workbench/${language}.json`, 'utf8'));

/** The sentences that only the server says (on paper, in frames of other sites) in a language, by id. */
export const serverSentences = (language) => JSON.parse(readFileSync(`frontend/locales/server/${language}.json`, 'utf8'));

/** The sentences that the backend sends by e-mail in a language, by id. */
export const mailSentences = (language) => JSON.parse(readFileSync(`backend/accounts/mails/${language}.json`, 'utf8'));

/** The words of the domain in a language, by id (`sector.HEALTH`, `sdg.3`). They hold no placeholders. */
export const words = (language, kinds = WORK_KINDS) => ({
  ...Object.fromEntries(
    rows('data/terms.csv')
      .filter(({ kind }) => kinds.includes(kind))
      .map((term) => [`${term.kind.toLowerCase()}.${term.code}`, term[`name_${language}`]]),
  ),
  ...Object.fromEntries(rows('data/sdgs.csv').map((goal) => [`sdg.${goal.number}`, goal[`name_${language}`]])),
});

const compiledEach = (messages) => Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, compileMessageOrThrow(text)]));

/** Compiled messages, and the name of the file that holds them (which changes with its content). */
const compiled = (name, language, kinds, messages) => {
  const plain = Object.entries(words(language, kinds)).map(([id, word]) => [id, [word]]);
  const all = { ...Object.fromEntries(plain), ...compiledEach(messages) };
  const text = JSON.stringify(all);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { text, messages: all, file: `assets/${name}-${language}-${hash}.json` };
};

/** What the public screens load. */
const catalogue = (language) => compiled('words', language, KINDS, sentences(language));

/** What the workbench loads: its own sentences, and the public ones, whose parts it shows too. */
const workCatalogue = (language) => compiled('work-words', language, WORK_KINDS, { ...sentences(language), ...workSentences(language) });

const NAME = 'virtual:catalogues';

/**
 * The catalogues as one file each for the browser, and as a module (`virtual:catalogues`) for the server, which itself
 * speaks on public pages only.
 */
export const catalogues = () => ({
  name: 'catalogues',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: (id) => {
    if (id !== `\0${NAME}`) return null;
    const all = LANGUAGES.map((language) => {
      const { file, messages } = catalogue(language);
      const title = workSentences(language)['work.title'];
      const server = compiledEach(serverSentences(language));
      return [language, { file, messages, server, work: { file: workCatalogue(language).file, title } }];
    });
    return `export const catalogues = ${JSON.stringify(Object.fromEntries(all))};`;
  },
  generateBundle(options) {
    if (options.dir?.endsWith('frontend-server')) return;
    for (const { file, text } of LANGUAGES.flatMap((language) => [catalogue(language), workCatalogue(language)])) {
      this.emitFile({ type: 'asset', fileName: file, source: text });
    }
  },
});
