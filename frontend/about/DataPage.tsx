import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { Files } from '../shared/Files';
import { Text, useText, type MessageId } from '../shared/i18n';
import { later } from '../shared/later';
import { definePage, type PageProps, type Place } from '../shared/page';
import { toFilter } from '../shared/view-filter';
import { Citation } from './Citation';
import { DATA } from './data.queries';
import { Sources } from './Sources';

const Published = later(() => import('./Published').then((module) => module.Published));

/** The tables that no one record, country or donor names, by their addresses. */
const TABLES: readonly (readonly [at: string, title: MessageId])[] = [
  ['/records', 'nav.records'],
  ['/events', 'files.events'],
  ['/countries', 'nav.countries'],
  ['/dpgs', 'nav.dpgs'],
  ['/organisations', 'organisations.title'],
  ['/investment/needs', 'money.needs'],
  ['/investment/commitments', 'funders.commitments'],
  ['/investment/left-out', 'explained.left_out'],
  ['/investment/gap', 'heat.title'],
  ['/investment/years', 'years.title'],
  ['/investment/stalled', 'stalled.title'],
  ['/investment/closable', 'closable.title'],
  ['/investment/funders', 'funders.title'],
  ['/investment/orphans', 'export.table_orphans'],
  ['/investment/concentration-countries', 'export.table_concentration_countries'],
  ['/investment/concentration-dpgs', 'export.table_concentration_dpgs'],
  ['/investment/support/needs', 'support.table_needs'],
  ['/investment/support/offers', 'support.table_offers'],
  ['/investment/support/matches', 'support.table_matches'],
  ['/engagements', 'meetings.title'],
  ['/collaborations', 'collab.title'],
];

/** What the columns and the codes of these tables mean. */
const CODEBOOK: readonly (readonly [at: string, title: MessageId])[] = [
  ['/data/codebook', 'data.columns'],
  ['/data/codes', 'data.codes'],
];

const monthBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 30);
  return date.toISOString().slice(0, 10);
};

const questions = ({ view, today, language }: Place) => ({
  data: ask(DATA, { filter: toFilter(view), since: monthBefore(view.asOf ?? today), language }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { data } }: Props): ReactElement => {
  const t = useText();
  const { dataset, published } = data;
  const { sources, version, dpgs, countries, adoptions, stageEvents, reports } = dataset;
  return (
    <div className="prose">
      <h1>{t('data.sentence')}</h1>
      <p className="lead">{t('about.holds', { dpgs, countries, adoptions, stageEvents, reports })}</p>
      <section aria-labelledby="files">
        <h2 id="files">{t('data.files')}</h2>
        <p>{t('data.files_text')}</p>
        <ul className="plain-list">
          {TABLES.map(([at, title]) => (
            <li key={at}>
              <Files at={at} of={t(title)} named iati={at === '/investment/commitments'} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="codebook">
        <h2 id="codebook">{t('data.codebook')}</h2>
        <p>{t('data.codebook_text')}</p>
        <ul className="plain-list">
          {CODEBOOK.map(([at, title]) => (
            <li key={at}>
              <Files at={at} of={t(title)} named />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="api">
        <h2 id="api">{t('about.api')}</h2>
        <p>{t('about.api_text')}</p>
        <p>
          <a href="/graphql/explorer">{t('about.explorer')}</a>
        </p>
      </section>
      <Citation version={version} />
      <section aria-labelledby="licence">
        <h2 id="licence">{t('dpg.licence')}</h2>
        <p>
          <Text id="data.licence" tags={{ a: <a href="https://creativecommons.org/publicdomain/zero/1.0/" rel="license" /> }} />
        </p>
      </section>
      <Sources sources={sources} />
      <Published published={published} />
    </div>
  );
};

export const page = definePage({
  questions,
  head: (_props, t) => ({ title: t('nav.data'), description: t('data.sentence') }),
  Body,
  later: [Published],
  names: ({ data }) => Object.fromEntries(data.countries.map(({ iso3, name }) => [iso3, name])),
});
