import type { ReactElement } from 'react';
import { useLanguage, useText } from './i18n';
import { formatNumber } from './format';

/** A goal's number on its official colour (styles/sdg.css); its name is for those who do not see it. */
export const SdgNumber = ({ goal }: { goal: number }): ReactElement => (
  <span className={`sdg sdg-${goal}`} aria-hidden="true">
    {formatNumber(goal, useLanguage())}
  </span>
);

export const SdgBadge = ({ goal }: { goal: number }): ReactElement => {
  const t = useText();
  return (
    <span className="goal" title={t(`sdg.${goal}`)}>
      <SdgNumber goal={goal} />
      <span className="visually-hidden">{t('sdg.name', { goal, name: t(`sdg.${goal}`) })}</span>
    </span>
  );
};
