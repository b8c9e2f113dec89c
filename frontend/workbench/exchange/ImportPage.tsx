import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ChangeEvent, type DragEvent, type ReactElement } from 'react';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { useRefresh } from '../shared/use-api';
import { useWords } from '../shared/words';
import { askProgress, IMPORT_KINDS, startImport, type ImportAsk, type ImportKind } from './import-api';
import { kindOf } from './import.shape';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';

const EVERY_MS = 700;

/** A file of records: first read without changing anything, then taken over as a whole, or its good rows. */
export const ImportPage = (): ReactElement => {
  const t = useWords();
  const refresh = useRefresh();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<ImportKind>('stage_events');
  const start = useMutation({ mutationFn: (ask: ImportAsk) => startImport(ask) });
  const begun = start.data;
  const run = start.variables?.run ?? 'dry';
  const progress = useQuery({
    queryKey: ['import', begun?.runId],
    queryFn: async () => {
      const report = await askProgress(begun?.runId ?? '');
      if (report.done && report.applied) void refresh();
      return report;
    },
    enabled: begun !== undefined && !begun.done,
    meta: { still: true },
    refetchInterval: (query) => (query.state.data?.done ? false : EVERY_MS),
  });
  const report = begun?.done ? begun : (progress.data ?? begun);

  const choose = (chosen: File | null | undefined) => {
    start.reset();
    setFile(chosen ?? null);
    if (chosen) setKind(kindOf(chosen.name));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    choose(event.dataTransfer.files[0]);
  };
  const go = (how: 'dry' | 'real', takeGood = false) => {
    if (file) start.mutate({ kind, run: how, takeGood, file });
  };
  return (
    <Screen title={t('nav.import')} lead={t('import.lead')} wide>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go('dry');
        }}
      >
        <div className="drop" onDrop={drop} onDragOver={(event) => event.preventDefault()}>
          <label className="field">
            <span>{t('import.file')}</span>
            <input
              type="file"
              accept=".csv,.xlsx,.json"
              required
              onChange={(event: ChangeEvent<HTMLInputElement>) => choose(event.target.files?.[0])}
            />
          </label>
          <label className="field">
            <span>{t('import.kind')}</span>
            <select value={kind} onChange={(event) => setKind(IMPORT_KINDS.find((known) => known === event.target.value) ?? 'adoptions')}>
              {IMPORT_KINDS.map((known) => (
                <option key={known} value={known}>
                  {t(`import_kind.${known}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button primary" disabled={!file || start.isPending}>
            {t('import.try')}
          </button>
        </div>
      </form>
      <Problem error={start.error ?? (progress.error?.code === 'OFFLINE' ? null : progress.error)} />
      {(start.isPending || (report && !report.done)) && <ImportProgress report={report ?? null} />}
      {report?.done && <ImportResult report={report} run={run} onRun={(takeGood) => go('real', takeGood)} busy={start.isPending} />}
    </Screen>
  );
};
