import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { languageArgument } from '../shared/language.argument.js';
import { Storage } from '../shared/storage.js';
import { AccountGrant } from './account-grant.entity.js';
import { Account } from './account.entity.js';
import type { GrantInput } from './account.inputs.js';
import { accountByEmail, accountById, auditView, expectScopes, expectVersion, isLastAdmin } from './account.records.js';
import type { Invitation } from './account.types.js';
import { AuditTrail } from './audit-trail.js';
import { isEmail, normalEmail } from './email.rules.js';
import { grantsProblem, normalGrants } from './grants.rules.js';
import { Mail } from './mail.js';
import { invitationMail, newPasswordMail } from './mail.texts.js';
import { LASTS, OneTimeLinks } from './one-time-links.js';
import type { Grant } from './permissions.rules.js';
import { Sessions } from './sessions.js';
import type { Viewer } from './viewer.js';

const inputInvalid = (message: string, argument: string) => new DomainError('INPUT_INVALID', message, { argument });

/** A short text of a person's: cut at its ends, neither empty nor longer than its column. Throws INPUT_INVALID. */
const words = (text: string, argument: string, most: number): string => {
  const kept = text.trim();
  if (kept === '' || kept.length > most || /\p{Cc}/u.test(kept)) throw inputInvalid(`Give 1 to ${most} characters, on one line.`, argument);
  return kept;
};

const grantsOf = (given: readonly GrantInput[]): Grant[] => {
  const grants = normalGrants(given);
  const problem = grantsProblem(grants);
  if (problem !== null) throw inputInvalid(problem, 'grants');
  return grants;
};

interface Invited {
  email: string;
  name: string;
  grants: GrantInput[];
  /** Of what is sent to it; null: that of whoever invites. */
  language?: string | null;
}
type Nullable<Fields> = { [Field in keyof Fields]: Fields[Field] | null };

