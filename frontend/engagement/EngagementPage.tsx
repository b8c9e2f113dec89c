import type { ReactElement } from 'react';
import { NotFound } from '../about/NotFound';
import { EventList } from '../adoption/EventList';
import type { ParticipationLevel, StatementQuestion } from '../gql/graphql';
import { ask } from '../shared/answers';
import { DataTable, type Column } from '../shared/DataTable';
import { Day } from '../shared/Day';
import { Evidences } from '../shared/Evidences';
import { formatList } from '../shared/format';
import { useText } from '../shared/i18n';
import { Count, MarksLegend, NoFigure } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { plainHref } from '../shared/view';
import { ENGAGEMENT } from './engagement.queries';
import { evidenceOnce, levelCounts, participantsOf, type Participant } from './meeting.shape';
import { StatementList } from './StatementList';

const LEVELS: readonly ParticipationLevel[] = ['INVITED', 'ATTENDED', 'STATED'];
const QUESTIONS: readonly StatementQuestion[] = ['PRIORITIES', 'USE', 'COLLABORATION', 'EXPECTED_ROLES'];

const questions = ({ language, params }: Place) => ({ one: ask(ENGAGEMENT, { id: params['id'] ?? '', language }) });
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers, place: { view, language } }: Props): ReactElement => {
  const t = useText();
  const { engagement } = answers.one;
  if (!engagement) return <NotFound view={view} />;
  const { name, date, place, url, participations, statements } = engagement;
  const participants = participantsOf(participations, language);
  const counts = levelCounts(participations);
  const events = participants
    .flatMap(({ iso3, name: country, eventsSince }) =>
      eventsSince.map((event) => ({ ...event, adoption: { ...event.adoption, country: { iso3, name: country } } })),
    )
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const still = participants.filter(({ eventsSince }) => eventsSince.length === 0);
  const columns: Column<Participant>[] = [
    {
      id: 'name',
      head: t('filter.country'),
      names: true,
      cell: ({ iso3, name: country }) => <a href={plainHref(view, `/countries/${iso3}`)}>{country}</a>,
    },
    ...LEVELS.map((level): Column<Participant> => ({
      id: 'level',
      head: t(`participation_level.${level}`),
      cell: ({ levels }) => {
        const part = levels[level];
        if (!part) return <NoFigure />;
        return (
          <>
            <span aria-hidden="true">✓</span> {part.office && <bdi>{part.office}</bdi>}{' '}
            <span className="fine">{t(`standing.${part.standing}`)}</span>
          </>
        );
      },
    })),
  ];
  return (
    <>
      <nav aria-label={t('country.where')}>
        <ol className="crumbs">
          <li>
            <a href={plainHref(view, '/engagements')}>{t('meetings.title')}</a>
          </li>
        </ol>
      </nav>
      <h1>{name}</h1>
      <ul className="facts">
        <li>
          <Day date={date} />
        </li>
        {place && (
          <li>
            <bdi>{place}</bdi>
          </li>
        )}
        {LEVELS.map((level) => (
          <li key={level}>
            {t(`participation_level.${level}`)}: <Count value={counts[level]} />
          </li>
        ))}
        {url && (
          <li>
            <a href={url} rel="external noopener" dir="ltr">
              {url}
            </a>
          </li>
        )}
      </ul>
      <section aria-labelledby="countries">
        <h2 id="countries">{t('meeting.countries')}</h2>
        <p className="fine">{t('meeting.countries_mean')}</p>
        <DataTable caption={t('meeting.countries')} columns={columns} rows={participants} keyOf={({ iso3 }) => iso3} />
        <MarksLegend />
        <Evidences evidence={evidenceOnce(participations)} />
      </section>
      <section aria-labelledby="said">
        <h2 id="said">{t('meeting.said')}</h2>
        {statements.length === 0 && <p className="empty">{t('meeting.no_words', { count: counts.STATED ?? 0 })}</p>}
        {QUESTIONS.map((question) => {
          const answered = statements.filter((statement) => statement.question === question);
          return (
            <div key={question}>
              <h3>{t(`statement_question.${question}`)}</h3>
              {answered.length > 0 ? <StatementList statements={answered} named /> : <p className="fine">{t('meeting.no_answer')}</p>}
            </div>
          );
        })}
      </section>
      <section aria-labelledby="since">
        <h2 id="since">{t('meeting.since')}</h2>
        <p className="fine">{t('meeting.since_means')}</p>
        {events.length > 0 && <EventList events={events} />}
        {still.length > 0 && (
          <p className="empty">
            {t('meeting.nothing_since', {
              countries: formatList(
                still.map(({ name: country }) => country),
                language,
              ),
            })}
          </p>
        )}
      </section>
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { one } }, t) =>
    one.engagement
      ? { title: one.engagement.name, description: t('meetings.lead') }
      : { title: t('error.not_found'), description: t('error.not_found_ways'), status: 404 },
  Body,
});
