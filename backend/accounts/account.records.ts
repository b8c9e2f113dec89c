import type { EntityManager } from 'typeorm';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { Account } from './account.entity.js';
import { grantText, SPEAKS_FOR } from './grants.rules.js';
import type { Grant } from './permissions.rules.js';

/** Throws UNKNOWN_RECORD. */
export const accountById = async (records: EntityManager, id: string): Promise<Account> => {
  const account = await records.findOne(Account, { where: { id }, relations: { grants: true } });
  if (!account) throw new DomainError('UNKNOWN_RECORD', ERROR_CODES.UNKNOWN_RECORD, { argument: 'id', value: id });
  return account;
};

export const accountByEmail = (records: EntityManager, email: string): Promise<Account | null> =>
  records.findOne(Account, { where: { email }, relations: { grants: true } });

/** An account as it stands in the audit trail: no secret of it. */
export const auditView = ({ email, name, language, status, grants }: Account) => ({
  ...{ email, name, language, status },
  grants: grants.map(grantText).sort(),
});

/** Throws CONFLICT with both versions, where somebody was faster. */
export const expectVersion = (account: Account, expected: number): void => {
  if (account.version === expected) return;
  const current = { ...auditView(account), version: account.version };
  throw new DomainError('CONFLICT', ERROR_CODES.CONFLICT, { argument: 'expectedVersion', expected, actual: account.version, current });
};

/** Is it the only account that can still invite, change and reinstate others? */
export const isLastAdmin = async (records: EntityManager, { id, status, grants }: Account): Promise<boolean> => {
  if (status !== 'ACTIVE' || !grants.some(({ role }) => role === 'ADMIN')) return false;
  const others = await records
    .createQueryBuilder(Account, 'account')
    .innerJoin('account.grants', 'held', 'held.role = :role', { role: 'ADMIN' })
    .where('account.status = :status AND account.id <> :id', { status: 'ACTIVE', id })
    .getCount();
  return others === 0;
};

/** Tables of rooms above, by name: this room knows none of them. */
const SCOPES = {
  country: { table: 'country', column: 'iso3' },
  organisation: { table: 'organisation', column: 'id' },
} as const;

/** Whom a focal point or a donor speaks for must be on record. Throws INPUT_INVALID. */
export const expectScopes = async (records: EntityManager, grants: readonly Grant[]): Promise<void> => {
  for (const { role, scope } of grants) {
    const whom = SPEAKS_FOR[role];
    if (!whom) continue;
    const { table, column } = SCOPES[whom];
    const found = await records
      .createQueryBuilder()
      .select(`whom.${column}`, 'id')
      .from(table, 'whom')
      .where(`whom.${column} = :scope`, { scope })
      .getRawOne<unknown>();
    if (!found)
      throw new DomainError('INPUT_INVALID', `No ${whom} on record has the id of the scope.`, { argument: 'grants.scope', value: scope });
  }
};
