import type { ReactElement } from 'react';
import { useText } from './i18n';
import { usePlace } from './page';
import { href } from './view';

/** The page on paper, in the language that it is read in. */
export const BriefLink = (): ReactElement => {
  const t = useText();
  const { view, language, path } = usePlace();
  return (
    <a href={href({ ...view, lang: language }, `${path}/brief.pdf`)} type="application/pdf">
      {t('country.brief')}
    </a>
  );
};
