import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type EntityTarget, type FindOptionsWhere, IsNull, Not } from 'typeorm';
import type { AskContext } from '../shared/ask-context.js';
import { Storage } from '../shared/storage.js';
import type { FundingClaim } from './funding-claim.js';
import { SupportNeed } from './support-need.entity.js';
import { SupportOffer } from './support-offer.entity.js';

export interface Support {
  needs: readonly SupportNeed[];
  offers: readonly SupportOffer[];
}

/** Help that is not money: whatever was ever published, also what counts no longer. Read once a data version. */
@Injectable()
export class SupportService {
  private readonly read = new LRUCache<number, Promise<Support>>({ max: 2 });

  constructor(private readonly storage: Storage) {}

  of({ version }: AskContext): Promise<Support> {
    const known = this.read.get(version) ?? this.readAll();
    this.read.set(version, known);
    known.catch(() => this.read.delete(version));
    return known;
  }

  private async readAll(): Promise<Support> {
    const published = <T extends FundingClaim>(table: EntityTarget<T>): Promise<T[]> =>
      this.storage.reader.find(table, { where: { publishedAt: Not(IsNull()) } as FindOptionsWhere<T>, relations: ['evidence'] });
    return { needs: await published(SupportNeed), offers: await published(SupportOffer) };
  }
}
