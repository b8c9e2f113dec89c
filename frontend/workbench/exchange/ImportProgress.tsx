import type { ReactElement } from 'react';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useWords } from '../shared/words';
import type { ImportReport } from './import-api';
import { progressOf } from './import.shape';

/** How far a run got; null: the file is on its way. */
export const ImportProgress = ({ report }: { report: ImportReport | null }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const share = report ? progressOf(report) : null;
  return (
    <p className="import-progress" role="status">
      <progress max={1} value={share ?? undefined} aria-label={t('import.running')} />
      <span>
        {report ? t('import.rows_read', { count: report.rowsRead, rows: formatNumber(report.rowsRead, language) }) : t('import.sending')}
      </span>
    </p>
  );
};
