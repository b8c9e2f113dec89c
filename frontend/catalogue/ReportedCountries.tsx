import type { ReactElement } from 'react';
import type { CountsFragment } from '../gql/graphql';
import { byWord } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { StageKey } from '../shared/StageKey';
import { href, plainHref, type View } from '../shared/view';

interface ReportedCountriesProps {
  slices: readonly { key: string; counts: CountsFragment }[];
  countries: readonly { iso3: string; name: string }[];
  totals: CountsFragment;
  view: View;
}

/** Where somebody reports a DPG to be in use and nobody has classified it. */
export const ReportedCountries = ({ slices, countries, totals, view }: ReportedCountriesProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const { view: place } = usePlace();
  const names = new Map(countries.map(({ iso3, name }) => [iso3, name]));
  const reported = slices
    .filter(({ counts }) => counts.reported > 0)
    .map(({ key }) => ({ iso3: key, name: names.get(key) ?? key }))
    .sort((one, other) => byWord(language)(one.name, other.name));
  return (
    <section aria-labelledby="reported">
      <h2 id="reported" className="counted">
        <StageKey stage="REPORTED" /> <Count value={totals.reported} to={href(view, '/records', { stages: ['REPORTED'] })} />
      </h2>
      <p className="fine">{t('country.reported_means')}</p>
      <ul className="names">
        {reported.map(({ iso3, name }) => (
          <li key={iso3}>
            <a href={plainHref(place, `/countries/${iso3}`)}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
