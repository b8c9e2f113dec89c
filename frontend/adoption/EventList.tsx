import type { ReactElement } from 'react';
import type { StageEventKind } from '../gql/graphql';
import { Day } from '../shared/Day';
import { Evidences, type EvidenceShown } from '../shared/Evidences';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';
import { EventKind } from './EventKind';

export interface EventShown {
  id: string;
  kind: StageEventKind;
  date: string | null;
  note: string | null;
  evidence: readonly EvidenceShown[];
  adoption: {
    id: string;
    useCase: string | null;
    jurisdiction: string | null;
    /** Left out where the page is about one country. */
    country?: { iso3: string; name: string };
    dpg: { id: string; name: string };
  };
}

/** What happened, latest first: date, what, where, and the evidence behind it. */
export const EventList = ({ events }: { events: readonly EventShown[] }): ReactElement => {
  const { view } = usePlace();
  return (
    <ol className="events">
      {events.map(({ id, kind, date, note, evidence, adoption }) => (
        <li key={id}>
          <span className="when">
            <Day date={date} />
          </span>
          <div className="what">
            <p>
              <a className="strong" href={plainHref(view, `/records/${encodeURIComponent(adoption.id)}`)}>
                <bdi>{adoption.dpg.name}</bdi>
              </a>
              {adoption.useCase && (
                <>
                  {' · '}
                  <bdi>{adoption.useCase}</bdi>
                </>
              )}
              {adoption.country && (
                <>
                  {' · '}
                  <a href={plainHref(view, `/countries/${adoption.country.iso3}`)}>{adoption.country.name}</a>
                </>
              )}
              {adoption.jurisdiction && (
                <>
                  {' · '}
                  <bdi>{adoption.jurisdiction}</bdi>
                </>
              )}
              {' · '}
              <EventKind kind={kind} />
            </p>
            {note && (
              <p className="note">
                <bdi>{note}</bdi>
              </p>
            )}
            <Evidences evidence={evidence} />
          </div>
        </li>
      ))}
    </ol>
  );
};
