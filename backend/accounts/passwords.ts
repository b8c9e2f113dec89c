import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { isWeakPassword, LONGEST_PASSWORD } from './password.rules.js';
import { newSecret } from './sessions.js';

/** Argon2id as the OWASP Password Storage Cheat Sheet asks for: 19 MiB, two passes, one lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The same sign typed on two keyboards is the same password. */
const normal = (password: string): string => password.normalize('NFKC');

/** Hashes a password that was judged before. */
export const hashPassword = (password: string): Promise<string> => hash(normal(password), ARGON2ID);

@Injectable()
export class Passwords {
  /** Hash of nothing that anybody knows: checked where there is no account, so that the answer takes the same time. */
  private readonly nobodys = hashPassword(newSecret());

  /** Throws PASSWORD_WEAK. */
  async hash(password: string, email: string): Promise<string> {
    if (isWeakPassword(normal(password), email))
      throw new DomainError('PASSWORD_WEAK', ERROR_CODES.PASSWORD_WEAK, { argument: 'password' });
    return hashPassword(password);
  }

  /** Is it the password of this hash? Takes as long where there is none. */
  async matches(passwordHash: string | null, password: string): Promise<boolean> {
    const long = password.length > LONGEST_PASSWORD;
    const same = await verify(passwordHash ?? (await this.nobodys), long ? '' : normal(password));
    return same && passwordHash !== null && !long;
  }
}
