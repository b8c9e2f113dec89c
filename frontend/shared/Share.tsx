import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useText } from './i18n';

const ShareFields = lazy(async () => ({ default: (await import('./ShareFields')).ShareFields }));

interface ShareProps {
  chart: string | null;
  title: string;
  height: number;
}

/** How to pass on a chart or a page; what is in it comes once it is opened. */
export const Share = (props: ShareProps): ReactElement => {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <details
      className="twin scripted share"
      // It may have been opened before its script was there.
      ref={(details) => {
        if (details?.open) setOpen(true);
      }}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary aria-label={`${t('share.open')}: ${props.title}`}>{t('share.open')}</summary>
      {open && (
        <Suspense>
          <ShareFields {...props} />
        </Suspense>
      )}
    </details>
  );
};
