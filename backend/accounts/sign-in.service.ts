import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { Storage } from '../shared/storage.js';
import { Account } from './account.entity.js';
import { accountByEmail, accountById, auditView } from './account.records.js';
import { AuditTrail } from './audit-trail.js';
import { normalEmail } from './email.rules.js';
import { Mail } from './mail.js';
import { newPasswordMail } from './mail.texts.js';
import { LASTS, OneTimeLinks } from './one-time-links.js';
import type { Vouched } from './openid.js';
import { Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { Throttle } from './throttle.js';
import type { Viewer } from './viewer.js';

/** Somebody who came in: the account, and the token for the cookie. */
export interface SignedIn {
  account: Account;
  token: string;
}

const credentialsWrong = (argument?: string) =>
  new DomainError('CREDENTIALS_WRONG', ERROR_CODES.CREDENTIALS_WRONG, argument === undefined ? {} : { argument });

/** The ways in and out, and what a person does with the own account. */
@Injectable()
export class SignIn implements OnApplicationShutdown {
  private readonly unanswered = new Set<Promise<void>>();

  constructor(
    private readonly storage: Storage,
    private readonly trail: AuditTrail,
    private readonly sessions: Sessions,
    private readonly links: OneTimeLinks,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly mail: Mail,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.unanswered);
  }

  /** The session that the browser had before is over. Throws CREDENTIALS_WRONG, whatever it is that was wrong. */
  async byPassword(given: { email: string; password: string }, address: string, before: Viewer | null): Promise<SignedIn> {
    const email = normalEmail(given.email);
    await this.throttle.count('signInByAddress', address);
    await this.throttle.count('signInByAccount', email);
    const known = await accountByEmail(this.storage.reader, email);
    const matches = await this.passwords.matches(known?.passwordHash ?? null, given.password);
    if (!known || !matches || known.status !== 'ACTIVE') throw credentialsWrong();
    const signedIn = await this.storage.write(async (records) => {
      const account = await accountById(records, known.id);
      // Between the check and this moment the password may have been changed, or the account suspended.
      if (account.passwordHash !== known.passwordHash || account.status !== 'ACTIVE') throw credentialsWrong();
      return this.comeIn(records, account, before);
    });
    await this.throttle.forgive('signInByAddress', address);
    await this.throttle.forget('signInByAccount', email);
    return signedIn;
  }

  /** An account that exists, by the provider's subject, or the first time by the e-mail address that it verified. */
  async byOpenId({ key, email }: Vouched, before: Viewer | null): Promise<SignedIn> {
    return this.storage.write(async (records) => {
      const bound = await records.findOne(Account, { where: { openidSubject: key }, relations: { grants: true } });
      const known =
        bound ??
        (email &&
          (await records.findOne(Account, { where: { email: normalEmail(email), openidSubject: IsNull() }, relations: { grants: true } })));
      if (!known || known.status === 'SUSPENDED') throw credentialsWrong();
      if (bound && bound.status === 'ACTIVE') return this.comeIn(records, bound, before);
      await this.links.drop(records, known.id);
      await records.update(Account, { id: known.id }, { openidSubject: key, status: 'ACTIVE', version: known.version + 1 });
      const account = await accountById(records, known.id);
      await this.note(records, account, 'OPENID_BOUND', { before: auditView(known), after: { ...auditView(account), openid: key } });
      return this.comeIn(records, account, before);
    });
  }

  /** Sets the password that the link is for, and comes in. All other sessions of the account are over. */
  async takeUp({ secret, password }: { secret: string; password: string }, address: string, before: Viewer | null): Promise<SignedIn> {
    await this.throttle.count('signInByAddress', address);
    const { email } = await this.links.holder(this.storage.reader, secret);
    const passwordHash = await this.passwords.hash(password, email);
    const signedIn = await this.storage.write(async (records) => {
      const known = await this.links.holder(records, secret);
      await this.links.drop(records, known.id);
      await this.sessions.endAll(records, known.id);
      await records.update(Account, { id: known.id }, { passwordHash, status: 'ACTIVE', version: known.version + 1 });
      const account = await accountById(records, known.id);
      const action = known.status === 'INVITED' ? 'INVITATION_TAKEN_UP' : 'PASSWORD_CHANGED';
      await this.note(records, account, action, { before: auditView(known), after: auditView(account) });
      return this.comeIn(records, account, before);
    });
    await this.throttle.forgive('signInByAddress', address);
    await this.throttle.forget('signInByAccount', email);
    return signedIn;
  }

  async changePassword(viewer: Viewer, current: string, password: string): Promise<void> {
    await this.throttle.count('signInByAccount', viewer.email);
    const { passwordHash: old } = await accountById(this.storage.reader, viewer.accountId);
    if (!(await this.passwords.matches(old, current))) throw credentialsWrong('current');
    await this.throttle.forget('signInByAccount', viewer.email);
    const passwordHash = await this.passwords.hash(password, viewer.email);
    await this.storage.write(async (records) => {
      const account = await accountById(records, viewer.accountId);
      if (account.passwordHash !== old) throw credentialsWrong('current');
      await records.update(Account, { id: account.id }, { passwordHash, version: account.version + 1 });
      await this.sessions.endAll(records, account.id, viewer.sessionId);
      await this.links.drop(records, account.id);
      await this.note(records, account, 'PASSWORD_CHANGED', {});
    });
  }

  /** Answers at once and the same for everybody: what there is to do is done behind the answer. */
  async askForNewPassword(given: string, address: string): Promise<void> {
    const email = normalEmail(given);
    await this.throttle.count('newPasswordByAddress', address);
    await this.throttle.count('newPasswordByAccount', email);
    const work = this.sendNewPassword(email).catch(() => undefined);
    this.unanswered.add(work);
    void work.finally(() => this.unanswered.delete(work));
  }

  async signOut(viewer: Viewer): Promise<void> {
    await this.storage.write(async (records) => {
      await this.sessions.end(records, viewer.sessionId);
      await this.note(records, await accountById(records, viewer.accountId), 'SIGNED_OUT', {});
    });
  }

  private async sendNewPassword(email: string): Promise<void> {
    const account = await accountByEmail(this.storage.reader, email);
    if (account?.status !== 'ACTIVE') return;
    const secret = await this.storage.write(async (records) => {
      await this.note(records, account, 'NEW_PASSWORD_ASKED', {});
      return this.links.issue(records, account.id, LASTS.newPassword);
    });
    const link = this.links.mailed(secret, account.language);
    if (link !== null) await this.mail.send(account, newPasswordMail(account, link));
  }

  private async comeIn(records: EntityManager, account: Account, before: Viewer | null): Promise<SignedIn> {
    if (before) await this.sessions.end(records, before.sessionId);
    const token = await this.sessions.open(records, account.id);
    await this.note(records, account, 'SIGNED_IN', {});
    return { account: await accountById(records, account.id), token };
  }

  private note(
    records: EntityManager,
    { id, name }: Account,
    action: string,
    change: { before?: unknown; after?: unknown },
  ): Promise<void> {
    return this.trail.note(records, { accountId: id, name }, [{ action, subjectKind: 'ACCOUNT', subjectId: id, ...change }]);
  }
}
