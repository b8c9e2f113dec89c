import type { ReactElement } from 'react';
import { useText } from './i18n';

/** In place of a page that failed while it drew. */
export const Broken = (): ReactElement => {
  const t = useText();
  return (
    <main id="main" tabIndex={-1}>
      <h1>{t('error.broken')}</h1>
      <p role="alert">{t('error.broken_safe')}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('error.reload')}
        </button>
      </p>
    </main>
  );
};
