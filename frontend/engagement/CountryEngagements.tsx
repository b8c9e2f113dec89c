import type { ReactElement } from 'react';
import type { CountryMeetingsFragment } from '../gql/graphql';
import { Day } from '../shared/Day';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';
import { CollaborationList } from './CollaborationList';
import { StatementList } from './StatementList';

/** The meetings of a country, each once. */
const meetingsOf = (participations: CountryMeetingsFragment['participations']) => [
  ...new Map(participations.map(({ engagement, eventsSince }) => [engagement.id, { ...engagement, since: eventsSince.length }])).values(),
];

/** What a country said in meetings and what followed, for its page. */
export const CountryEngagements = ({
  answer: { country },
}: {
  answer: { country: CountryMeetingsFragment | null };
}): ReactElement | null => {
  const t = useText();
  const { view } = usePlace();
  if (!country) return null;
  const { participations, statements, collaborations } = country;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">{t('meeting.said_followed')}</h2>
      {participations.length + statements.length === 0 && <p className="empty">{t('meeting.no_part')}</p>}
      {meetingsOf(participations).map(({ id, name, date, since }) => {
        const said = statements.filter(({ engagement }) => engagement.id === id);
        const parts = participations.filter(({ engagement }) => engagement.id === id);
        return (
          <div key={id}>
            <h3>
              <a href={plainHref(view, `/engagements/${encodeURIComponent(id)}`)}>{name}</a>
            </h3>
            <ul className="facts">
              <li>
                <Day date={date} />
              </li>
              {parts.map(({ id: part, level, office, standing }) => (
                <li key={part}>
                  {t(`participation_level.${level}`)} {office && <bdi>({office})</bdi>}{' '}
                  <span className="fine">{t(`standing.${standing}`)}</span>
                </li>
              ))}
            </ul>
            {said.length > 0 ? (
              <StatementList statements={said} named={false} />
            ) : (
              parts.some(({ level }) => level === 'STATED') && <p className="fine">{t('meeting.words_missing')}</p>
            )}
            <p className="fine">{t('meeting.events_since', { count: since })}</p>
          </div>
        );
      })}
      {collaborations.length > 0 && (
        <>
          <h3>{t('collab.title')}</h3>
          <CollaborationList all={collaborations} />
        </>
      )}
    </section>
  );
};
