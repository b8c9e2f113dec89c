import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { SUPPORT_CATEGORIES } from '../../shared/codes';
import { Problem } from '../shared/Problem';
import { useRefresh } from '../shared/use-api';
import { useWords } from '../shared/words';
import { sendIati, type IatiAsk } from './iati-api';
import { IatiResult } from './IatiResult';

/** Commitments from an IATI file: read first without changing anything, linked to adoptions by a person, then taken over as a whole. */
export const IatiImport = (): ReactElement => {
  const t = useWords();
  const refresh = useRefresh();
  const [file, setFile] = useState<File | null>(null);
  const [category, setCategory] = useState('');
  const [adoptions, setAdoptions] = useState<Readonly<Record<string, string>>>({});
  const send = useMutation({ mutationFn: (ask: IatiAsk) => sendIati(ask), onSuccess: ({ applied }) => void (applied && refresh()) });
  const read = (plan: string | null) => file && send.mutate({ file, category, adoptions, plan });
  const choose = (chosen: File | undefined) => {
    send.reset();
    setAdoptions({});
    setFile(chosen ?? null);
  };
  return (
    <section aria-labelledby="iati">
      <h2 id="iati">{t('iati.title')}</h2>
      <p className="fine">{t('iati.lead')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          read(null);
        }}
      >
        <div className="drop">
          <label className="field">
            <span>{t('import.file')}</span>
            <input type="file" accept=".xml" required onChange={(event) => choose(event.target.files?.[0])} />
          </label>
          <label className="field">
            <span>{t('iati.category')}</span>
            <select
              value={category}
              onChange={(event) => {
                send.reset();
                setCategory(event.target.value);
              }}
            >
              <option value="">{t('iati.none')}</option>
              {SUPPORT_CATEGORIES.map((one) => (
                <option key={one} value={one}>
                  {t(`support_category.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button primary" disabled={!file || send.isPending}>
            {send.data ? t('iati.again') : t('import.try')}
          </button>
        </div>
      </form>
      <Problem error={send.error} />
      {send.data && file && (
        <IatiResult
          file={file}
          report={send.data}
          adoptions={adoptions}
          busy={send.isPending}
          onChoose={(activity, adoption) => setAdoptions({ ...adoptions, [activity]: adoption })}
          onRun={() => read(send.data.plan)}
        />
      )}
    </section>
  );
};
