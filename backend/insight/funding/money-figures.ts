import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { AskContext } from '../../shared/ask-context.js';
import { DomainError } from '../../shared/domain-error.js';
import type { AdoptionFilter } from '../adoption-filter.input.js';
import { Figures } from '../figures.js';
import type { Snapshot } from '../snapshot.js';
import type { FundingFilter } from './funding-filter.input.js';
import { type InForce, inForce } from './in-force.js';
import type { Ledger } from './ledger.js';
import { LedgerStore } from './ledger.store.js';
import { type MoneySelection, type Narrowed, selectMoney } from './money-selection.js';
import { Placing } from './placing.js';

const LONGEST_LIST = 300;

/** Everything that a figure of money is summed from. */
export interface MoneyAnswer extends Narrowed {
  ledger: Ledger;
  holding: InForce;
  selection: MoneySelection;
}

/** The one door to figures of money: needs and commitments of a filter, in dollars, each once. */
@Injectable()
export class MoneyFigures {
  private readonly placings = new WeakMap<Snapshot, Placing>();
  private readonly holdings = new WeakMap<Ledger, LRUCache<string, InForce>>();
  private readonly selections = new WeakMap<Ledger, LRUCache<string, MoneySelection>>();

  constructor(
    private readonly figures: Figures,
    private readonly ledgers: LedgerStore,
  ) {}

  /** Throws the refusals of the filters. The questions of one page mostly share a filter: its selection is made once. */
  async ask(filter: AdoptionFilter | null, funding: FundingFilter | null, context: AskContext): Promise<MoneyAnswer> {
    refuseLongLists(funding ?? {});
    return this.by(await this.ledgers.at(context.version), await this.narrowed(filter, context), funding);
  }

  /** The same by one ledger, which may be another than the public one. */
  by(ledger: Ledger, narrowed: Narrowed, funding: FundingFilter | null): MoneyAnswer {
    const { snapshot, question } = narrowed;
    const holding = kept(this.holdings, ledger, JSON.stringify([question.day, question.undated, question.knownOn]), () =>
      inForce(ledger, question),
    );
    const key = JSON.stringify([snapshot.version, question.key, funding]);
    const selection = kept(this.selections, ledger, key, () => selectMoney(holding, narrowed, funding ?? {}));
    return { ...narrowed, ledger, holding, selection };
  }

  /** What a filter keeps, of whatever is for adoptions or countries. */
  async narrowed(filter: AdoptionFilter | null, context: AskContext): Promise<Narrowed> {
    const { snapshot, question, rungs } = await this.figures.rungs(filter, context);
    const placing = this.placings.get(snapshot) ?? new Placing(snapshot);
    this.placings.set(snapshot, placing);
    return { snapshot, question, rungs, placing };
  }
}

const kept = <T extends object>(all: WeakMap<Ledger, LRUCache<string, T>>, ledger: Ledger, key: string, make: () => T): T => {
  const ofLedger = all.get(ledger) ?? new LRUCache<string, T>({ max: 8 });
  all.set(ledger, ofLedger);
  const value = ofLedger.get(key) ?? make();
  ofLedger.set(key, value);
  return value;
};

const refuseLongLists = (filter: FundingFilter): void => {
  for (const [field, list] of Object.entries(filter))
    if (Array.isArray(list) && list.length > LONGEST_LIST)
      throw new DomainError('LIST_TOO_LONG', `Name at most ${LONGEST_LIST} values, or none for all.`, { argument: `funding.${field}` });
};
