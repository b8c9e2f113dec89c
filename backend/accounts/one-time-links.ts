import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import type { Language } from '../shared/languages.js';
import { ACCOUNT_SETTINGS, type AccountSettings } from './account.settings.js';
import type { Account } from './account.entity.js';
import { OneTimeLink } from './one-time-link.entity.js';
import { fingerprint, newSecret } from './sessions.js';

const HOUR_MS = 3_600_000;
/** How long a link is good for. */
export const LASTS = { invitation: 7 * 24 * HOUR_MS, newPassword: HOUR_MS } as const;

const linkInvalid = () => new DomainError('LINK_INVALID', ERROR_CODES.LINK_INVALID, { argument: 'secret' });

/** The secret stands behind the number sign: no server and no proxy ever sees it in an address. */
export const linkTo = (origin: string, secret: string, language?: Language): string =>
  `${origin}/workbench/link${language ? `?lang=${language}` : ''}#${secret}`;

/** Address of the product as the asking browser knows it. Good for what that browser is shown, never for a mail. */
export const originOf = ({ publicUrl }: Pick<AccountSettings, 'publicUrl'>, request: Request): string =>
  publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;

@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly clock: Clock,
    @Inject(ACCOUNT_SETTINGS) private readonly settings: Pick<AccountSettings, 'publicUrl'>,
  ) {}

  /** Makes a new link, and the older ones of the account void. Answers its secret. */
  async issue(records: EntityManager, accountId: string, lastsMs: number): Promise<string> {
    const secret = newSecret();
    await this.drop(records, accountId);
    const expiresAt = new Date(this.clock.now().getTime() + lastsMs).toISOString();
    await records.insert(OneTimeLink, { id: fingerprint(secret), accountId, expiresAt });
    return secret;
  }

  /** Whose link it is. Throws LINK_INVALID: unknown, used, too old, or of an account that is suspended. */
  async holder(records: EntityManager, secret: string): Promise<Account> {
    const link = await records.findOne(OneTimeLink, { where: { id: fingerprint(secret) }, relations: { account: { grants: true } } });
    if (!link || link.expiresAt <= this.clock.now().toISOString() || link.account.status === 'SUSPENDED') throw linkInvalid();
    return link.account;
  }

  async drop(records: EntityManager, accountId: string): Promise<void> {
    await records.delete(OneTimeLink, { accountId });
  }

  /** The link as it is shown to the admin who asked for it. */
  shown(secret: string, request: Request): string {
    return linkTo(originOf(this.settings, request), secret);
  }

  /** The link as it is mailed; null: the product does not know its own address, and a request could lie about it. */
  mailed(secret: string, language: Language): string | null {
    return this.settings.publicUrl === null ? null : linkTo(this.settings.publicUrl, secret, language);
  }
}
