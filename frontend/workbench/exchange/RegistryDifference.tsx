import type { ReactElement, ReactNode } from 'react';
import { formatList } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useCode, useWords } from '../shared/words';
import type { ImportReport } from './import-api';
import { RowPages } from './RowPages';
import { useNames } from './use-names';

type Difference = NonNullable<ImportReport['registry']>;

interface PartProps<Row> {
  title: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  children: (row: Row) => ReactNode;
}

const Part = <Row,>({ title, rows, keyOf, children }: PartProps<Row>): ReactElement | null =>
  rows.length === 0 ? null : (
    <details>
      <summary>{title}</summary>
      <RowPages rows={rows}>
        {(page) => (
          <ul className="bullets">
            {page.map((row) => (
              <li key={keyOf(row)}>{children(row)}</li>
            ))}
          </ul>
        )}
      </RowPages>
    </details>
  );

/** What an edition of the registry changes beside its digital public goods. */
export const RegistryDifference = ({ registry }: { registry: Difference }): ReactElement => {
  const t = useWords();
  const word = useCode();
  const language = useLanguage();
  const names = useNames();
  const { newReports, newReportsOf, withdrawnReports, withdrawnReportsOf, leftButInUse, remarks } = registry;
  const reports = ({ dpgId, countries }: Difference['newReportsOf'][number]) => (
    <>
      <bdi>{names.dpg(dpgId)}</bdi>: {formatList(countries.map(names.country), language)}
    </>
  );
  return (
    <>
      <Part title={t('import.new_reports', { count: newReports })} rows={newReportsOf} keyOf={({ dpgId }) => dpgId}>
        {reports}
      </Part>
      <Part title={t('import.withdrawn_reports', { count: withdrawnReports })} rows={withdrawnReportsOf} keyOf={({ dpgId }) => dpgId}>
        {reports}
      </Part>
      <Part title={t('import.left_in_use', { count: leftButInUse.length })} rows={leftButInUse} keyOf={({ dpgId }) => dpgId}>
        {({ name, adoptions }) => (
          <>
            <bdi>{name}</bdi> · {t('records.sentence', { count: adoptions })}
          </>
        )}
      </Part>
      <Part
        title={t('import.remarks', { count: remarks.length })}
        rows={remarks}
        keyOf={(remark) => `${remark.place} ${remark.why} ${remark.value}`}
      >
        {({ dpg, value, why }) => (
          <>
            <bdi>{dpg}</bdi> · {word('registry_remark', why)} {value && <bdi>“{value}”</bdi>}
          </>
        )}
      </Part>
    </>
  );
};
