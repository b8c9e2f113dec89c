import { useEffect, type ReactElement } from 'react';
import { DataTable, type Column } from '../../shared/DataTable';
import { formatList, formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { NoFigure } from '../../shared/Mark';
import { To } from '../shared/links';
import { say } from '../shared/voice';
import { useCode, useWords } from '../shared/words';
import { outcomesFile, refusedFile, type ImportReport, type ImportRun } from './import-api';
import { nextSteps } from './import.shape';
import { ImportCounts } from './ImportCounts';
import { ImportedRows } from './ImportedRows';
import { RegistryDifference } from './RegistryDifference';
import { RowPages } from './RowPages';

type Row = ImportReport['problems'][number];

interface ImportResultProps {
  run: ImportRun;
  report: ImportReport;
  onRun: (takeGood: boolean) => void;
  busy: boolean;
}

/** What a run would do or did: counts, every refused row with its reason, and what can be done next. */
export const ImportResult = ({ report, run, onRun, busy }: ImportResultProps): ReactElement => {
  const t = useWords();
  const word = useCode();
  const language = useLanguage();
  const columns: Column<Row>[] = [
    { id: 'line', head: t('import.line'), names: true, cell: ({ line }) => formatNumber(line, language) },
    { id: 'column', head: t('import.column'), cell: ({ column }) => (column ? <bdi>{column}</bdi> : <NoFigure />) },
    { id: 'value', head: t('import.value'), cell: ({ value }) => (value ? <bdi>{value}</bdi> : <NoFigure />) },
    {
      id: 'reason',
      head: t('import.reason'),
      cell: ({ code, reason }) => (language === 'en' || word('row_problem', code) === code ? reason : word('row_problem', code)),
    },
    { id: 'suggestion', head: t('import.suggestion'), cell: ({ suggestion }) => (suggestion ? <bdi>{suggestion}</bdi> : <NoFigure />) },
  ];
  const isDry = run.run === 'dry';
  const steps = isDry ? nextSteps(report) : [];
  const title = isDry ? 'import.would' : report.applied ? 'import.did' : 'import.did_nothing';
  const told = t(title);
  useEffect(() => say(told), [told]);
  return (
    <section aria-labelledby="import-result">
      <h2 id="import-result">{told}</h2>
      <p>{t('import.read_as', { kind: t(`import_kind.${report.kind}`), count: report.rowsRead })}</p>
      {report.ignoredColumns.length > 0 && (
        <p className="notice">
          {t('import.ignored', { count: report.ignoredColumns.length, columns: formatList(report.ignoredColumns, language) })}
        </p>
      )}
      <ImportCounts report={report} />
      <p className="ways">
        {steps.map((step) => (
          <button key={step} type="button" className="button primary" disabled={busy} onClick={() => onRun(step === 'take_good')}>
            {t(`import.${step}`, { count: report.new + report.changed })}
          </button>
        ))}
        {report.refused > 0 && (
          <a href={refusedFile(run.runId)} download="">
            {t('import.refused_file')}
          </a>
        )}
        <a href={outcomesFile(run.runId)} download="">
          {t('import.outcomes_file')}
        </a>
      </p>
      {report.contradictions > 0 && (
        <p className="notice">
          <To to="/workbench/contradictions">{t('import.contradictions', { count: report.contradictions })}</To>
        </p>
      )}
      {isDry && report.refused > 0 && <p className="fine">{t('import.all_or_nothing')}</p>}
      {report.problems.length > 0 && (
        <>
          <h3>{t('import.problems', { count: report.refused })}</h3>
          <RowPages rows={report.problems}>
            {(page) => (
              <DataTable
                caption={t('import_count.refused')}
                columns={columns}
                rows={page}
                keyOf={(row) => `${row.line} ${row.column ?? ''} ${row.code}`}
              />
            )}
          </RowPages>
          {report.problems.length < report.refused && <p className="fine">{t('import.more_in_file')}</p>}
        </>
      )}
      {report.rows.length > 0 && <ImportedRows report={report} />}
      {report.registry && <RegistryDifference registry={report.registry} />}
    </section>
  );
};
