import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useLocation, useSearch } from 'wouter';
import { To } from '../shared/links';
import { Problem } from '../shared/Problem';
import { useAsk, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { FORGET_VIEW, SAVE_VIEW, SAVED_VIEWS } from './tasks.queries';
import { ownAddress } from './tasks.shape';

/** Places with their filters that the person gave a name to. */
export const SavedViews = (): ReactElement => {
  const t = useWords();
  const [path] = useLocation();
  const search = useSearch();
  const [naming, setNaming] = useState(false);
  const views = useAsk(SAVED_VIEWS, {});
  const save = useTell(SAVE_VIEW);
  const forget = useTell(FORGET_VIEW);
  const params = new URLSearchParams(search);
  params.delete('lang');
  params.delete('after');
  const address = params.size > 0 ? `${path}?${params.toString()}` : path;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name === 'string' && name.trim()) save.mutate({ name: name.trim(), address }, { onSuccess: () => setNaming(false) });
  };
  return (
    <div className="saved">
      <h2>{t('views.title')}</h2>
      <ul>
        {views.data?.savedViews.map(({ id, name, address: to }) => (
          <li key={id}>
            {ownAddress(to) ? <To to={to}>{name}</To> : <span>{name}</span>}
            <button type="button" className="quiet" aria-label={t('views.forget', { name })} onClick={() => forget.mutate({ id })}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {naming ? (
        <form onSubmit={submit} className="inline-form">
          <label>
            <span className="visually-hidden">{t('views.name')}</span>
            <input
              name="name"
              maxLength={80}
              required
              autoFocus
              placeholder={t('views.name')}
              onKeyDown={(event) => event.key === 'Escape' && setNaming(false)}
            />
          </label>
          <button type="submit" className="button">
            {t('views.keep')}
          </button>
        </form>
      ) : (
        <button type="button" className="quiet" onClick={() => setNaming(true)}>
          {t('views.save')}
        </button>
      )}
      <Problem error={save.error ?? forget.error} />
    </div>
  );
};
