import type { AskContext } from '../shared/ask-context.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { countriesOf, type Grant, may, type PermissionName, type Scope } from './permissions.rules.js';

/** Who asks, by the session of the request. */
export class Viewer {
  constructor(
    readonly accountId: string,
    readonly email: string,
    /** As it stands in the audit trail and beside claims. */
    readonly name: string,
    readonly grants: readonly Grant[],
    readonly sessionId: string,
  ) {}

  may(permission: PermissionName, scope: Scope = {}): boolean {
    return may(permission, this.grants, scope);
  }

  /** Countries (ISO 3166-1 alpha-3) for which it is allowed; null: every country. */
  countriesOf(permission: PermissionName): readonly string[] | null {
    return countriesOf(permission, this.grants);
  }
}

/** Countries for which somebody may do it; null: for all of them. */
export const countriesFor = (viewer: Viewer, permission: PermissionName): string[] | null =>
  viewer.may(permission, { country: null }) ? null : viewer.grants.filter(({ role }) => role === 'FOCAL_POINT').map(({ scope }) => scope);

/** Who asks; null: nobody is signed in. */
export const viewerOf = (context: AskContext): Viewer | null => (context.asker instanceof Viewer ? context.asker : null);

/** Who asks, where somebody must be signed in. Throws UNAUTHENTICATED. */
export const signedIn = (context: AskContext): Viewer => {
  const viewer = viewerOf(context);
  if (!viewer) throw new DomainError('UNAUTHENTICATED', ERROR_CODES.UNAUTHENTICATED);
  return viewer;
};

/** Who asks, if that is allowed. Throws UNAUTHENTICATED or FORBIDDEN. */
export const permitted = (context: AskContext, permission: PermissionName, scope: Scope = {}): Viewer => {
  const viewer = signedIn(context);
  if (!viewer.may(permission, scope)) throw new DomainError('FORBIDDEN', ERROR_CODES.FORBIDDEN, { permission });
  return viewer;
};
