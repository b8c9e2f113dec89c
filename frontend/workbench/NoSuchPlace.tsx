import type { ReactElement } from 'react';
import { To } from './shared/links';
import { Screen } from './shared/Screen';
import { useWords } from './shared/words';

export const NoSuchPlace = (): ReactElement => {
  const t = useWords();
  return (
    <Screen title={t('error.not_found')}>
      <p>
        <To to="/workbench">{t('nav.tasks')}</To>
      </p>
    </Screen>
  );
};
