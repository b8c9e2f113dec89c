import { catalogues } from 'virtual:catalogues';
import { orderOf } from '../adoption/records-order';
import { speakServer } from '../brief/speech';
import { comparedIn, heededIn, twoDays } from '../countries/compare.shape';
import { heedsMoney, sliceOf, toFunding } from '../funding/funding-view';
import type { AdoptionFilter, AdoptionOrder, FundingFilter, Stakeholder, SupportCategory } from '../gql/graphql';
import type { MessageId } from '../shared/i18n';
import { LANGUAGES, type Language, languages } from '../shared/languages';
import { toFilter } from '../shared/view-filter';
import { readView, toParams } from '../shared/view-params';
import type { View } from '../shared/view-shape';
import type serverMessages from '../locales/server/en.json';
import { refusedParameter, type Refused } from './brief';

type ServerId = MessageId | keyof typeof serverMessages;

/** What each table that can be taken along is called. */
const TITLES: Readonly<Record<string, ServerId>> = {
  records: 'nav.records',
  events: 'files.events',
  countries: 'nav.countries',
  dpgs: 'nav.dpgs',
  compare: 'compare.title',
  needs: 'money.needs',
  commitments: 'funders.commitments',
  left_out: 'explained.left_out',
  gap: 'heat.title',
  years: 'years.title',
  stalled: 'stalled.title',
  closable: 'closable.title',
  funders: 'funders.title',
  orphans: 'export.table_orphans',
  concentration_countries: 'export.table_concentration_countries',
  concentration_dpgs: 'export.table_concentration_dpgs',
  organisations: 'organisations.title',
  meetings: 'meetings.title',
  collaborations: 'collab.title',
  sources: 'about.sources',
  support_needs: 'support.table_needs',
  support_offers: 'support.table_offers',
  support_matches: 'support.table_matches',
  portfolio: 'export.table_portfolio',
  gaps_nearby: 'organisation.gaps',
  codebook: 'data.columns',
  codes: 'data.codes',
};

/** Kinds of codes that only files name. */
const OF_FILES: Readonly<Record<string, (code: string) => string>> = {
  data_status: (code) => `data_status.${code}`,
  record_kind: (code) => `record_kind.${code}`,
  column_kind: (code) => `column_kind.${code}`,
  compared_part: (code) => `compared_part.${code}`,
  yes_no: (code) => `yes_no.${code}`,
};
const idOf = (kind: string, code: string): string => OF_FILES[kind]?.(code) ?? [kind, code].join('.');

/** The codes of a kind that sentences name, each in every language. */
const codesOf = (kind: string) => {
  const { messages, server } = catalogues.en;
  const ids = Object.keys({ ...messages, ...server }).filter((id) => id.startsWith(idOf(kind, ''))) as ServerId[];
  const speakers = languages.map((language) => [language, speakServer(language)] as const);
  return ids.map((id) => ({
    code: id.slice(kind.length + 1),
    names: Object.fromEntries(speakers.map(([language, say]) => [language, say(id)])) as Record<Language, string>,
  }));
};

const wordsOf = (language: Language, name: string) => {
  const { messages, server } = catalogues[language];
  const say = speakServer(language);
  const known = (id: string): string | null => (id in messages || id in server ? say(id as ServerId) : null);
  const titleOf = (table: string): string => say(TITLES[table] ?? 'nav.records');
  return {
    title: titleOf(name),
    titleOf,
    rightToLeft: LANGUAGES[language].direction === 'rtl',
    heading: (column: string) => known(`export.${column}`) ?? column,
    code: (kind: string, code: string) => known(idOf(kind, code)),
    codesOf,
    sentence: (sentence: string) => known(`export.say_${sentence}`) ?? sentence,
  };
};

interface FileAsked {
  ask: {
    filter: AdoptionFilter;
    moneyFilter: AdoptionFilter;
    funding: FundingFilter;
    slice: { country?: null };
    compared: { by: 'COUNTRY' | 'DPG'; ids: readonly string[]; filter: AdoptionFilter; earlier: string | null };
    order: AdoptionOrder;
    find: string;
    supportWanted: { categories: readonly SupportCategory[]; stakeholders: readonly Stakeholder[] };
    onlyUnfunded: boolean;
  };
  words: ReturnType<typeof wordsOf>;
  search: string;
}

const comparedAs = (view: View): FileAsked['ask']['compared'] => {
  const { kind, ids } = comparedIn(view);
  const { earlier, later } = twoDays(view) ?? { earlier: null, later: view.asOf };
  const filter = toFilter({ ...heededIn(view), countries: [], dpgs: [], [kind]: ids, asOf: later });
  return { by: kind === 'countries' ? 'COUNTRY' : 'DPG', ids, filter, earlier };
};

/** What the address of a file asks, in the words of the screens. A file cannot say what it did not understand: it is refused. */
export const fileOf = (search: string, today: string, language: Language, name: string): { refused: Refused } | FileAsked => {
  const refused = refusedParameter(search, today);
  if (refused) return { refused };
  const { view } = readView(search, today);
  const heeded = heedsMoney(view);
  return {
    ask: {
      ...{ filter: toFilter(view), moneyFilter: toFilter(heeded), funding: toFunding(heeded), find: view.find },
      compared: comparedAs(view),
      supportWanted: { categories: view.categories, stakeholders: view.stakeholders },
      onlyUnfunded: view.list === 'unfunded',
      ...{ slice: sliceOf(heeded) ? { country: null } : {}, order: orderOf(view).order },
    },
    words: wordsOf(language, name),
    search: toParams({ ...view, lang: null, after: null }).toString(),
  };
};
