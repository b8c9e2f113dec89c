import type { ReactElement } from 'react';
import type { ChangeShownFragment } from '../gql/graphql';
import { Day } from '../shared/Day';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';

/** What changed, and the claims that tell why. `named`: says of each which country it is. */
export const ChangeList = ({ changes, named = false }: { changes: readonly ChangeShownFragment[]; named?: boolean }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  return (
    <ul className="rows changes">
      {changes.map(({ kind, from, to, adoption, events }) => (
        <li key={adoption.id}>
          <p>
            {named && `${adoption.country.name} · `}
            <a className="strong" href={plainHref(view, `/records/${encodeURIComponent(adoption.id)}`)}>
              <bdi>{[adoption.dpg.name, adoption.useCase].filter(Boolean).join(' · ')}</bdi>
            </a>{' '}
            · {t(`change.${kind}`)}
            {to && from !== to && <> · {t(`stage.${to}`)}</>}
          </p>
          {events.map(({ id, date, evidence }) => (
            <p key={id} className="fine">
              <Day date={date} />
              {evidence.map(({ title, url }) => (
                <span key={title}> · {url ? <a href={url}>{<bdi>{title}</bdi>}</a> : <bdi>{title}</bdi>}</span>
              ))}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
};
