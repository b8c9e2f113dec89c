import { AuditTrail } from '../../backend/accounts/audit-trail.js';
import type { Storage } from '../../backend/shared/storage.js';
import { Days } from './clock.js';

/** Writes entries 1 to `count`, about things called "thing 1", "thing 2" … */
export const aTrail = (storage: Storage, count: number): Promise<void> =>
  storage.write((records) =>
    new AuditTrail(new Days('2026-11-20')).note(
      records,
      { accountId: null, name: 'A test' },
      Array.from({ length: count }, (_, index) => ({
        action: 'MADE',
        subjectKind: 'THING',
        subjectId: `thing ${index + 1}`,
        after: { number: index + 1 },
        reason: 'because',
      })),
    ),
  );

/** Takes the seal off, as somebody with the database in hand could. */
export const unsealed = (storage: Storage, statements: readonly string[]): Promise<void> =>
  storage.write(async (records) => {
    const seals = storage.isSqlite
      ? ['DROP TRIGGER IF EXISTS audit_entry_no_update', 'DROP TRIGGER IF EXISTS audit_entry_no_delete']
      : ['DROP TRIGGER IF EXISTS audit_entry_sealed ON audit_entry'];
    for (const statement of [...seals, ...statements]) await records.query(statement);
  });
