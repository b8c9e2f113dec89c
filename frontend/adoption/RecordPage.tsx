import type { ReactElement } from 'react';
import { NotFound } from '../about/NotFound';
import { ask } from '../shared/answers';
import { useText, type Translate } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { href, plainHref } from '../shared/view';
import type { RecordQuery } from '../gql/graphql';
import { Claims } from './Claims';
import { RecordFacts } from './RecordFacts';
import { ReportError } from './ReportError';
import { RECORD } from './records.queries';

const questions = ({ params: { id = '' }, language }: Place) => ({ record: ask(RECORD, { id, language }) });
type Props = PageProps<ReturnType<typeof questions>>;

const titleOf = ({ dpg, country }: NonNullable<RecordQuery['adoption']>, t: Translate): string =>
  t('record.title', { dpg: dpg.name, country: country.name });

const Body = ({ answers, place: { view } }: Props): ReactElement => {
  const t = useText();
  const { adoption } = answers.record;
  if (!adoption) return <NotFound view={view} />;
  const { country, dpg, useCase, jurisdiction } = adoption;
  return (
    <>
      <nav aria-label={t('country.where')}>
        <ol className="crumbs">
          <li>
            <a href={href(view, '/records')}>{t('nav.records')}</a>
          </li>
          <li>
            <a href={plainHref(view, `/countries/${country.iso3}`)}>{country.name}</a>
          </li>
          <li>
            <a href={plainHref(view, `/dpgs/${encodeURIComponent(dpg.id)}`)}>
              <bdi>{dpg.name}</bdi>
            </a>
          </li>
        </ol>
      </nav>
      <h1>{titleOf(adoption, t)}</h1>
      {(useCase ?? jurisdiction) && (
        <p className="lead">
          <bdi>{[useCase, jurisdiction].filter(Boolean).join(' · ')}</bdi>
        </p>
      )}
      <RecordFacts adoption={adoption} />
      <section aria-labelledby="claims">
        <h2 id="claims">{t('record.claims')}</h2>
        <Claims events={adoption.events} />
      </section>
      <ReportError key={adoption.id} recordId={adoption.id} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { record } }, t) =>
    record.adoption
      ? {
          title: titleOf(record.adoption, t),
          description: `${t(`stage.${record.adoption.stage}`)} · ${t(`standing.${record.adoption.standing}`)} · ${t(`sector.${record.adoption.primarySector}`)}`,
        }
      : { title: t('error.not_found'), description: t('error.not_found_ways'), status: 404 },
  Body,
});
