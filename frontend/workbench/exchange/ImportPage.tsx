import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ChangeEvent, type DragEvent, type ReactElement } from 'react';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { useRefresh } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ApiError } from '../shared/api';
import { askProgress, IMPORT_KINDS, reportOf, startImport, type ImportAsk, type ImportWanted } from './import-api';
import { wantedFor } from './import.shape';
import { IatiImport } from './IatiImport';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';

const EVERY_MS = 700;
const WANTED: readonly ImportWanted[] = ['by_columns', ...IMPORT_KINDS];

/** A file of records: first read without changing anything, then taken over as a whole, or its good rows. */
export const ImportPage = (): ReactElement => {
  const t = useWords();
  const refresh = useRefresh();
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<ImportWanted>('by_columns');
  const start = useMutation({ mutationFn: (ask: ImportAsk) => startImport(ask), onSuccess: ({ applied }) => void (applied && refresh()) });
  const begun = start.data;
  const progress = useQuery({
    queryKey: ['import', begun?.runId],
    queryFn: async () => {
      const run = await askProgress(begun?.runId ?? '');
      if (run.done && run.applied) void refresh();
      return run;
    },
    enabled: begun !== undefined && !begun.done,
    meta: { still: true },
    refetchInterval: (query) => (query.state.data?.done ? false : EVERY_MS),
  });
  const run = begun?.done ? begun : (progress.data ?? begun);
  const report = run ? reportOf(run) : null;
  const failed = run?.error ? new ApiError(run.error.code, run.error.message, run.error.details) : null;

  const choose = (chosen: File | null | undefined) => {
    start.reset();
    setFile(chosen ?? null);
    if (chosen) setKind(wantedFor(chosen.name));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    choose(event.dataTransfer.files[0]);
  };
  return (
    <Screen title={t('nav.import')} lead={t('import.lead')} wide>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (file) start.mutate({ kind, file });
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
            <select value={kind} onChange={(event) => setKind(WANTED.find((known) => known === event.target.value) ?? 'by_columns')}>
              {WANTED.map((known) => (
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
      <Problem error={failed ?? start.error ?? (progress.error?.code === 'OFFLINE' ? null : progress.error)} />
      {(start.isPending || (run && !run.done)) && <ImportProgress run={run ?? null} />}
      {run && report && (
        <ImportResult run={run} report={report} onRun={(takeGood) => start.mutate({ of: run.runId, takeGood })} busy={start.isPending} />
      )}
      <IatiImport />
    </Screen>
  );
};
