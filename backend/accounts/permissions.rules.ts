/** Whom a permission is given to. `OF_COUNTRY` and `OF_ORGANISATION`: only for the one the role is bound to. */
export type Grantee =
  'ANYBODY' | 'SIGNED_IN' | 'EDITOR' | 'REVIEWER' | 'ADMIN' | 'FOCAL_POINT' | 'DONOR' | 'FOCAL_POINT_OF_COUNTRY' | 'DONOR_OF_ORGANISATION';

export interface Permission {
  /** The rule as a sentence. */
  says: string;
  to: readonly Grantee[];
}

/** Who may do what: the one table. Every query and mutation names its row by `@Allow`; one without a row answers nobody. */
export const PERMISSIONS = {
  READ_PUBLISHED: { says: 'Anybody reads and exports what is published.', to: ['ANYBODY'] },
  REPORT_ERROR: { says: 'Anybody reports an error on a published record, and follows it by its number.', to: ['ANYBODY'] },
  SIGN_IN: { says: 'Anybody tries to sign in, takes up an invitation, and asks for a new password.', to: ['ANYBODY'] },
  ASK_WHO_I_AM: { says: 'Anybody asks who is signed in here, and learns of nobody else.', to: ['ANYBODY'] },
  KEEP_OWN_ACCOUNT: { says: 'Whoever is signed in sees and keeps the own account.', to: ['SIGNED_IN'] },
  RECORD: {
    says: 'Editors record claims of every country; a focal point those of the own country.',
    to: ['EDITOR', 'FOCAL_POINT_OF_COUNTRY'],
  },
  HAND_IN: {
    says: 'Editors hand in and take back claims of every country; a focal point those of the own country, a donor those of the own organisation.',
    to: ['EDITOR', 'FOCAL_POINT_OF_COUNTRY', 'DONOR_OF_ORGANISATION'],
  },
  RECORD_MONEY: {
    says: 'Editors record commitments and offers of everybody; a focal point those for the own country and its offers, a donor those of the own organisation.',
    to: ['EDITOR', 'FOCAL_POINT_OF_COUNTRY', 'DONOR_OF_ORGANISATION'],
  },
  CLASSIFY: {
    says: 'Editors classify reports of every country; a focal point those of the own country.',
    to: ['EDITOR', 'FOCAL_POINT_OF_COUNTRY'],
  },
  IMPORT: { says: 'Editors import files.', to: ['EDITOR'] },
  REVIEW: {
    says: 'Reviewers publish claims, return them with a reason, and retract published ones; never those of the own hand.',
    to: ['REVIEWER'],
  },
  SEE_DRAFTS: {
    says: 'Editors, reviewers and admins see what is not yet published; a focal point that of the own country.',
    to: ['EDITOR', 'REVIEWER', 'ADMIN', 'FOCAL_POINT_OF_COUNTRY'],
  },
  SEE_CLAIMS: {
    says: 'Editors, reviewers and admins see claims before they are published; a focal point those of the own country, a donor those of the own organisation.',
    to: ['EDITOR', 'REVIEWER', 'ADMIN', 'FOCAL_POINT_OF_COUNTRY', 'DONOR_OF_ORGANISATION'],
  },
  SEE_WORKBENCH: {
    says: 'Editors, reviewers, admins, focal points and donors work at the workbench, each with what is theirs.',
    to: ['EDITOR', 'REVIEWER', 'ADMIN', 'FOCAL_POINT', 'DONOR'],
  },
  SEE_AUDIT: {
    says: 'Editors, reviewers and admins read the audit trail; a focal point that of the own country’s records.',
    to: ['EDITOR', 'REVIEWER', 'ADMIN', 'FOCAL_POINT_OF_COUNTRY'],
  },
  ANSWER_REPORTS: { says: 'Editors and reviewers answer reported errors and settle contradictions.', to: ['EDITOR', 'REVIEWER'] },
  KEEP_CATALOGUE: {
    says: 'Editors and admins add institutions, organisations, digital public goods and meetings.',
    to: ['EDITOR', 'ADMIN'],
  },
  KEEP_ACCOUNTS: { says: 'Admins invite, suspend and change accounts.', to: ['ADMIN'] },
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof PERMISSIONS;

/** A role that an account holds; `scope` is the country of a focal point, the organisation of a donor, else empty. */
export interface Grant {
  role: 'FOCAL_POINT' | 'DONOR' | 'EDITOR' | 'REVIEWER' | 'ADMIN';
  scope: string;
}

/** What is asked for: its country, or its organisation; null: neither is known yet. */
export interface Scope {
  country?: string | null;
  organisation?: string | null;
}

const holds = (grantee: Grantee, grants: readonly Grant[] | null, scope: Scope): boolean => {
  if (grantee === 'ANYBODY') return true;
  if (grants === null) return false;
  if (grantee === 'SIGNED_IN') return true;
  const door = scope.country === undefined && scope.organisation === undefined;
  if (grantee === 'FOCAL_POINT_OF_COUNTRY')
    return grants.some((grant) => grant.role === 'FOCAL_POINT' && (door || grant.scope === scope.country));
  if (grantee === 'DONOR_OF_ORGANISATION')
    return grants.some((grant) => grant.role === 'DONOR' && (door || grant.scope === scope.organisation));
  return grants.some((grant) => grant.role === grantee);
};

/**
 * May somebody with these roles do it? `grants` is null for who is not signed in. An empty scope asks whether there is
 * any country or organisation for which it is allowed: the door; the verb then asks again with those at hand.
 */
export const may = (permission: PermissionName, grants: readonly Grant[] | null, scope: Scope = {}): boolean =>
  (PERMISSIONS[permission] as Permission).to.some((grantee) => holds(grantee, grants, scope));

/** Countries (ISO 3166-1 alpha-3) for which it is allowed; null: every country. */
export const countriesOf = (permission: PermissionName, grants: readonly Grant[]): readonly string[] | null => {
  if (may(permission, grants, { country: null })) return null;
  return grants.map(({ scope }) => scope).filter((country) => may(permission, grants, { country }));
};
