import type { ReactElement } from 'react';
import { formatDate } from './format';
import { Text, useText } from './i18n';
import { usePlace } from './page';
import { plainHref } from './view';

/** What the figures below count, in words: for print, and for who does not see the bar. */
export const Counted = (): ReactElement => {
  const t = useText();
  const { view, today, language } = usePlace();
  return (
    <p className="lead">
      <Text
        id="world.counted"
        values={{ standing: t(`standing.${view.standing}`), day: formatDate(view.asOf ?? today, language) }}
        tags={{ a: <a href={`${plainHref(view, '/about')}#rules`} /> }}
      />
    </p>
  );
};
