import type { ReactElement } from 'react';
import type { AccountPartsFragment } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { NAMES } from '../tasks/tasks.queries';

/** Roles as words, with the country or organisation that they are bound to. */
export const Grants = ({ grants }: { grants: AccountPartsFragment['grants'] }): ReactElement => {
  const t = useWords();
  const names = useAsk(NAMES, { language: useLanguage() }, { still: true });
  const nameOf = (scope: string) => names.data?.countries.find(({ iso3 }) => iso3 === scope)?.name ?? scope;
  return (
    <>
      {grants.map(({ role, scope, organisation }) => (
        <span key={`${role} ${scope}`} className="badge">
          {t(`role.${role}`)}
          {scope && (
            <>
              {' · '}
              <bdi>{organisation?.name ?? nameOf(scope)}</bdi>
            </>
          )}
        </span>
      ))}
    </>
  );
};
