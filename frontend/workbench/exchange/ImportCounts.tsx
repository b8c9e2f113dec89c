import type { ReactElement } from 'react';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useWords } from '../shared/words';

const COUNTS = ['new', 'changed', 'unchanged', 'refused'] as const;

/** How many rows an import would bring in, change, leave as they are, and refuse. */
export const ImportCounts = ({ report }: { report: Record<(typeof COUNTS)[number], number> }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  return (
    <dl className="import-counts">
      {COUNTS.map((name) => (
        <div key={name} className={name === 'refused' && report.refused > 0 ? 'warm' : undefined}>
          <dt>{t(`import_count.${name}`)}</dt>
          <dd>{formatNumber(report[name], language)}</dd>
        </div>
      ))}
    </dl>
  );
};
