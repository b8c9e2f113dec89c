import type { ReactElement } from 'react';
import { useSearch } from 'wouter';
import { hasRole, useMe } from '../shared/context';
import { To } from '../shared/links';
import { Screen } from '../shared/Screen';
import { Nothing } from '../shared/States';
import { useWords } from '../shared/words';
import { FUNDING_FORMS } from './funding-fields.shape';
import { FundingForm } from './FundingForm';

/** Records money and help: what is needed, what is given. */
export const FundingPage = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const asked = new URLSearchParams(useSearch()).get('form');
  const may = {
    ...{ commitment: hasRole(me, 'EDITOR', 'DONOR'), support_offer: hasRole(me, 'EDITOR', 'DONOR', 'FOCAL_POINT') },
    ...{ need: hasRole(me, 'EDITOR', 'FOCAL_POINT'), support_need: hasRole(me, 'EDITOR', 'FOCAL_POINT') },
  };
  const forms = FUNDING_FORMS.filter((name) => may[name]);
  const current = forms.find((name) => name === asked) ?? forms[0];
  return (
    <Screen title={t('nav.funding')} lead={t('funding.lead')}>
      <nav className="acts" aria-label={t('nav.funding')}>
        {forms.map((name) => (
          <To key={name} to={`/workbench/funding?form=${name}`} current={name === current}>
            {t(`funding.${name}`)}
          </To>
        ))}
      </nav>
      {current ? <FundingForm key={current} name={current} /> : <Nothing>{t('problem.FORBIDDEN')}</Nothing>}
    </Screen>
  );
};
