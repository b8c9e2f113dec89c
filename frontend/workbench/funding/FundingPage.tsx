import type { ReactElement } from 'react';
import { useSearch } from 'wouter';
import { hasRole, useMe } from '../shared/context';
import { To } from '../shared/links';
import { Screen } from '../shared/Screen';
import { Nothing } from '../shared/States';
import { useWords } from '../shared/words';
import { FUNDING_FORMS } from './funding-fields.shape';
import { KIND_OF } from './correction.shape';
import { FundingForm } from './FundingForm';
import { ClaimsOnRecord } from '../record/ClaimsOnRecord';
import { moneyPath } from './correction.shape';
import { MoneyCorrection } from './MoneyCorrection';

/** Records money and help, what is needed and what is given, and corrects what is on record. */
export const FundingPage = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const asked = new URLSearchParams(useSearch());
  const may = {
    ...{ commitment: hasRole(me, 'EDITOR', 'DONOR'), support_offer: hasRole(me, 'EDITOR', 'DONOR', 'FOCAL_POINT') },
    ...{ need: hasRole(me, 'EDITOR', 'FOCAL_POINT'), support_need: hasRole(me, 'EDITOR', 'FOCAL_POINT') },
  };
  const forms = FUNDING_FORMS.filter((name) => may[name]);
  const current = forms.find((name) => name === asked.get('form')) ?? forms[0];
  const claim = asked.get('claim');
  return (
    <Screen title={t('nav.funding')} lead={t('funding.lead')}>
      <nav className="acts" aria-label={t('nav.funding')}>
        {forms.map((name) => (
          <To key={name} to={`/workbench/funding?form=${name}`} current={name === current}>
            {t(`funding.${name}`)}
          </To>
        ))}
      </nav>
      {claim ? (
        <MoneyCorrection key={claim} id={claim} may={forms} />
      ) : current ? (
        <FundingForm key={current} name={current} claim={null} />
      ) : (
        <Nothing>{t('problem.FORBIDDEN')}</Nothing>
      )}
      {current && (
        <ClaimsOnRecord
          key={`${current} list`}
          {...{
            kind: KIND_OF[current],
            first: 25,
            after: asked.get('after'),
            path: '/workbench/funding',
            form: current,
            correctAt: moneyPath,
          }}
        />
      )}
    </Screen>
  );
};
