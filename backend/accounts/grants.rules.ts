import type { Grant } from './permissions.rules.js';

/** Roles that speak for somebody, and for whom. */
export const SPEAKS_FOR: Readonly<Partial<Record<Grant['role'], 'country' | 'organisation'>>> = {
  FOCAL_POINT: 'country',
  DONOR: 'organisation',
};

/** Grants as they are kept: an empty scope for roles that speak for nobody. */
export const normalGrants = (grants: readonly { role: Grant['role']; scope?: string | null }[]): Grant[] =>
  grants.map(({ role, scope }) => ({ role, scope: scope?.trim() ?? '' }));

/** What is wrong with the roles that an account shall hold, as a sentence; null: nothing that can be told without the records. */
export const grantsProblem = (grants: readonly Grant[]): string | null => {
  if (grants.length === 0) return 'An account holds at least one role.';
  if (new Set(grants.map(({ role }) => role)).size < grants.length) return 'An account holds a role once.';
  for (const { role, scope } of grants) {
    const whom = SPEAKS_FOR[role];
    if (whom && scope === '') return `The role ${role} is bound to one ${whom}: name it as scope.`;
    if (!whom && scope !== '') return `The role ${role} takes no scope.`;
  }
  return null;
};

/** "FOCAL_POINT SLE", as it stands in the audit trail. */
export const grantText = ({ role, scope }: Grant): string => (scope === '' ? role : [role, scope].join(' '));
