import type { ReactElement } from 'react';
import { formatDate } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { apart, useCode, useWords } from '../shared/words';
import type { RowSubject } from './import-api';

interface RowAboutProps {
  subject: RowSubject;
  dpg: string;
  /** Null: the row is about the digital public good itself. */
  country: string | null;
}

/** What a row of a file is about: the adoption with what tells it from others, the stage and the date it is said to have. */
export const RowAbout = ({ subject: { beside, stage, date }, dpg, country }: RowAboutProps): ReactElement => {
  const t = useWords();
  const word = useCode();
  const language = useLanguage();
  const adoption = country === null ? dpg : t('record.title', { dpg: apart(dpg), country });
  const parts = [adoption, ...beside.map(apart), ...(stage ? [word('stage', stage)] : []), ...(date ? [formatDate(date, language)] : [])];
  return <bdi>{parts.join(' · ')}</bdi>;
};
