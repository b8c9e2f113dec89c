import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '../accounts/address.rules.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';

/** Reports that one address may send in an hour. */
const MOST_AN_HOUR = 10;

/** Counts reports by where they come from, in the memory of this process: no address is written down. */
@Injectable()
export class ReportThrottle {
  private readonly limiter = new RateLimiterMemory({ points: MOST_AN_HOUR, duration: 3600 });

  /** Counts one, whether or not it is then refused. Throws TOO_MANY_ATTEMPTS. */
  async count(address: string): Promise<void> {
    try {
      await this.limiter.consume(networkOf(address));
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      const retryAfterSeconds = Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
      throw new DomainError('TOO_MANY_ATTEMPTS', ERROR_CODES.TOO_MANY_ATTEMPTS, { retryAfterSeconds });
    }
  }
}
