import type { ReactElement } from 'react';
import type { Role } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { ORGANISATIONS } from '../catalogue/organisations.queries';
import { hasRole, useMe } from '../shared/context';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { NAMES } from '../tasks/tasks.queries';

/** Roles as words, with the country or organisation that they are bound to. */
export const Grants = ({ grants }: { grants: readonly { role: Role; scope: string }[] }): ReactElement => {
  const t = useWords();
  const names = useAsk(NAMES, { language: useLanguage() }, { still: true });
  const isAdmin = hasRole(useMe(), 'ADMIN');
  const organisations = useAsk(ORGANISATIONS, { text: null }, { enabled: grants.some(({ role }) => role === 'DONOR') && isAdmin });
  const nameOf = (scope: string) =>
    names.data?.countries.find(({ iso3 }) => iso3 === scope)?.name ??
    organisations.data?.organisations.find(({ id }) => id === scope)?.name ??
    scope;
  return (
    <>
      {grants.map(({ role, scope }) => (
        <span key={`${role} ${scope}`} className="badge">
          {t(`role.${role}`)}
          {scope && (
            <>
              {' · '}
              <bdi>{nameOf(scope)}</bdi>
            </>
          )}
        </span>
      ))}
    </>
  );
};
