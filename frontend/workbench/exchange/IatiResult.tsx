import type { ReactElement } from 'react';
import { DataTable, type Column } from '../../shared/DataTable';
import { Day } from '../../shared/Day';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { NoFigure } from '../../shared/Mark';
import { AdoptionPicker } from '../funding/AdoptionPicker';
import { saveText } from '../shared/save-text';
import { useCode, useWords } from '../shared/words';
import type { IatiReport } from './iati-api';
import { ImportCounts } from './ImportCounts';
import { refusedActivities } from './refused-activities';

type Row = IatiReport['rows'][number];
type Refused = IatiReport['problems'][number];

const SHOWN = 200;

interface IatiResultProps {
  /** What was read. */
  file: File;
  report: IatiReport;
  /** Chosen adoptions, by the identifier of the activity. */
  adoptions: Readonly<Record<string, string>>;
  busy: boolean;
  onChoose: (activity: string, adoption: string) => void;
  onRun: () => void;
}

/** What an import of activities would do or did: each statement of new or changed money, and what is refused and why. */
export const IatiResult = ({ file, report, adoptions, busy, onChoose, onRun }: IatiResultProps): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const word = useCode();
  const reasonOf = ({ code, reason }: Refused) => {
    const said = word('iati_problem', code);
    return said === code ? reason : said;
  };
  const saveRefused = async () => {
    const refused = refusedActivities(await file.text(), report.problems, reasonOf);
    if (refused !== null) saveText(`refused-${file.name}`, refused);
  };
  const rows: Column<Row>[] = [
    {
      id: 'name',
      head: t('iati.activity'),
      names: true,
      cell: ({ activity, title }) => (
        <>
          <bdi>{activity}</bdi> <bdi className="fine beside">{title}</bdi>
        </>
      ),
    },
    {
      id: 'outcome',
      head: t('iati.outcome'),
      quiet: true,
      cell: ({ outcome, changes }) => (
        <>
          {t(`iati_outcome.${outcome}`)}
          {changes.map(({ field, before, after }) => (
            <bdi key={field} className="fine beside">
              <del>{before ?? '–'}</del> <ins>{after ?? '–'}</ins>
            </bdi>
          ))}
        </>
      ),
    },
    { id: 'status', head: t('filter.commitment'), quiet: true, cell: ({ status }) => t(`commitment_status.${status}`) },
    { id: 'stated', head: t('iati.money'), numeric: true, cell: ({ amount, currency }) => <bdi>{`${currency} ${amount}`}</bdi> },
    { id: 'since', head: t('money.date'), cell: ({ date }) => <Day date={date} /> },
    {
      id: 'country',
      head: t('filter.country'),
      quiet: true,
      cell: ({ countries }) => (countries ? <bdi>{countries}</bdi> : t('money.worldwide')),
    },
    {
      id: 'adoption',
      head: t('iati.adoption'),
      cell: ({ activity, adoptionId }) => (
        <AdoptionPicker
          label={
            <span className="visually-hidden">
              {t('iati.adoption')}: <bdi>{activity}</bdi>
            </span>
          }
          value={adoptions[activity] ?? adoptionId ?? ''}
          disabled={report.applied}
          onChange={(adoption) => onChoose(activity, adoption)}
          problem={null}
        />
      ),
    },
  ];
  const refused: Column<Refused>[] = [
    { id: 'line', head: t('import.line'), names: true, cell: ({ line }) => formatNumber(line, language) },
    { id: 'activity', head: t('iati.activity'), cell: ({ activity }) => (activity ? <bdi>{activity}</bdi> : <NoFigure />) },
    { id: 'column', head: t('import.column'), cell: ({ column }) => <bdi>{column}</bdi> },
    { id: 'value', head: t('import.value'), cell: ({ value }) => (value ? <bdi>{value}</bdi> : <NoFigure />) },
    { id: 'reason', head: t('import.reason'), cell: (problem) => reasonOf(problem) },
    { id: 'suggestion', head: t('import.suggestion'), cell: ({ suggestion }) => (suggestion ? <bdi>{suggestion}</bdi> : <NoFigure />) },
  ];
  const chosen = report.rows.some(({ activity, adoptionId }) => activity in adoptions && adoptions[activity] !== (adoptionId ?? ''));
  const ready = !report.applied && report.refused === 0 && report.new + report.changed > 0 && !chosen;
  return (
    <section aria-labelledby="iati-result">
      <h3 id="iati-result" role="status">
        {t(report.applied ? 'import.did' : report.new + report.changed === 0 ? 'import.did_nothing' : 'import.would')}
      </h3>
      <ImportCounts report={report} />
      {ready && (
        <button type="button" className="button primary" disabled={busy} onClick={onRun}>
          {t('import.run', { count: report.new + report.changed })}
        </button>
      )}
      {report.problems.length > 0 && (
        <>
          <h4>{t('iati.refused', { count: report.refused })}</h4>
          <DataTable
            caption={t('import_count.refused')}
            columns={refused}
            rows={report.problems.slice(0, SHOWN)}
            keyOf={({ line, column, value }) => `${line} ${column} ${value}`}
          />
          <p className="ways">
            <button type="button" className="button" onClick={() => void saveRefused()}>
              {t('iati.refused_file')}
            </button>
          </p>
        </>
      )}
      {report.rows.length > 0 && (
        <DataTable
          caption={t('iati.title')}
          columns={rows}
          rows={report.rows.slice(0, SHOWN)}
          keyOf={({ activity, status, line }) => `${activity} ${status} ${line}`}
        />
      )}
    </section>
  );
};
