import { createHash } from 'node:crypto';
import { renderToString } from 'react-dom/server';
import { catalogues } from 'virtual:catalogues';
import { App } from './App';
import persisted from './gql/persisted-documents.json';
import { paperAsked } from './funding/organisation-paper';
import type { CountryMoneyQuery, CountryQuery, FrameQuery, OrganisationPaperQuery, OrganisationPortfolioQuery } from './gql/graphql';
import { routeOf } from './routes';
import { AnswerError, Answers, keyOf, type Question, read } from './shared/answers';
import { Speaking, speak, translator } from './shared/i18n';
import { languages, negotiateLanguage, type Language } from './shared/languages';
import type { Head, Place } from './shared/page';
import { gather, questionsOf } from './shared/questions';
import { readView } from './shared/view-params';
import { canonicalPath } from './server/canonical-path';
import { assetsOf } from './server/assets';
import { countryPapers, donorPapers, notThere, type Papers, refusedBy, refusedParameter, type Refused } from './server/brief';
import { documentOf } from './server/document';
import { embedAt, embedDocument } from './server/embed';
import { pictureSvg } from './server/picture';
import { statusOf } from './server/status';
import embedStyles from './styles/embed.css?inline';
import styles from './styles/index.css?inline';
import { giveShapes } from './world/map-shapes';
import shapes from './world/map-shapes.json';

export { fileOf } from './server/files';
export { explorerDocument } from './server/explorer';
export { workbenchDocument } from './server/workbench';
export { languages, negotiateLanguage };

export interface PageRequest {
  path: string;
  /** With or without its question mark. */
  search: string;
  language: Language;
  /** ISO date, UTC. */
  today: string;
  /** Public base address, for links that other sites read. */
  origin: string;
}
export interface Rendered {
  status: number;
  /** The complete document, in the parts in which it is sent: what the reader sees first ahead of the rest. None where `redirect` is set. */
  parts: string[];
  redirect?: string;
}
/** Asks the API, as a request over HTTP would; resolves to `{ data, errors }`. */
export type Ask = (question: Question<unknown>) => Promise<unknown>;

giveShapes(shapes);

/** For the content security policy: the hashes of every inlined style. */
export const styleHashes: string[] = [styles, embedStyles].map(
  (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
);

/** Everything that the screens ask. */
export const documents: readonly string[] = Object.values(persisted);

const searchOf = ({ search }: PageRequest): string => search.replace(/^\?/, '');

/** A page's answers, and what it is called with them in hand. */
const prepare = async (request: PageRequest, ask: Ask) => {
  const { path, language, today } = request;
  const { route, params } = routeOf(path);
  const place: Place = { path, params, view: readView(searchOf(request), today).view, language, today };
  const page = await route.load();
  const replies = await Promise.all(
    Object.values(questionsOf(page, place)).map(async (question) => [keyOf(question), await ask(question)] as const),
  );
  const answers = new Answers(Object.fromEntries(replies));
  const i18n = speak(language, catalogues[language].messages);
  const t = translator(i18n);

  const asked = Object.entries(questionsOf(page, place));
  const outcomes = await Promise.all(asked.map(async ([name, question]) => [name, await answers.outcome(question)] as const));
  const gathered = gather(outcomes);
  const head: Head = gathered.refused
    ? { title: t('error.title'), description: '', status: statusOf(gathered.refused, place) }
    : page.head({ answers: gathered.answers, place }, t);
  return { route, page, place, replies: Object.fromEntries(replies), answers, gathered, i18n, t, head };
};

const papersAt = async (request: PageRequest, place: Place, answers: object, ask: Ask): Promise<Papers | AnswerError | null> => {
  const {
    country,
    organisation,
    money = null,
    frame,
  } = answers as {
    country?: CountryQuery;
    organisation?: OrganisationPortfolioQuery;
    money?: CountryMoneyQuery;
    frame: FrameQuery;
  };
  const printed = { place, search: searchOf(request), origin: request.origin, version: frame.dataset.version };
  if (country) return countryPapers(printed, country, money);
  if (!organisation) return null;
  const outcome = read(await ask(paperAsked(place)));
  return outcome.ok ? donorPapers(printed, outcome.answer as OrganisationPaperQuery) : outcome.error;
};

/** The page of a country or an organisation as paper: what the typesetter is to set in each amount of room, or why there is none. */
export const brief = async (request: PageRequest, ask: Ask): Promise<{ refused: Refused } | Papers> => {
  const wrong = refusedParameter(searchOf(request), request.today);
  if (wrong) return { refused: wrong };
  const { place, gathered } = await prepare(request, ask);
  if (gathered.refused) return { refused: refusedBy(gathered.refused) };
  const papers = await papersAt(request, place, gathered.answers, ask);
  if (papers instanceof AnswerError) return { refused: refusedBy(papers) };
  return papers ?? { refused: notThere(place) };
};

/** The picture of a page for link previews, as SVG. */
export const picture = async (request: PageRequest, ask: Ask): Promise<{ status: number; svg: string }> => {
  const { head, place, t } = await prepare(request, ask);
  return { status: head.status ?? 200, svg: pictureSvg(head, place, t('frame.name'), t) };
};

/** The page at an address as a whole document, with its figures in it. */
export const render = async (request: PageRequest, ask: Ask): Promise<Rendered> => {
  const search = searchOf(request);
  const embed = embedAt(request.path, search);
  if (embed) {
    const { gathered, answers: kept, ...shown } = await prepare({ ...request, ...embed }, ask);
    return embedDocument(embed, { ...shown, kept, answers: gathered.answers }, request.origin, [styles, embedStyles]);
  }
  const address = search ? `${request.path}?${search}` : request.path;
  const canonical = canonicalPath(request.path);
  if (canonical !== request.path) return { status: 308, parts: [], redirect: search ? `${canonical}?${search}` : canonical };
  const { language, today, origin } = request;
  const { route, place, replies, answers, i18n, t, head } = await prepare(request, ask);
  const body = renderToString(
    <Speaking i18n={i18n}>
      <App answers={answers} language={language} today={today} address={address} />
    </Speaking>,
  );
  const words = `/${catalogues[language].file}`;
  const boot = { language, today, words, replies };
  const parts = documentOf({
    head,
    site: t('frame.name'),
    body,
    boot,
    styles,
    place,
    search,
    origin,
    assets: assetsOf('frontend/main.tsx', route.source),
  });
  return { status: head.status ?? 200, parts };
};
