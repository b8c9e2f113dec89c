import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { networkOf } from './address.rules.js';
import { fingerprint } from './sessions.js';

const QUARTER = 15 * 60;
const HOUR = 3600;

const limits = () => ({
  /** Wrong passwords of one account, whether or not there is such an account. */
  signInByAccount: new RateLimiterMemory({ points: 10, duration: QUARTER }),
  signInByAddress: new RateLimiterMemory({ points: 40, duration: QUARTER }),
  newPasswordByAccount: new RateLimiterMemory({ points: 3, duration: HOUR }),
  newPasswordByAddress: new RateLimiterMemory({ points: 20, duration: HOUR }),
  /** Errors in records that readers report without an account. */
  errorReportByAddress: new RateLimiterMemory({ points: 10, duration: HOUR }),
  /** Tables that readers take along, each of which may be a hundred thousand rows. */
  exportByAddress: new RateLimiterMemory({ points: 240, duration: QUARTER }),
});
type Limit = keyof ReturnType<typeof limits>;

/** Counts attempts, in the memory of this process (docs/decisions/0012): no address is written down. */
@Injectable()
export class Throttle {
  private readonly limits = limits();

  /** Counts an attempt before it is made, so that attempts made at once count too. Throws TOO_MANY_ATTEMPTS. */
  async count(limit: Limit, who: string): Promise<void> {
    try {
      await this.limits[limit].consume(keyOf(limit, who));
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      const retryAfterSeconds = Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
      throw new DomainError('TOO_MANY_ATTEMPTS', ERROR_CODES.TOO_MANY_ATTEMPTS, { retryAfterSeconds });
    }
  }

  /** The attempt was a good one: it does not count. */
  async forgive(limit: Limit, who: string): Promise<void> {
    await this.limits[limit].reward(keyOf(limit, who));
  }

  /** Nothing counts any more. */
  async forget(limit: Limit, who: string): Promise<void> {
    await this.limits[limit].delete(keyOf(limit, who));
  }
}

const keyOf = (limit: Limit, who: string): string => fingerprint(limit.endsWith('Address') ? networkOf(who) : who);
