import type { ReactElement } from 'react';
import { narrowings } from './filters';
import { useText } from './i18n';
import { usePlace } from './page';
import { hrefHere, unnarrowed, type View } from './view';

/** Why nothing is counted, and what to change: lower the bar, another day, fewer filters. */
export const EmptyState = ({ heeded }: { heeded: View }): ReactElement => {
  const t = useText();
  const { view, path } = usePlace();
  const { standing, asOf } = view;
  const filtered = narrowings(heeded, {}).length > 0;
  return (
    <div className="empty">
      <p>{t(standing === 'PROVEN' ? 'empty.proven' : filtered ? 'empty.filters' : asOf ? 'empty.day' : 'empty.nothing')}</p>
      <p className="ways">
        {standing === 'PROVEN' && <a href={hrefHere(view, path, { standing: 'DOCUMENTED' })}>{t('empty.see_documented')}</a>}
        {standing === 'DOCUMENTED' && <a href={hrefHere(view, path, { standing: 'CLAIMED' })}>{t('empty.see_claimed')}</a>}
        {asOf !== null && <a href={hrefHere(view, path, { asOf: null })}>{t('empty.see_today')}</a>}
        {filtered && <a href={hrefHere(unnarrowed(view), path, {})}>{t('filter.clear')}</a>}
      </p>
    </div>
  );
};
