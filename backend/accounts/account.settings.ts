import type { MailSettings, OpenIdSettings } from '../config.js';

export const ACCOUNT_SETTINGS = Symbol('ACCOUNT_SETTINGS');

/** What this room is told by whoever starts the product. */
export interface AccountSettings {
  /** Address under which readers reach the product; null: that of the request. */
  publicUrl: string | null;
  /** Null: no mail is sent, links are shown to the admin. */
  mail: MailSettings | null;
  /** Null: nobody signs in by OpenID Connect. */
  openId: OpenIdSettings | null;
  /** May nobody review a claim of the own hand? False: a one-person office, and the audit trail says so. */
  fourEyes: boolean;
}

/** Browsers send a Secure cookie back over https alone. */
export const isSecure = ({ publicUrl }: AccountSettings): boolean => publicUrl?.startsWith('https:') ?? false;
