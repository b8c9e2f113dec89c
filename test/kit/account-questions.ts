import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import type { TestApp } from './app.js';
import { aPerson, cookieOf, type Person } from './people.js';

export const PASSWORD = 'nine brass kettles in a row';
export const OTHER = 'seven grey herons by a lake';
export const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { email roles lastSeenAt } }';
const ME = '{ me { email } }';

export const cookieIn = (headers: Headers) => headers.getSetCookie().find((cookie) => cookie.startsWith('session=')) ?? '';
export const asBrowser = (setCookie: string) => setCookie.split(';')[0] ?? '';

/** Tests move the clock, which ends sessions: this admin signs in anew for every question. */
export const anAdmin = async (app: TestApp): Promise<Person> => {
  const admin = await aPerson(app, ['ADMIN'], { name: 'Ada Admin' });
  return { ...admin, ask: async (query, variables = {}) => app.ask(query, variables, await cookieOf(app, admin.id)) };
};

export const accountQuestions = (given: () => TestApp) => {
  const signIn = (email: string, password: string) => given().ask(SIGN_IN, { email, password });
  const me = async (cookie: string) => (await given().ask<{ me: { email: string } | null }>(ME, {}, cookie)).data.me;
  const actionsOn = async (id: string) => {
    const entries = await given().storage.reader.find(AuditEntry, { where: { subjectId: id }, order: { sequence: 'ASC' } });
    return entries.map(({ action }) => action);
  };
  return { signIn, me, actionsOn };
};
