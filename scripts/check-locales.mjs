/** Says what is wrong with the screens' sentences: missing, unused, other placeholders or tags than English, wrong plural forms. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { LANGUAGES, mailSentences, sentences, serverSentences, words, workSentences } from './vite/catalogues.mjs';

const problems = [];

/** Names of the placeholders of a compiled message, and the plural forms it offers. */
const survey = (tokens, found = { names: new Set(), plurals: [] }) => {
  for (const token of tokens) {
    if (typeof token === 'string') continue;
    const [name, type, choices] = token;
    found.names.add(name);
    if (type === 'plural') found.plurals.push(Object.keys(choices).filter((form) => form !== 'offset'));
    if (type === 'plural' || type === 'select') {
      for (const choice of Object.values(choices)) if (Array.isArray(choice)) survey(choice, found);
    }
  }
  return found;
};

/** Plural forms that whole numbers up to a hundred thousand take in a language. */
const pluralForms = (language) => {
  const rules = new Intl.PluralRules(language);
  const numbers = [...Array(201).keys(), 1_000, 1_001, 10_000, 100_000];
  return new Set([...numbers.map((number) => rules.select(number)), 'other']);
};

const tagsOf = (message) =>
  [...message.matchAll(/<(\/?\w+\/?)>/g)]
    .map(([, tag]) => tag)
    .sort()
    .join(' ');
const list = (values) => [...values].sort().join(', ');

/** A catalogue in six languages against its English. */
const compare = (read) => {
  const english = read('en');
  for (const language of LANGUAGES) {
    const messages = read(language);
    const forms = pluralForms(language);
    for (const id of Object.keys(english)) if (!(id in messages)) problems.push(`${language}: ${id} is missing`);
    for (const [id, message] of Object.entries(messages)) {
      const say = (text) => problems.push(`${language}: ${id}: ${text}`);
      if (!(id in english)) {
        say('is not in English');
        continue;
      }
      if (message.trim() === '' && english[id].trim() !== '') say('is empty');
      let found;
      try {
        found = survey(compileMessageOrThrow(message));
      } catch (error) {
        say(`cannot be read: ${error.message}`);
        continue;
      }
      const expected = list(survey(compileMessageOrThrow(english[id])).names);
      if (list(found.names) !== expected) say(`placeholders are ${list(found.names)}; English has ${expected}`);
      if (tagsOf(message) !== tagsOf(english[id])) say(`tags are ${tagsOf(message)}; English has ${tagsOf(english[id])}`);
      for (const plural of found.plurals) {
        const named = plural.filter((form) => !/^=?\d+$/.test(form));
        const lacking = [...forms].filter((form) => !named.includes(form));
        const foreign = named.filter((form) => !forms.has(form));
        if (lacking.length > 0) say(`plural lacks ${lacking.join(', ')}`);
        if (foreign.length > 0) say(`plural has ${foreign.join(', ')}, which the language does not use`);
      }
    }
  }
};
compare(sentences);
compare(workSentences);
compare(serverSentences);
compare(mailSentences);
for (const language of LANGUAGES) {
  for (const [id, word] of Object.entries(words(language))) if (!word) problems.push(`${language}: ${id} has no word in data/`);
}

const sources = ['frontend', 'backend/accounts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('frontend', 'gql')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const literals = new Set([...sources.matchAll(/['"]([a-z_]+(?:\.\w+)+)['"]/g)].map(([, id]) => id));
const patterns = [...sources.matchAll(/`([a-z_]+\.[^`\s]*\$\{[^`]*)`/g)].map(([, text]) => {
  const parts = text.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('\\w+')}$`);
});
const english = { ...sentences('en'), ...workSentences('en'), ...serverSentences('en'), ...mailSentences('en') };
for (const id of [workSentences, serverSentences].flatMap((own) => Object.keys(own('en'))))
  if (id in sentences('en')) problems.push(`en: ${id} stands in both catalogues`);
// Codes that the server names: word('field', code).
for (const [, group] of sources.matchAll(/\bword\('([a-z_]+)',/g)) patterns.push(new RegExp(`^${group}\\.\\w+$`));
for (const id of Object.keys(english)) {
  if (!literals.has(id) && !patterns.some((pattern) => pattern.test(id))) problems.push(`en: ${id} is used nowhere`);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${Object.keys(english).length} sentences in ${LANGUAGES.length} languages.`);
