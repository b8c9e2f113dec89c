import { activityStatusOf, dacSectorOf, OWN_NAMESPACE, OWN_VOCABULARY, transactionTypeOf } from '../../funding/iati.rules.js';
import type { CommitmentStatus } from '../../funding/funding.terms.js';
import { firstDay, isoOfDay } from '../../shared/partial-date.js';
import { xmlText } from '../../shared/xml-text.js';

/** Who publishes the file. */
export interface IatiPublisher {
  /** Identifier of the organisation at IATI; identifiers of activities begin with it. */
  ref: string;
  name: string;
  /** Code of the IATI list of types of organisations. */
  type: string;
}

export interface ActivityTransaction {
  /** Id of the claim. */
  ref: string;
  status: CommitmentStatus;
  amount: string;
  currency: string;
  /** Partial date as it was given; null: none was. */
  date: string | null;
  /** Day on which the claim was published here. */
  publishedOn: string;
}

export interface Activity {
  series: string;
  status: CommitmentStatus;
  updatedAt: string;
  /** 1: nobody funds it; one more for each hand that the money went through before. */
  hierarchy: number;
  title: string;
  notes: readonly string[];
  /** Organisations by role: 1 funding, 3 extending, 4 implementing. */
  organisations: readonly { role: '1' | '3' | '4'; name: string }[];
  organisation: string;
  /** ISO 3166-1 alpha-2 and per cent; empty: no country's own. */
  countries: readonly { iso2: string; percent: string }[];
  /** That it counts under. */
  sector: string;
  /** That its own record names; null: it names none. */
  ownSector: string | null;
  sdgs: readonly number[];
  tags: readonly { vocabulary: keyof typeof OWN_VOCABULARY; code: string; name: string }[];
  transactions: readonly ActivityTransaction[];
  documents: readonly { title: string; url: string }[];
  /** Other activities of the chain: 1 hands money to it, 2 gets money from it. */
  related: readonly { type: '1' | '2'; series: string }[];
}

type Attributes = Readonly<Record<string, string | undefined>>;

const tag = (name: string, attributes: Attributes, ...inside: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${xmlText(value)}"`));
  return inside.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside.join('')}</${name}>`;
};
const narrative = (text: string): string => tag('narrative', {}, xmlText(text));

/** IATI has whole days only: the first day stands for a year or a month, and our own attribute says what was given. */
const days = (date: string | null, publishedOn: string): Attributes => ({
  'iso-date': date === null ? publishedOn : isoOfDay(firstDay(date)),
  'dpg:date': date === null ? 'unknown' : date.length < 10 ? date : undefined,
});

const ANYWHERE = '998';

const transactionXml = ({ ref, status, amount, currency, date, publishedOn }: ActivityTransaction, organisation: string): string => {
  const dated = days(date, publishedOn);
  return tag(
    ...(['transaction', { ref }] as const),
    tag('transaction-type', { code: transactionTypeOf(status) }),
    tag('transaction-date', dated),
    tag('value', { currency, 'value-date': dated['iso-date'] }, xmlText(amount)),
    ...(date === null ? [tag('description', {}, narrative('The source gives no date: the day is that of publication here.'))] : []),
    ...(date !== null && date.length < 10 ? [tag('description', {}, narrative(`The source gives the date as ${date}.`))] : []),
    tag('provider-org', {}, narrative(organisation)),
  );
};

/** In the order that the schema asks for. */
export const activityXml = (activity: Activity, publisher: IatiPublisher): string => {
  const identifier = (series: string): string => [publisher.ref, series].join('-');
  const first = activity.transactions
    .map(({ date, publishedOn }) => days(date, publishedOn))
    .sort((a, b) => ((a['iso-date'] ?? '') < (b['iso-date'] ?? '') ? -1 : 1))[0];
  const dac = dacSectorOf(activity.sector);
  return tag(
    'iati-activity',
    { 'last-updated-datetime': activity.updatedAt, 'xml:lang': 'en', hierarchy: String(activity.hierarchy) },
    tag('iati-identifier', {}, xmlText(identifier(activity.series))),
    tag('reporting-org', { ref: publisher.ref, type: publisher.type, 'secondary-reporter': '1' }, narrative(publisher.name)),
    tag('title', {}, narrative(activity.title)),
    tag('description', { type: '1' }, ...(activity.notes.length > 0 ? activity.notes : [activity.title]).map(narrative)),
    ...activity.organisations.map(({ role, name }) => tag('participating-org', { role }, narrative(name))),
    tag('activity-status', { code: activityStatusOf(activity.status) }),
    tag('activity-date', { type: activity.status === 'PLEDGED' ? '1' : '2', ...(first ?? days(null, activity.updatedAt.slice(0, 10))) }),
    ...activity.countries.map(({ iso2, percent }) => tag('recipient-country', { code: iso2, percentage: percent })),
    ...(activity.countries.length === 0 ? [tag('recipient-region', { code: ANYWHERE, vocabulary: '1', percentage: '100' })] : []),
    tag('sector', { vocabulary: dac.vocabulary, code: dac.code, percentage: '100' }),
    ...(activity.ownSector === null
      ? []
      : [tag('sector', { vocabulary: '99', 'vocabulary-uri': OWN_VOCABULARY.SECTOR, code: activity.ownSector, percentage: '100' })]),
    ...activity.sdgs.map((goal) => tag('tag', { vocabulary: '2', code: String(goal) })),
    ...activity.tags.map(({ vocabulary, code, name }) =>
      tag('tag', { vocabulary: '99', 'vocabulary-uri': OWN_VOCABULARY[vocabulary], code }, narrative(name)),
    ),
    ...activity.transactions.map((transaction) => transactionXml(transaction, activity.organisation)),
    ...activity.documents.map(({ title, url }) =>
      tag(
        ...(['document-link', { url, format: url.toLowerCase().endsWith('.pdf') ? 'application/pdf' : 'text/html' }] as const),
        tag('title', {}, narrative(title)),
        tag('category', { code: 'A12' }),
      ),
    ),
    ...activity.related.map(({ type, series }) => tag('related-activity', { ref: identifier(series), type })),
  );
};

export const fileStart = (generatedAt: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="${generatedAt}" xmlns:dpg="${OWN_NAMESPACE}">\n`;
export const FILE_END = '</iati-activities>\n';
