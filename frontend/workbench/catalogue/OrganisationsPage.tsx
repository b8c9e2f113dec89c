import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useSearch } from 'wouter';
import { useGo } from '../shared/links';
import { Field } from '../shared/Field';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { useAsk, useTell } from '../shared/use-api';
import { say } from '../shared/voice';
import { useWords } from '../shared/words';
import { ADD_ORGANISATION, ORGANISATIONS } from './organisations.queries';

const PATH = '/workbench/organisations';
const SHORTEST = 2;

/** Bodies that fund, implement or own: looked up before one is added, so that none stands here twice. */
export const OrganisationsPage = (): ReactElement => {
  const t = useWords();
  const go = useGo();
  const text = new URLSearchParams(useSearch()).get('text')?.slice(0, 200) ?? '';
  const [name, setName] = useState(text);
  const found = useAsk(ORGANISATIONS, { text: name.trim().slice(0, 200) || null }, { keep: true });
  const add = useTell(ADD_ORGANISATION);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim().length < SHORTEST) return;
    add.mutate(
      { name: name.trim() },
      { onSuccess: ({ addOrganisation }) => say(t('organisations.added', { name: addOrganisation.name })) },
    );
  };
  return (
    <Screen title={t('nav.organisations')} lead={t('organisations.lead')}>
      <form onSubmit={submit} className="find-or-add">
        <Field label={t('field.name')} hint={t('organisations.hint')}>
          {(ids) => (
            <input
              {...ids}
              maxLength={300}
              value={name}
              onChange={(event) => {
                add.reset();
                setName(event.target.value);
                const params = new URLSearchParams(event.target.value.trim() ? { text: event.target.value } : {});
                go(params.size > 0 ? `${PATH}?${params.toString()}` : PATH, { replace: true });
              }}
            />
          )}
        </Field>
        <button type="submit" className="button primary" disabled={name.trim().length < SHORTEST || add.isPending}>
          {t('act.add')}
        </button>
      </form>
      <Problem error={add.error} />
      {add.data && <p>{t('organisations.added', { name: add.data.addOrganisation.name })}</p>}
      <Answered query={found}>
        {({ organisations }) =>
          organisations.length === 0 ? (
            <Nothing>{t(name.trim() ? 'organisations.not_found' : 'organisations.none')}</Nothing>
          ) : (
            <ul className="rows names">
              {organisations.map(({ id, name: known }) => (
                <li key={id}>
                  <bdi>{known}</bdi>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </Screen>
  );
};
