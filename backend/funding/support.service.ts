import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type EntityTarget, type FindOptionsWhere, IsNull, Not } from 'typeorm';
import type { AskContext } from '../shared/ask-context.js';
import { Storage } from '../shared/storage.js';
import type { FundingClaim } from './funding-claim.js';
import { meets } from './support-matches.rules.js';
import { SupportNeed } from './support-need.entity.js';
import { SupportOffer } from './support-offer.entity.js';

export interface Support {
  needs: SupportNeed[];
  offers: SupportOffer[];
}

/** Help that is not money: what is needed, what is offered, and what meets what. Read once a data version. */
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

  /** Needs, each with the offers that meet it; those with most offers first. */
  async matches(context: AskContext): Promise<{ need: SupportNeed; offers: SupportOffer[] }[]> {
    const { needs, offers } = await this.of(context);
    const matched = needs.map((need) => ({ need, offers: offers.filter((offer) => meets(need, offer)) }));
    return matched.sort((a, b) => b.offers.length - a.offers.length || (a.need.id < b.need.id ? -1 : 1));
  }

  private async readAll(): Promise<Support> {
    const counted = <T extends FundingClaim>(table: EntityTarget<T>): Promise<T[]> =>
      this.storage.reader.find(table, {
        where: { publishedAt: Not(IsNull()), retiredAt: IsNull() } as FindOptionsWhere<T>,
        relations: ['evidence'],
      });
    return { needs: await counted(SupportNeed), offers: await counted(SupportOffer) };
  }
}
