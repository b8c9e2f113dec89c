import type { ReactElement } from 'react';
import { useLanguage } from '../../shared/i18n';
import type { ApiError } from './api';
import { claimPath, To } from './links';
import { WhatStands } from './WhatStands';
import { apart, useCode, useWords, type Say } from './words';

const SENTENCES = new Set([
  ...['UNAUTHENTICATED', 'FORBIDDEN', 'CREDENTIALS_WRONG', 'TOO_MANY_ATTEMPTS', 'PASSWORD_WEAK', 'LINK_INVALID', 'ACCOUNT_EXISTS'],
  ...['UNKNOWN_COUNTRY', 'UNKNOWN_DPG', 'UNKNOWN_ADOPTION', 'UNKNOWN_CLAIM', 'ADOPTION_EXISTS', 'CONFLICT', 'STATE_INVALID', 'OWN_CLAIM'],
  ...['STAGE_ORDER', 'FILE_REFUSED', 'DATE_INVALID', 'DATE_IN_FUTURE', 'TIMED_OUT', 'OFFLINE', 'INTERNAL'],
  ...['STAGE_MISSING', 'LINK_NOT_WEB', 'EVIDENCE_MISSING', 'MISSING', 'NOT_A_COUNT'],
  ...['AMOUNT_INVALID', 'CURRENCY_INVALID', 'SHARES_NOT_A_HUNDRED'],
  ...['LANGUAGE_TAG', 'PARTNER_ITSELF', 'PART_ON_RECORD'],
]);

/** Where what bears a name already is read. */
const PAGE_OF: Record<string, string> = { ORGANISATION: '/organisations', DPG: '/dpgs' };

/** The sentence for a refusal; what the server says itself where the catalogue has none. */
export const sentenceOf = (t: Say, code: string, message: string | null): string =>
  SENTENCES.has(code) ? t(`problem.${code}` as 'problem.OFFLINE') : message || t('problem.other', { code });

/** Why something was refused. */
export const Problem = ({ error }: { error: ApiError | null | undefined }): ReactElement | null => {
  const t = useWords();
  const word = useCode();
  const language = useLanguage();
  if (!error) return null;
  const { argument } = error;
  const field = argument
    ?.split('.')
    .at(-1)
    ?.replace(/\[\d+\]$/, '');
  const { current, claim, existing, name, record } = error.details;
  const known = typeof existing === 'string' && typeof name === 'string' ? { id: existing, name } : null;
  const page = typeof record === 'string' ? PAGE_OF[record] : undefined;
  return (
    <div role="alert">
      <p className="problem">
        {field && field !== word('field', field) ? `${word('field', field)}: ` : ''}
        {known ? t('problem.name_on_record', { name: apart(known.name) }) : sentenceOf(t, error.code, error.message)}
        {error.code === 'FILE_REFUSED' && (
          <>
            {' '}
            {t('import.file_says')} <bdi lang="en">{error.message}</bdi>
          </>
        )}
      </p>
      {typeof claim === 'string' && (
        <p>
          <To to={claimPath(claim)}>{t('claim.open')}</To>
        </p>
      )}
      {known && page && (
        <p>
          <a href={`${page}/${encodeURIComponent(known.id)}?lang=${language}`}>{t('problem.open_record')}</a>
        </p>
      )}
      {error.code === 'CONFLICT' && typeof current === 'object' && current && <WhatStands current={current} />}
    </div>
  );
};
