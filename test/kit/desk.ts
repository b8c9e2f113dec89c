import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import type { TestApp } from './app.js';
import { aPerson, type Person } from './people.js';

export const COUNTS = '{ workbench { toClassify toReview submitted returned drafts stale stalled errorReports contradictions } }';

/** Who works at the desk; the focal point is Sierra Leone’s. */
export const deskPeople = async (app: TestApp): Promise<{ editor: Person; reviewer: Person; focal: Person }> => ({
  editor: await aPerson(app, ['EDITOR']),
  reviewer: await aPerson(app, ['REVIEWER']),
  focal: await aPerson(app, ['FOCAL_POINT SLE']),
});

export const counts = async (person: Person) => (await person.ask<{ workbench: Record<string, number> }>(COUNTS)).data.workbench;

/** Code and argument of the refusal. */
export const refusal = async (person: Person, query: string, variables = {}) => {
  const { errors } = await person.ask(query, variables);
  return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.argument];
};

/** What was noted of such an action, the latest first. */
export const trail = async (app: TestApp, action: string, subjectKind: string) =>
  app.storage.reader.find(AuditEntry, { where: { action, subjectKind }, order: { sequence: 'DESC' } });

/** Every item of a list, so many a page; `between` happens before the second page. */
export const everyPage = async (
  person: Person,
  list: string,
  first: number,
  between: (last: string) => Promise<unknown> = async () => null,
) => {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const query = `query ($first: Int!, $after: ID) { list: ${list}(first: $first, after: $after) { id } }`;
    const { data }: { data: { list: { id: string }[] } } = await person.ask(query, { first, after });
    if (data.list.length === 0) return ids;
    ids.push(...data.list.map(({ id }) => id));
    if (after === null) await between(ids.at(-1) ?? '');
    after = ids.at(-1) ?? null;
  }
};
