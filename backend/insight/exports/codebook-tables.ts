import { Sdg } from '../../catalogue/sdg.entity.js';
import { Country } from '../../countries/country.entity.js';
import { countryName } from '../../countries/country.names.js';
import { LANGUAGES, type Names } from '../../shared/languages.js';
import { Term } from '../../shared/term.entity.js';
import { ABOUT } from './about.js';
import { type ColumnKind, type Columns, exportTable } from './export-table.js';
import { everything } from './meeting-tables.js';

const CODEBOOK = {
  ...{ table: 'text', table_title: 'text', table_address: 'text', column: 'text', column_heading: 'text' },
  ...{ column_holds: { words: ['column_kind'] }, code_kinds: 'text' },
} satisfies Columns;

const HOLDS = { text: 'TEXT', number: 'WHOLE_NUMBER', decimal: 'EXACT_DECIMAL' } as const;

const kindsOf = (kind: ColumnKind): readonly string[] | null =>
  typeof kind === 'string' ? null : 'words' in kind ? kind.words : kind.codes;

const heldIn = (kind: ColumnKind) => ({
  column_holds: typeof kind === 'string' ? HOLDS[kind] : 'CODE',
  code_kinds: kindsOf(kind)
    ?.map((name) => name.toUpperCase())
    .join('|'),
});

/** What stands in each column of each table. */
export const codebook = exportTable(CODEBOOK, ({ words }, tools) => {
  const rows = Object.entries(tools.exported).flatMap(
    ([
      table,
      {
        path,
        table: { columns },
      },
    ]) =>
      Object.entries({ ...columns, ...ABOUT }).map(([column, kind]) => ({
        ...{ table, table_title: words.titleOf(table), table_address: path, column, column_heading: words.heading(column) },
        ...heldIn(kind),
      })),
  );
  return Promise.resolve({ ...everything(tools), rows });
});

/** Kinds whose codes no table of data names: they are of figures and of files. */
const SPOKEN = ['data_status', 'left_out', 'stakeholder', 'record_kind', 'yes_no', 'column_kind', 'compared_part'];

const CODES = {
  ...{ code_kind: 'text', code: 'text', name_ar: 'text', name_en: 'text', name_es: 'text', name_fr: 'text', name_ru: 'text' },
  name_zh: 'text',
} satisfies Columns;

const line = (kind: string, code: string, names: Names) => ({
  ...{ code_kind: kind, code },
  ...Object.fromEntries(LANGUAGES.map((language) => [`name_${language}`, names[language]])),
});

const countryNames = (iso2: string): Names =>
  Object.fromEntries(LANGUAGES.map((language) => [language, countryName(iso2, language)])) as Names;

/** Every code that stands in a table, with its name in six languages. */
export const codes = exportTable(CODES, async ({ words }, tools) => {
  const { reader } = tools.storage;
  const terms = await reader.find(Term, { order: { kind: 'ASC', code: 'ASC' } });
  const goals = await reader.find(Sdg, { order: { number: 'ASC' } });
  const countries = await reader.find(Country, { order: { iso3: 'ASC' } });
  const rows = [
    ...terms.map(({ kind, code, names }) => line(kind, code, names)),
    ...SPOKEN.flatMap((kind) => words.codesOf(kind).map(({ code, names }) => line(kind.toUpperCase(), code, names))),
    ...goals.map(({ number, names }) => line('SDG', String(number), names)),
    ...countries.map(({ iso3, iso2 }) => line('COUNTRY', iso3, countryNames(iso2))),
  ];
  return { ...everything(tools), rows };
});
