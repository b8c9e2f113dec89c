import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../accounts/viewer.js';
import { ClaimKinds } from '../../claims/claim-kinds.js';
import { Commitment } from '../../funding/commitment.entity.js';
import { Need } from '../../funding/need.entity.js';
import type { AskContext } from '../../shared/ask-context.js';
import { Clock } from '../../shared/clock.js';
import { DomainError } from '../../shared/domain-error.js';
import { Storage } from '../../shared/storage.js';
import { besideSums, explain, type Explained, leftOutCounts } from './explanation.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { LedgerStore } from './ledger.store.js';
import type { MoneyEffect, MoneyState } from './money-effect.types.js';
import { type MoneyAnswer, MoneyFigures } from './money-figures.js';
import type { Narrowed } from './money-selection.js';
import { moneyOf } from './money.types.js';
import { HIDDEN } from './placing.js';

type Money = Need | Commitment;

const MOST_CLAIMS = 500;

/** What the public figures of money become once claims are published, by the same figures over a ledger that holds them. */
@Injectable()
export class MoneyEffects {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly kinds: ClaimKinds,
    private readonly figures: MoneyFigures,
    private readonly ledgers: LedgerStore,
  ) {}

  /** Of all the claims together. Those that are no money, or that can no longer be published, change nothing. */
  async of(viewer: Viewer, ids: readonly string[], context: AskContext): Promise<MoneyEffect[]> {
    if (ids.length > MOST_CLAIMS) throw new DomainError('LIST_TOO_LONG', `At most ${MOST_CLAIMS} claims at once.`, { argument: 'ids' });
    const found = await this.kinds.for(this.storage.reader, viewer, 'SEE_CLAIMS', ids);
    const claims = found
      .map(({ claim }) => claim)
      .filter((claim) => isMoney(claim) && claim.publishedAt === null && !claim.retiredAt) as Money[];
    if (claims.length === 0) return [];
    const now = await this.ledgers.at(context.version);
    const then = this.ledgers.withPublished(now, claims, this.clock.now());
    const touched = touchedBy(claims, now, then);
    const own = new Set(claims.map(({ id }) => id));
    const effects: MoneyEffect[] = [];
    for (const [countryIso3, adoptionIds] of placesOf(touched)) {
      const narrowed = await this.figures.narrowed(countryIso3 === null ? null : { countries: [countryIso3] }, context);
      for (const adoptionId of [null, ...adoptionIds]) {
        const [before, after] = [now, then].map((ledger) => this.explained(ledger, narrowed, countryIso3, adoptionId)) as [
          Explained,
          Explained,
        ];
        const leftOut = after.leftOut.filter(({ entry }) => own.has(entry.id));
        const hidden = touched.filter((entry) => own.has(entry.id) && isIn(entry, countryIso3, adoptionId) && isHidden(entry, narrowed));
        effects.push({
          ...{ countryIso3, adoptionId, before: stateOf(before), after: stateOf(after) },
          ...{ leftOut: leftOutCounts({ ...after, leftOut }), hidden: hidden.length },
        });
      }
    }
    return effects;
  }

  private explained(ledger: Ledger, narrowed: Narrowed, countryIso3: string | null, adoptionId: string | null): Explained {
    const answer = this.figures.by(ledger, narrowed, null);
    return explain(adoptionId === null ? answer : only(answer, adoptionId), countryIso3 === null ? { country: null } : {});
  }
}

const isMoney = (claim: object): claim is Money => claim instanceof Need || claim instanceof Commitment;

const stateOf = (explained: Explained): MoneyState => ({ totals: moneyOf(explained.sums), beside: besideSums(explained) });

/** What a figure holds for one adoption. */
const only = (answer: MoneyAnswer, adoptionId: string): MoneyAnswer => {
  const { needs, commitments, leftOut } = answer.selection;
  const isFor = ({ entry }: { entry: LedgerEntry }): boolean => entry.adoptionId === adoptionId;
  return {
    ...answer,
    selection: { needs: needs.filter(isFor), commitments: commitments.filter(isFor), leftOut: leftOut.filter(isFor) },
  };
};

/**
 * The entries whose places have a figure that may change: those of the claims, what they correct, other statements of the
 * same money, and the money before and after them in a chain.
 */
const touchedBy = (claims: readonly Money[], now: Ledger, then: Ledger): LedgerEntry[] => {
  const entryOf = (ledger: Ledger, id: string): LedgerEntry | undefined => ledger.needs.get(id) ?? ledger.commitments.get(id);
  const told = claims.flatMap(({ id, supersedes }) => [entryOf(then, id), entryOf(now, supersedes ?? '')].filter((entry) => !!entry));
  const series = new Set(told.map((entry) => entry.series));
  const funded = new Set(told.map((entry) => (entry.kind === 'COMMITMENT' ? entry.funds : null)));
  const near = [...now.commitments.values()].filter(
    (entry) => series.has(entry.series) || funded.has(entry.series) || (entry.funds !== null && series.has(entry.funds)),
  );
  return [...new Set([...told, ...near])];
};

const countriesOf = ({ parts }: LedgerEntry): (string | null)[] =>
  parts.length > 0 ? parts.map(({ countryIso3 }) => countryIso3) : [null];

const isIn = (entry: LedgerEntry, countryIso3: string | null, adoptionId: string | null): boolean =>
  countriesOf(entry).includes(countryIso3) && (adoptionId === null || entry.adoptionId === adoptionId);

const isHidden = (entry: LedgerEntry, { placing }: Narrowed): boolean => placing.placeOf(entry) === HIDDEN;

/** Countries (null: money for no country of its own) in the order of their codes, with the adoptions in them. */
const placesOf = (entries: readonly LedgerEntry[]): [string | null, string[]][] => {
  const places = new Map<string | null, Set<string>>();
  for (const entry of entries)
    for (const country of countriesOf(entry)) {
      const adoptions = places.get(country) ?? new Set<string>();
      if (entry.adoptionId !== null) adoptions.add(entry.adoptionId);
      places.set(country, adoptions);
    }
  return [...places].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)).map(([country, ids]) => [country, [...ids].sort()]);
};
