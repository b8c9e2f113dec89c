import 'reflect-metadata';
import { RESOLVER_NAME_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { ALLOWED } from './allow.js';
import { type Grantee, type Permission, PERMISSIONS, type PermissionName } from './permissions.rules.js';

/** A query or mutation, and the row of the table that it answers under; null: none, so that it answers nobody. */
export interface FieldRow {
  kind: 'Query' | 'Mutation';
  field: string;
  permission: PermissionName | null;
}

/** The queries and mutations of a resolver class. */
export const rowsOf = (resolver: { prototype: object }): FieldRow[] =>
  Object.entries(Object.getOwnPropertyDescriptors(resolver.prototype)).flatMap(([key, { value }]: [string, { value?: unknown }]) => {
    if (typeof value !== 'function') return [];
    const kind = Reflect.getMetadata(RESOLVER_TYPE_METADATA, value) as string | undefined;
    if (kind !== 'Query' && kind !== 'Mutation') return [];
    const field = (Reflect.getMetadata(RESOLVER_NAME_METADATA, value) as string | undefined) ?? key;
    return [{ kind, field, permission: (Reflect.getMetadata(ALLOWED, value) as PermissionName | undefined) ?? null }];
  });

const WHO: Record<Grantee, string> = {
  ANYBODY: 'anybody',
  SIGNED_IN: 'whoever is signed in',
  EDITOR: 'editor',
  REVIEWER: 'reviewer',
  ADMIN: 'admin',
  FOCAL_POINT: 'focal point',
  DONOR: 'donor',
  FOCAL_POINT_OF_COUNTRY: 'focal point, for the own country',
  DONOR_OF_ORGANISATION: 'donor, for the own organisation',
};

const namesOf = (rows: readonly FieldRow[], kind: FieldRow['kind']): string =>
  rows
    .filter((row) => row.kind === kind)
    .map(({ field }) => `\`${field}\``)
    .sort()
    .join(', ');

const section = (name: PermissionName, rows: readonly FieldRow[]): string[] => {
  const { says, to }: Permission = PERMISSIONS[name];
  const own = rows.filter(({ permission }) => permission === name);
  const lines = [
    ['Who', to.map((grantee) => WHO[grantee]).join('; ')],
    ['Queries', namesOf(own, 'Query')],
    ['Mutations', namesOf(own, 'Mutation')],
  ];
  return [`## ${name}`, '', says, '', ...lines.filter(([, text]) => text !== '').map(([label, text]) => `- ${label}: ${text}`), ''];
};

/** docs/permissions.md: the table as sentences, with what answers under each row. */
export const permissionsPage = (rows: readonly FieldRow[]): string =>
  [
    '# Who may do what',
    '',
    'Written by `npm run gen` from `backend/accounts/permissions.rules.ts` and the resolvers: change those, not this page. A query or mutation that names no row answers nobody.',
    '',
    ...(Object.keys(PERMISSIONS) as PermissionName[]).flatMap((name) => section(name, rows)),
  ].join('\n');
