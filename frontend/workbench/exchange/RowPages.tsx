import { useState, type ReactElement, type ReactNode } from 'react';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useWords } from '../shared/words';

const PAGE_SIZE = 100;

interface RowPagesProps<Row> {
  rows: readonly Row[];
  children: (page: readonly Row[]) => ReactNode;
}

/** Rows of a report, a page at a time. */
export const RowPages = <Row,>({ rows, children }: RowPagesProps<Row>): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const [start, setStart] = useState(0);
  const end = Math.min(start + PAGE_SIZE, rows.length);
  return (
    <>
      {children(rows.slice(start, end))}
      {rows.length > PAGE_SIZE && (
        <p className="pages">
          <span className="fine">
            {t('import.page', { from: formatNumber(start + 1, language), to: formatNumber(end, language), count: rows.length })}
          </span>
          {start > 0 && (
            <button type="button" className="quiet" onClick={() => setStart(0)}>
              {t('records.first_page')}
            </button>
          )}
          {end < rows.length && (
            <button type="button" className="quiet" onClick={() => setStart(end)}>
              {t('records.next_page')}
            </button>
          )}
        </p>
      )}
    </>
  );
};
