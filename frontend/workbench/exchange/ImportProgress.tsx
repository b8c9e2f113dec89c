import type { ReactElement } from 'react';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useWords } from '../shared/words';
import type { ImportRun } from './import-api';

/** What a run is at, in words. */
const useStep = (run: ImportRun | null): string => {
  const t = useWords();
  const language = useLanguage();
  if (run === null) return t('import.sending');
  const { phase, rowsRead } = run.progress;
  if (phase === 'READING') return t('import.reading');
  const values = { count: rowsRead, rows: formatNumber(rowsRead, language) };
  return phase === 'WRITING' ? t('import.writing', values) : t('import.rows_read', values);
};

/** How far a run got; null: the file is on its way. */
export const ImportProgress = ({ run }: { run: ImportRun | null }): ReactElement => {
  const t = useWords();
  const step = useStep(run);
  return (
    <p className="import-progress" role="status">
      <progress max={1} value={run?.progress.share ?? undefined} aria-label={t('import.running')} />
      <span>{step}</span>
    </p>
  );
};
