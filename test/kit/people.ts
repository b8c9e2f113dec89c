import { randomUUID } from 'node:crypto';
import { AccountGrant } from '../../backend/accounts/account-grant.entity.js';
import { Account } from '../../backend/accounts/account.entity.js';
import { hashPassword } from '../../backend/accounts/passwords.js';
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

interface Told {
  status?: Account['status'];
  email?: string;
  name?: string;
  password?: string;
}

/** "FOCAL_POINT SLE", "EDITOR" */
const grantOf = (text: string): Grant => {
  const [role, scope = ''] = text.split(' ');
  return { role: role as Grant['role'], scope };
};

/** Writes an account that holds these roles. */
export const anAccount = async (app: TestApp, grants: readonly string[], told: Told = {}): Promise<{ id: string; email: string }> => {
  const { status = 'ACTIVE', email = `${randomUUID()}@example.org`, name = grants.join(' and ') || 'Nobody', password } = told;
  const id = randomUUID();
  const passwordHash = password === undefined ? null : await hashPassword(password);
  await app.storage.write(async (records) => {
    await records.insert(Account, { id, email, name, passwordHash, status, createdAt: app.clock.now().toISOString() });
    if (grants.length > 0)
      await records.insert(
        AccountGrant,
        grants.map((grant) => ({ ...grantOf(grant), accountId: id })),
      );
  });
  return { id, email };
};

/** A new session of the account, as a browser holds it. */
export const cookieOf = async (app: TestApp, accountId: string): Promise<string> => {
  const token = await app.storage.write((records) => app.nest.get(Sessions).open(records, accountId));
  return `session=${token}`;
};

/** Somebody who is signed in and holds these roles. */
export const aPerson = async (app: TestApp, grants: readonly string[], told: Told = {}): Promise<Person> => {
  const { id, email } = await anAccount(app, grants, told);
  const cookie = await cookieOf(app, id);
  return { id, email, cookie, ask: (query, variables = {}) => app.ask(query, variables, cookie) };
};
