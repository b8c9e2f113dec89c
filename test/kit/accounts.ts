import { randomUUID } from 'node:crypto';
import { AccountGrant } from '../../backend/accounts/account-grant.entity.js';
import { Account } from '../../backend/accounts/account.entity.js';
import type { Role } from '../../backend/accounts/account.terms.js';
import { fingerprint, newSecret } from '../../backend/accounts/sessions.js';
import { Session } from '../../backend/accounts/session.entity.js';
import { Viewer } from '../../backend/accounts/viewer.js';
import type { Storage } from '../../backend/shared/storage.js';

export interface SignedIn {
  viewer: Viewer;
  /** Header of every request of this person. */
  cookie: string;
}

/** Somebody with an account, who is signed in since `now`. */
export const aPerson = async (storage: Storage, role: Role, now: Date): Promise<SignedIn> => {
  const [id, token] = [randomUUID(), newSecret()];
  const email = `${id.slice(0, 8)}@example.org`;
  const at = now.toISOString();
  await storage.write(async (records) => {
    await records.insert(Account, { id, email, name: `A ${role.toLowerCase()}`, status: 'ACTIVE', createdAt: at });
    await records.insert(AccountGrant, { accountId: id, role, scope: '' });
    await records.insert(Session, { id: fingerprint(token), accountId: id, createdAt: at, seenAt: at });
  });
  return { viewer: new Viewer(id, email, `A ${role.toLowerCase()}`, [{ role, scope: '' }], ''), cookie: `session=${token}` };
};
