import type { ReactElement } from 'react';
import type { CountryQuery, CountsFragment } from '../gql/graphql';
import { ON_RUNGS } from '../shared/codes';
import { Text, useText } from '../shared/i18n';
import { Count, NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { StageBar } from '../shared/StageBar';
import { href, hrefHere, ofCountry, plainHref } from '../shared/view';
import { peersReason } from './country-words';
import { PeerPicker } from './PeerPicker';
import { PEERS_SHOWN, peerGroupsOf, peerRows, sideBySide } from './peers.shape';

type Country = NonNullable<CountryQuery['country']>;

interface RowProps {
  name: string;
  iso3: string;
  counts: CountsFragment | null;
  longest: number;
  own: boolean;
}

const Row = ({ name, iso3, counts, longest, own }: RowProps): ReactElement => {
  const { view } = usePlace();
  const there = { ...ofCountry(view, iso3), institutions: [] };
  return (
    <li className={own ? 'own' : undefined}>
      <span className="bar-label">{own ? <b>{name}</b> : <a href={plainHref(view, `/countries/${iso3}`)}>{name}</a>}</span>
      {counts ? <StageBar counts={counts} longest={longest} /> : <span />}
      <span className="bar-value">
        {counts ? <Count value={counts.total} to={href(there, '/records', { stages: ON_RUNGS })} /> : <NoFigure />}
      </span>
      <span className="fine">
        {counts ? (
          <>
            +<Count value={counts.reported} to={href(there, '/records', { stages: ['REPORTED'] })} />
          </>
        ) : null}
      </span>
    </li>
  );
};

/** The country beside its peers, at the same date and standing: a choice that is stated, and no ranking unless asked for. */
export const Peers = ({ country, choices }: { country: Country; choices: CountryQuery['choices'] | null }): ReactElement => {
  const t = useText();
  const { view, path } = usePlace();
  const { by, of, own, peers } = country.peers;
  const { rows, longest } = peerRows({ iso3: country.iso3, name: country.name, counts: own }, peers, view.rank);
  const drawn = rows.map((row) => <Row key={row.iso3} {...row} own={row.iso3 === country.iso3} longest={longest} />);
  return (
    <section aria-labelledby="peers" className="peers">
      <h2 id="peers">
        {t('country.peers')} <small>{peersReason(t, by, of)}</small>
      </h2>
      <nav className="choices-line" aria-label={t('country.peers')}>
        {peerGroupsOf(country.groups).map((group) => (
          <a key={group} href={hrefHere(view, path, { by: group })} aria-current={group === by ? 'true' : undefined}>
            {t(`peers.${group}`)}
          </a>
        ))}
        <a href={hrefHere(view, path, { rank: !view.rank })} aria-current={view.rank ? 'true' : undefined}>
          {t('peers.rank')}
        </a>
      </nav>
      {by === 'CHOSEN' && choices && <PeerPicker iso3={country.iso3} choices={choices} />}
      <ul className="bars peer-bars">{drawn.slice(0, PEERS_SHOWN)}</ul>
      {drawn.length > PEERS_SHOWN && (
        <details>
          <summary>{t('country.more', { count: drawn.length - PEERS_SHOWN })}</summary>
          <ul className="bars peer-bars">{drawn.slice(PEERS_SHOWN)}</ul>
        </details>
      )}
      <p className="src">
        <Text
          id="peers.note"
          tags={{ a: <a href={href(view, '/compare', { countries: sideBySide(country.iso3, rows), institutions: [] })} /> }}
        />
      </p>
    </section>
  );
};
