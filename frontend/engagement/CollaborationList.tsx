import type { ReactElement } from 'react';
import type { CollaborationPartsFragment } from '../gql/graphql';
import { Day } from '../shared/Day';
import { Evidences } from '../shared/Evidences';
import { Text, useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';

/** What two countries share, in a sentence. */
export const CollaborationSentence = ({ shared }: { shared: CollaborationPartsFragment }): ReactElement => {
  const { view } = usePlace();
  const { kind, country, partner, dpg } = shared;
  return (
    <>
      <Text
        id={`collab.${kind}`}
        values={{ country: country.name, partner: partner.name }}
        tags={{
          c: <a href={plainHref(view, `/countries/${country.iso3}`)} />,
          p: <a href={plainHref(view, `/countries/${partner.iso3}`)} />,
        }}
      />
      {dpg && (
        <>
          {' · '}
          <a href={plainHref(view, `/dpgs/${encodeURIComponent(dpg.id)}`)}>
            <bdi>{dpg.name}</bdi>
          </a>
        </>
      )}
    </>
  );
};

export const CollaborationList = ({ all }: { all: readonly CollaborationPartsFragment[] }): ReactElement => {
  const t = useText();
  return (
    <ol className="events">
      {all.map((shared) => (
        <li key={shared.id} id={shared.id}>
          <span className="when">
            <Day date={shared.since} />
          </span>
          <div className="what">
            <p>
              <CollaborationSentence shared={shared} /> · <span className="fine">{t(`standing.${shared.standing}`)}</span>
            </p>
            {shared.note && (
              <p className="note">
                <bdi>{shared.note}</bdi>
              </p>
            )}
            <Evidences evidence={shared.evidence} />
          </div>
        </li>
      ))}
    </ol>
  );
};
