import type { ReactElement } from 'react';
import type { RecordQuery } from '../gql/graphql';
import { Day } from '../shared/Day';
import { Evidences } from '../shared/Evidences';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { countsIn } from './claims.shape';
import { EventKind } from './EventKind';
import { MissingProofs } from './MissingProofs';

type Events = NonNullable<RecordQuery['adoption']>['events'];

/** Every claim about an adoption with what backs it; those that the view's standing and date leave out say so. */
export const Claims = ({ events }: { events: Events }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  return (
    <ol className="events claims">
      {events.map((event) => {
        const { id, kind, date, isVerification, extent, standing, note, institution, author, source, missingProofs, evidence } = event;
        const counted = countsIn(view, event);
        return (
          <li key={id} id={id} className={counted ? undefined : 'uncounted'}>
            <span className="when">
              <Day date={date} />
            </span>
            <div className="what">
              <p>
                <EventKind kind={kind} /> · {t(`standing.${standing}`)}
                {isVerification && <> · {t('records.verified_again')}</>}
                {extent && <> · {t(`extent.${extent}`)}</>}
                {institution && (
                  <>
                    {' · '}
                    <bdi>{institution}</bdi>
                  </>
                )}
              </p>
              {!counted && <p className="fine">{t('record.uncounted')}</p>}
              {note && (
                <p className="note">
                  <bdi>{note}</bdi>
                </p>
              )}
              <Evidences evidence={evidence} />
              {standing !== 'PROVEN' && <MissingProofs proofs={missingProofs} />}
              <p className="fine">
                {t('record.taken_from')} {source ? <bdi>{`${source.title} (${source.publisher})`}</bdi> : <bdi>{author}</bdi>} ·{' '}
                <bdi>{id}</bdi>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
};
