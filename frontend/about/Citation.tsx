import type { ReactElement } from 'react';
import { formatDate, formatNumber } from '../shared/format';
import { Text, useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { href } from '../shared/view';

/** How to name the figures of this view, and the address that opens them as they are known today. */
export const Citation = ({ version }: { version: number }): ReactElement => {
  const t = useText();
  const { view, today, language } = usePlace();
  const knownOn = view.knownOn ?? today;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t('data.cite')}</h2>
      <p>
        <Text id="data.cite_text" tags={{ a: <a href={href(view, '/', { knownOn })} /> }} />
      </p>
      <blockquote>
        {t('data.citation', {
          ...{ version: formatNumber(version, language), standing: t(`standing.${view.standing}`) },
          ...{ day: formatDate(view.asOf ?? today, language), known: formatDate(knownOn, language) },
        })}
      </blockquote>
    </section>
  );
};
