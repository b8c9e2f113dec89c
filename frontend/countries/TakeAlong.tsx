import type { ReactElement } from 'react';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { Share } from '../shared/Share';
import { href, type View } from '../shared/view';

/** The page on paper, in the language that it is read in. */
const briefOf = (view: View, language: View['lang'], iso3: string): string =>
  href({ ...view, lang: language }, `/countries/${iso3}/brief.pdf`);

/** The country to take along: as a paper, as a link, as a card for another site. */
export const TakeAlong = ({ iso3, name }: { iso3: string; name: string }): ReactElement => {
  const t = useText();
  const { view, language } = usePlace();
  return (
    <div className="tools">
      <a href={briefOf(view, language, iso3)} type="application/pdf">
        {t('country.brief')}
      </a>
      <Share chart={null} title={name} height={280} />
    </div>
  );
};
