import type { ReactElement } from 'react';
import { useMe } from '../shared/context';
import { Field } from '../shared/Field';
import { Problem } from '../shared/Problem';
import { useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { CHANGE_LANGUAGE } from './account.queries';
import { LanguageOptions } from './LanguageOptions';

/** In which language the person is written to: kept as soon as it is picked. */
export const OwnLanguage = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const change = useTell(CHANGE_LANGUAGE);
  return (
    <section className="narrow">
      <h2>{t('account.language')}</h2>
      <Field label={t('field.language')} hint={t('account.language_means')}>
        {(ids) => (
          <select
            {...ids}
            value={change.isPending ? change.variables.language : me.language}
            disabled={change.isPending}
            onChange={(event) => change.mutate({ language: event.target.value })}
          >
            <LanguageOptions />
          </select>
        )}
      </Field>
      <Problem error={change.error} />
      {change.isSuccess && <p role="status">{t('account.language_kept')}</p>}
    </section>
  );
};
