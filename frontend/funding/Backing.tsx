import type { ReactElement } from 'react';
import { useDesk } from '../shared/desk-hint';
import { Evidences, type EvidenceShown } from '../shared/Evidences';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';

interface BackingProps {
  id: string;
  form: 'need' | 'commitment';
  evidence: readonly EvidenceShown[];
}

/** What backs a record of money and, for who works here, where it is corrected or withdrawn. */
export const Backing = ({ id, form, evidence }: BackingProps): ReactElement => {
  const t = useText();
  const { language } = usePlace();
  return (
    <>
      <Evidences evidence={evidence} />
      {useDesk() && (
        <a className="fine" rel="nofollow" href={`/workbench/funding?form=${form}&claim=${encodeURIComponent(id)}&lang=${language}`}>
          {t('money.correct')}
        </a>
      )}
    </>
  );
};
