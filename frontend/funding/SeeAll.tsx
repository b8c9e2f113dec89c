import type { ReactElement } from 'react';
import { useText } from '../shared/i18n';

/** How much of a list is shown, and where all of it is. */
export const SeeAll = ({ shown, count, all }: { shown: number; count: number; all: string | undefined }): ReactElement | null => {
  const t = useText();
  if (shown >= count || all === undefined) return null;
  return (
    <p className="fine">
      {t('stalled.shown', { shown, count })} <a href={all}>{t('list.all')}</a>
    </p>
  );
};
