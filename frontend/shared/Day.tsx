import type { ReactElement } from 'react';
import { formatDate } from './format';
import { useLanguage } from './i18n';
import { NoFigure } from './Mark';

/** A date at the precision it was given; null: the source gives none. */
export const Day = ({ date }: { date: string | null | undefined }): ReactElement => {
  const language = useLanguage();
  if (!date) return <NoFigure />;
  // Older browsers may abbreviate a month otherwise than the server did: no reason to draw the page again.
  return (
    <time dateTime={date} suppressHydrationWarning>
      {formatDate(date, language)}
    </time>
  );
};
