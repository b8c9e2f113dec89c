import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { type FieldRow, permissionsPage, rowsOf } from '../../backend/accounts/permissions.page.js';
import { type Grant, may, type PermissionName, PERMISSIONS } from '../../backend/accounts/permissions.rules.js';
import { startApp, type TestApp } from '../kit/app.js';
import { anAccount, cookieOf } from '../kit/people.js';
import { leastQuestion, typesWithin } from '../kit/questions.js';

const COUNTRY = 'SLE';
/** Everybody there is: nobody signed in, somebody without a role, and one of each role. */
const PEOPLE: Record<string, Grant[] | null> = {
  'an outsider': null,
  'somebody without a role': [],
  'a focal point': [{ role: 'FOCAL_POINT', scope: COUNTRY }],
  'a donor': [{ role: 'DONOR', scope: 'no-such' }],
  'an editor': [{ role: 'EDITOR', scope: '' }],
  'a reviewer': [{ role: 'REVIEWER', scope: '' }],
  'an admin': [{ role: 'ADMIN', scope: '' }],
};

/** Whoever is not signed in reaches nothing of these. A type of the workbench belongs here. */
const PRIVATE = ['Account', 'AccountGrant', 'AuditEntry', 'AuditHead', 'Invitation', 'ErrorReport', 'SavedView'];
const PRIVATE_NAMES = /^(Work|Claim|Audit|Import)/;
/** Rows that are about the own account alone. */
const OWN_ACCOUNT: readonly PermissionName[] = ['SIGN_IN', 'ASK_WHO_I_AM'];

let app: TestApp;
let schema: GraphQLSchema;
let rows: FieldRow[];
const accounts = new Map<string, string>();
beforeAll(async () => {
  app = await startApp();
  ({ schema } = app.nest.get(GraphQLSchemaHost));
  const classes = new Set<{ prototype: object }>();
  for (const module of app.nest.get(ModulesContainer).values())
    for (const { metatype } of module.providers.values()) if (typeof metatype === 'function' && metatype.prototype) classes.add(metatype);
  rows = [...classes].flatMap(rowsOf);
  for (const [who, grants] of Object.entries(PEOPLE))
    if (grants)
      accounts.set(
        who,
        (
          await anAccount(
            app,
            grants.map(({ role, scope }) => `${role} ${scope}`.trim()),
          )
        ).id,
      );
});
afterAll(() => app.stop());

const fieldsOf = (kind: FieldRow['kind']): Record<string, GraphQLField<unknown, unknown>> =>
  (kind === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {};
const served = () => (['Query', 'Mutation'] as const).flatMap((kind) => Object.values(fieldsOf(kind)).map((field) => ({ kind, field })));
const rowOf = (kind: FieldRow['kind'], name: string) => rows.find((row) => row.kind === kind && row.field === name);

describe('Every query and mutation that is served', () => {
  it('names a row of the table', () => {
    expect(served().length).toBeGreaterThan(20);
    const without = served().filter(({ kind, field }) => !Object.hasOwn(PERMISSIONS, rowOf(kind, field.name)?.permission ?? ''));
    expect(without.map(({ field }) => field.name)).toEqual([]);
  });

  it.each(Object.entries(PEOPLE))('answers %s exactly where the table lets it', async (who, grants) => {
    const wrong: string[] = [];
    for (const { kind, field } of served()) {
      const permission = rowOf(kind, field.name)?.permission;
      if (!permission) continue;
      const { query, variables } = leastQuestion(kind, field, COUNTRY);
      const id = accounts.get(who);
      const { errors, status } = await app.ask(query, variables, id === undefined ? '' : await cookieOf(app, id));
      const code = errors?.find(({ path }) => path?.length === 1)?.extensions.code ?? errors?.[0]?.extensions.code;
      const refused = code === 'FORBIDDEN' || code === 'UNAUTHENTICATED';
      const expected = may(permission, grants) ? false : grants === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      if (code === 'INTERNAL' || code === 'GRAPHQL_VALIDATION_FAILED' || status >= 500) wrong.push(`${field.name}: ${code}`);
      if ((refused ? code : false) !== expected) wrong.push(`${field.name} answered ${String(code)}, the table says ${String(expected)}`);
    }
    expect(wrong).toEqual([]);
  });
});

it('A public question reaches no private type', () => {
  const leaks = served().flatMap(({ kind, field }) => {
    const permission = rowOf(kind, field.name)?.permission;
    if (!permission || OWN_ACCOUNT.includes(permission) || !may(permission, null)) return [];
    const reached = [...typesWithin(schema, field.type)].filter((name) => PRIVATE.includes(name) || PRIVATE_NAMES.test(name));
    return reached.map((name) => `${field.name} reaches ${name}`);
  });
  expect(leaks).toEqual([]);
});

it('No type of the API holds a secret', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) => ('getFields' in type ? Object.keys(type.getFields()) : []));
  expect(fields.filter((name) => /hash|secret|token|subject$/i.test(name) && !['hash'].includes(name))).toEqual([]);
});

it('docs/permissions.md says what the code says (npm run gen)', () => {
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsPage(rows));
});

describe('The table', () => {
  const focalPoint: Grant[] = [{ role: 'FOCAL_POINT', scope: 'SLE' }];
  it.each<[string, PermissionName, Grant[] | null, { country?: string | null }, boolean]>([
    ['a focal point, of the own country', 'RECORD', focalPoint, { country: 'SLE' }, true],
    ['a focal point, of another', 'RECORD', focalPoint, { country: 'GHA' }, false],
    ['a focal point, of none', 'SEE_DRAFTS', focalPoint, { country: null }, false],
    ['an editor, of any', 'RECORD', [{ role: 'EDITOR', scope: '' }], { country: 'GHA' }, true],
    ['an admin does not publish', 'REVIEW', [{ role: 'ADMIN', scope: '' }], {}, false],
    ['an editor does not publish', 'REVIEW', [{ role: 'EDITOR', scope: '' }], {}, false],
    ['nobody records without an account', 'RECORD', null, { country: 'SLE' }, false],
  ])('%s', (_case, permission, grants, scope, allowed) => expect(may(permission, grants, scope)).toBe(allowed));
});
