import type { ReactElement } from 'react';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useWords } from '../shared/words';
import type { ImportRun } from './import-api';

/** How far a run got; null: the file is on its way. */
export const ImportProgress = ({ run }: { run: ImportRun | null }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  return (
    <p className="import-progress" role="status">
      <progress max={1} value={run?.progress.share ?? undefined} aria-label={t('import.running')} />
      <span>
        {run
          ? t('import.rows_read', { count: run.progress.rowsRead, rows: formatNumber(run.progress.rowsRead, language) })
          : t('import.sending')}
      </span>
    </p>
  );
};