/** What admins do with accounts, and a person with the own one. */
@Injectable()
export class Accounts {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly sessions: Sessions,
    private readonly links: OneTimeLinks,
    private readonly mail: Mail,
  ) {}

  all(): Promise<Account[]> {
    return this.storage.reader.find(Account, { relations: { grants: true }, order: { name: 'ASC', email: 'ASC' } });
  }

  byId(id: string): Promise<Account> {
    return accountById(this.storage.reader, id);
  }

  async invite(viewer: Viewer, request: Request, given: Invited): Promise<Invitation> {
    const email = normalEmail(given.email);
    if (!isEmail(email)) throw inputInvalid('Give one e-mail address, such as a.person@example.org.', 'email');
    const name = words(given.name, 'name', 200);
    const grants = grantsOf(given.grants);
    const wanted = given.language == null ? null : languageArgument(given.language);
    const invited = await this.storage.write(async (records) => {
      if (await accountByEmail(records, email)) throw new DomainError('ACCOUNT_EXISTS', ERROR_CODES.ACCOUNT_EXISTS, { argument: 'email' });
      await expectScopes(records, grants);
      const id = randomUUID();
      const language = wanted ?? (await accountById(records, viewer.accountId)).language;
      await records.insert(Account, { id, email, name, language, status: 'INVITED', createdAt: this.clock.now().toISOString() });
      await records.insert(
        AccountGrant,
        grants.map((grant) => ({ ...grant, accountId: id })),
      );
      const account = await accountById(records, id);
      await this.note(records, viewer, 'INVITED', account, { after: auditView(account) });
      return { account, secret: await this.links.issue(records, id, LASTS.invitation) };
    });
    return this.handOver(request, invited);
  }

  /** A new invitation for somebody who has not begun, a link for a new password for anybody else. */
  async renew(viewer: Viewer, request: Request, id: string): Promise<Invitation> {
    const renewed = await this.storage.write(async (records) => {
      const account = await accountById(records, id);
      if (account.status === 'SUSPENDED') throw inputInvalid('The account is suspended: reinstate it first.', 'id');
      await this.note(records, viewer, 'LINK_RENEWED', account, {});
      const lasts = account.status === 'INVITED' ? LASTS.invitation : LASTS.newPassword;
      return { account, secret: await this.links.issue(records, id, lasts) };
    });
    return this.handOver(request, renewed);
  }

  change(viewer: Viewer, id: string, expected: number, given: Partial<Nullable<Omit<Invited, 'email'>>>): Promise<Account> {
    const language = given.language == null ? null : languageArgument(given.language);
    const name = given.name == null ? null : words(given.name, 'name', 200);
    const grants = given.grants == null ? null : grantsOf(given.grants);
    return this.storage.write(async (records) => {
      const before = await accountById(records, id);
      expectVersion(before, expected);
      if (grants) await this.giveGrants(records, before, grants);
      await records.update(
        Account,
        { id },
        {
          ...{ name: name ?? before.name, language: language ?? before.language },
          version: before.version + 1,
        },
      );
      const account = await accountById(records, id);
      await this.note(records, viewer, 'CHANGED', account, { before: auditView(before), after: auditView(account) });
      return account;
    });
  }

  /** What is sent to the person from now on is in this language. Throws UNKNOWN_LANGUAGE. */
  speakTo(viewer: Viewer, wanted: string): Promise<Account> {
    const language = languageArgument(wanted);
    return this.storage.write(async (records) => {
      const before = await accountById(records, viewer.accountId);
      if (before.language === language) return before;
      await records.update(Account, { id: before.id }, { language, version: before.version + 1 });
      const account = await accountById(records, before.id);
      await this.note(records, viewer, 'CHANGED', account, { before: auditView(before), after: auditView(account) });
      return account;
    });
  }

  suspend(viewer: Viewer, id: string, reason: string, expected: number): Promise<Account> {
    return this.move(viewer, id, expected, reason, 'SUSPENDED', async (records, account) => {
      if (account.status === 'SUSPENDED') throw inputInvalid('The account is suspended already.', 'id');
      if (await isLastAdmin(records, account)) throw inputInvalid('The last active admin cannot be suspended.', 'id');
      await this.sessions.endAll(records, id);
      await this.links.drop(records, id);
      return 'SUSPENDED';
    });
  }

  reinstate(viewer: Viewer, id: string, reason: string, expected: number): Promise<Account> {
    return this.move(viewer, id, expected, reason, 'REINSTATED', async (_records, account) => {
      if (account.status !== 'SUSPENDED') throw inputInvalid('The account is not suspended.', 'id');
      return account.passwordHash !== null || account.openidSubject !== null ? 'ACTIVE' : 'INVITED';
    });
  }

  private move(
    viewer: Viewer,
    id: string,
    expected: number,
    why: string,
    action: string,
    next: (records: EntityManager, account: Account) => Promise<Account['status']>,
  ): Promise<Account> {
    const reason = words(why, 'reason', 2000);
    return this.storage.write(async (records) => {
      const before = await accountById(records, id);
      expectVersion(before, expected);
      await records.update(Account, { id }, { status: await next(records, before), version: before.version + 1 });
      const account = await accountById(records, id);
      await this.note(records, viewer, action, account, { before: auditView(before), after: auditView(account), reason });
      return account;
    });
  }

  private async giveGrants(records: EntityManager, account: Account, grants: readonly Grant[]): Promise<void> {
    if (!grants.some(({ role }) => role === 'ADMIN') && (await isLastAdmin(records, account)))
      throw inputInvalid('The last active admin stays one.', 'grants');
    await expectScopes(records, grants);
    await records.delete(AccountGrant, { accountId: account.id });
    await records.insert(
      AccountGrant,
      grants.map((grant) => ({ ...grant, accountId: account.id })),
    );
  }

  private async handOver(request: Request, { account, secret }: { account: Account; secret: string }): Promise<Invitation> {
    const mailed = this.links.mailed(secret, account.language);
    const mail = account.status === 'INVITED' ? invitationMail : newPasswordMail;
    const sent = mailed !== null && (await this.mail.send(account, mail(account, mailed)));
    return { account, link: sent ? null : this.links.shown(secret, request) };
  }

  private note(
    records: EntityManager,
    viewer: Viewer,
    action: string,
    { id }: Account,
    change: { before?: unknown; after?: unknown; reason?: string },
  ): Promise<void> {
    return this.trail.note(records, viewer, [{ action, subjectKind: 'ACCOUNT', subjectId: id, ...change }]);
  }
}
