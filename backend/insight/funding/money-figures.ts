import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { AskContext } from '../../shared/ask-context.js';
import { DomainError } from '../../shared/domain-error.js';
import type { AdoptionFilter } from '../adoption-filter.input.js';
import { Figures } from '../figures.js';
import type { Snapshot } from '../snapshot.js';
import type { FundingFilter } from './funding-filter.input.js';
import { type InForce, inForce } from './in-force.js';
import type { Narrowed } from './keeping.js';
import type { Ledger } from './ledger.js';
import { LedgerStore } from './ledger.store.js';
import { type MoneySelection, selectMoney } from './money-selection.js';
import { type LedgerPlaces, Placing, placesOf } from './placing.js';

const LONGEST_LIST = 300;

/** Everything that a figure of money is summed from. */
export interface MoneyAnswer extends Narrowed {
  ledger: Ledger;
  places: LedgerPlaces;
  holding: InForce;
  selection: MoneySelection;
}

/** What is worth keeping of a ledger while it lasts. */
interface Derived {
  holdings: LRUCache<string, InForce>;
  selections: LRUCache<string, MoneySelection>;
  places: WeakMap<Snapshot, LedgerPlaces>;
}

const nothingDerived = (): Derived => ({
  holdings: new LRUCache({ max: 4 }),
  selections: new LRUCache({ max: 16 }),
  places: new WeakMap(),
});

/** The one door to figures of money: needs and commitments of a filter, in dollars, each once. */
@Injectable()
export class MoneyFigures {
  private readonly placings = new WeakMap<Snapshot, Placing>();
  private readonly derived = new WeakMap<Ledger, Derived>();

  constructor(
    private readonly figures: Figures,
    private readonly ledgers: LedgerStore,
  ) {}

  /** Throws the refusals of the filters. The questions of one page mostly share a filter: its selection is made once. */
  async ask(filter: AdoptionFilter | null, funding: FundingFilter | null, context: AskContext): Promise<MoneyAnswer> {
    refuseLongLists(funding ?? {});
    const narrowed = await this.narrowed(filter, context);
    return this.by(await this.ledgers.at(context.version), narrowed, funding);
  }

  /** The same by one ledger, which may be another than the public one. */
  by(ledger: Ledger, narrowed: Narrowed, funding: FundingFilter | null): MoneyAnswer {
    const { snapshot, question, placing } = narrowed;
    const { claims } = ledger;
    const derived = this.derived.get(ledger) ?? nothingDerived();
    this.derived.set(ledger, derived);
    const places = derived.places.get(snapshot) ?? placesOf(placing, claims);
    derived.places.set(snapshot, places);
    const when = JSON.stringify([question.day, question.undated, question.knownOn]);
    const holding = kept(derived.holdings, when, () => inForce(claims, question));
    const key = JSON.stringify([snapshot.version, question.key, funding]);
    const selection = kept(derived.selections, key, () => selectMoney(claims, holding, narrowed, places, funding ?? {}));
    return { ...narrowed, ledger, places, holding, selection };
  }

  /** What a filter keeps, of whatever is for adoptions or countries. */
  async narrowed(filter: AdoptionFilter | null, context: AskContext): Promise<Narrowed> {
    const { snapshot, question, rungs } = await this.figures.rungs(filter, context);
    const placing = this.placings.get(snapshot) ?? new Placing(snapshot);
    this.placings.set(snapshot, placing);
    return { snapshot, question, rungs, placing };
  }
}

const kept = <T extends object>(all: LRUCache<string, T>, key: string, make: () => T): T => {
  const value = all.get(key) ?? make();
  all.set(key, value);
  return value;
};

const refuseLongLists = (filter: FundingFilter): void => {
  for (const [field, list] of Object.entries(filter))
    if (Array.isArray(list) && list.length > LONGEST_LIST)
      throw new DomainError('LIST_TOO_LONG', `Name at most ${LONGEST_LIST} values, or none for all.`, { argument: `funding.${field}` });
};
