import type { ReactElement } from 'react';
import type { CountryQuery } from '../gql/graphql';
import { useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { StageKey } from '../shared/StageKey';
import { href, plainHref, type View } from '../shared/view';

/** What somebody reports to be in use here and nobody has classified: no stage, and never counted as adoption. */
export const ReportedList = ({ reports, view }: { reports: CountryQuery['reports']; view: View }): ReactElement => {
  const t = useText();
  const { view: place } = usePlace();
  const address = href(view, '/records', { stages: ['REPORTED'] });
  return (
    <section aria-labelledby="reported">
      <h2 id="reported" className="counted">
        <StageKey stage="REPORTED" /> <Count value={reports.totalCount} to={address} />
      </h2>
      <p className="fine">{t('country.reported_means')}</p>
      <ul className="names">
        {reports.edges.map(({ node }) => (
          <li key={node.id}>
            <a href={plainHref(place, `/records/${encodeURIComponent(node.id)}`)}>
              <bdi>{node.dpg.name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {reports.edges.length < reports.totalCount && <a href={address}>{t('country.rung_more')}</a>}
    </section>
  );
};
