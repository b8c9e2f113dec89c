import { Inject, Injectable, Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { ACCOUNT_SETTINGS, type AccountSettings } from './account.settings.js';
import type { MailText } from './mail.texts.js';

/** A person who waits for the answer does not wait for a mail server that is down. */
const PATIENCE = { connectionTimeout: 3000, greetingTimeout: 3000, socketTimeout: 5000 };

const log = new Logger('Mail');

@Injectable()
export class Mail {
  private readonly transport;

  constructor(@Inject(ACCOUNT_SETTINGS) private readonly settings: AccountSettings) {
    const { mail } = settings;
    this.transport = mail && createTransport({ url: mail.url, disableFileAccess: true, disableUrlAccess: true, ...PATIENCE });
  }

  /** True: a mail server took it. False: there is none, or it refused. */
  async send(to: { name: string; email: string }, { subject, text, html }: MailText): Promise<boolean> {
    if (!this.transport || !this.settings.mail) return false;
    try {
      await this.transport.sendMail({ from: this.settings.mail.from, to: { name: to.name, address: to.email }, subject, text, html });
      return true;
    } catch (error) {
      log.warn(`A mail could not be sent: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
}
