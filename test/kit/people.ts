import { randomUUID } from 'node:crypto';
import { AccountGrant } from '../../backend/accounts/account-grant.entity.js';
import { Account } from '../../backend/accounts/account.entity.js';
import type { Grant } from '../../backend/accounts/permissions.rules.js';
import { Sessions } from '../../backend/accounts/sessions.js';
import type { Reply, TestApp } from './app.js';

export interface Person {
  id: string;
  email: string;
  /** As the browser sends it. */
  cookie: string;
  ask: <T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>) => Promise<Reply<T>>;
}

/** "FOCAL_POINT SLE", "EDITOR" */
const grantOf = (text: string): Grant => {
  const [role, scope = ''] = text.split(' ');
  return { role: role as Grant['role'], scope };
};

/** Somebody who is signed in and holds these roles. */
export const aPerson = async (app: TestApp, grants: readonly string[]): Promise<Person> => {
  const id = randomUUID();
  const email = `${id}@example.org`;
  const token = await app.storage.write(async (records) => {
    const createdAt = app.clock.now().toISOString();
    await records.insert(Account, { id, email, name: grants.join(' and '), status: 'ACTIVE', createdAt });
    for (const grant of grants) await records.insert(AccountGrant, { ...grantOf(grant), accountId: id });
    return new Sessions(app.storage, app.clock).open(records, id);
  });
  const cookie = `session=${token}`;
  return { id, email, cookie, ask: (query, variables = {}) => app.ask(query, variables, cookie) };
};
