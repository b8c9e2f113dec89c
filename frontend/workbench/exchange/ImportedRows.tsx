import type { ReactElement } from 'react';
import { DataTable, type Column } from '../../shared/DataTable';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { NoFigure, NotApplicable } from '../../shared/Mark';
import { useCode, useValue, useWords } from '../shared/words';
import type { ImportReport } from './import-api';
import { RowAbout } from './RowAbout';
import { RowPages } from './RowPages';
import { useNames } from './use-names';

type Row = ImportReport['rows'][number];

/** The new and the changed rows: what each is about, and what it changes. */
export const ImportedRows = ({ report }: { report: ImportReport }): ReactElement => {
  const t = useWords();
  const word = useCode();
  const value = useValue();
  const language = useLanguage();
  const names = useNames();
  const columns: Column<Row>[] = [
    { id: 'line', head: t('import.line'), names: true, cell: ({ line }) => formatNumber(line, language) },
    { id: 'outcome', head: t('import.outcome'), cell: ({ outcome }) => word('import_count', outcome.toLowerCase()) },
    {
      id: 'about',
      head: t('import.about'),
      cell: ({ subject }) => (
        <RowAbout
          subject={subject}
          dpg={subject.dpgName ?? names.dpg(subject.dpgId)}
          country={subject.countryIso3 && names.country(subject.countryIso3)}
        />
      ),
    },
    {
      id: 'changes',
      head: t('import.changes'),
      cell: ({ changes }) =>
        changes.length === 0 ? (
          <NotApplicable />
        ) : (
          <ul className="plain">
            {changes.map(({ field, before, after }) => (
              <li key={field} className="from-to">
                {word('field', field)}: {before ? <bdi>{value(before)}</bdi> : <NoFigure />} <span aria-hidden="true" className="arrow" />
                <span className="visually-hidden">{t('preview.becomes')} </span>
                {after ? <bdi>{value(after)}</bdi> : <NoFigure />}
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <>
      <h3>{t('import.rows', { count: report.new + report.changed })}</h3>
      <RowPages rows={report.rows}>
        {(page) => (
          <DataTable caption={t('import.changes')} columns={columns} rows={page} keyOf={({ line, about }) => `${line} ${about}`} />
        )}
      </RowPages>
    </>
  );
};
