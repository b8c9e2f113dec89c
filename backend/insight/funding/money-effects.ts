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
import { adoptionOf } from './figure-claims.js';
import type { Narrowed } from './keeping.js';
import type { Ledger } from './ledger.js';
import { LedgerStore } from './ledger.store.js';
import type { MoneyEffect, MoneyState } from './money-effect.types.js';
import { type MoneyAnswer, MoneyFigures } from './money-figures.js';
import { placeOfClaim } from './money-columns-builder.js';
import { COMMITMENT, type MoneyColumns, NO_NAME } from './money-columns.js';
import { NOT_ASKED } from './money-selection.js';
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
    const touched = touchedBy(claims, then.claims);
    const own = new Set(claims.map(({ id }) => placeOfClaim(then.claims, id)));
    const effects: MoneyEffect[] = [];
    for (const [countryIso3, adoptionIds] of placesOf(then.claims, touched)) {
      const narrowed = await this.figures.narrowed(countryIso3 === null ? null : { countries: [countryIso3] }, context);
      for (const adoptionId of [null, ...adoptionIds]) {
        const [before, after] = [now, then].map((ledger) => this.explained(ledger, narrowed, countryIso3, adoptionId)) as [
          Explained,
          Explained,
        ];
        const leftOut = after.leftOut.filter((place) => own.has(place));
        const isHidden = (place: number): boolean => adoptionOf(after.answer, place) === HIDDEN;
        const hidden = touched.filter(
          (place) => own.has(place) && isIn(then.claims, place, { countryIso3, adoptionId }) && isHidden(place),
        );
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
  const { adoption, adoptions } = answer.ledger.claims;
  const wanted = adoptions.find(adoptionId);
  const verdict = answer.selection.verdict.map((of, place) => (wanted !== null && adoption[place] === wanted ? of : NOT_ASKED));
  return { ...answer, selection: { ...answer.selection, verdict } };
};

/**
 * The claims whose places have a figure that may change, by their places: those that are published, what they correct, other
 * statements of the same money, and the money before and after them in a chain.
 */
const touchedBy = (published: readonly Money[], claims: MoneyColumns): number[] => {
  const { size, kind, series, funds } = claims;
  const told = published
    .flatMap(({ id, supersedes }) => [placeOfClaim(claims, id), supersedes === null ? null : placeOfClaim(claims, supersedes)])
    .filter((place) => place !== null);
  const own = new Set(told.map((place) => series[place]));
  const funded = new Set(told.map((place) => funds[place]).filter((of) => of !== NO_NAME));
  const touched = new Set(told);
  for (let place = 0; place < size; place++)
    if (kind[place] === COMMITMENT && (own.has(series[place]) || funded.has(series[place]) || own.has(funds[place]))) touched.add(place);
  return [...touched];
};

/** Null: money for no country of its own. */
const countriesOf = ({ countries, partsFrom, partsTo, partCountry }: MoneyColumns, place: number): (string | null)[] =>
  [...partCountry.subarray(partsFrom[place], partsTo[place])].map((country) => countries.at(country) || null);

const adoptionIdOf = ({ adoption, adoptions }: MoneyColumns, place: number): string | null => {
  const name = adoption[place] ?? NO_NAME;
  return name === NO_NAME ? null : adoptions.at(name);
};

const isIn = (
  claims: MoneyColumns,
  place: number,
  { countryIso3, adoptionId }: { countryIso3: string | null; adoptionId: string | null },
): boolean => countriesOf(claims, place).includes(countryIso3) && (adoptionId === null || adoptionIdOf(claims, place) === adoptionId);

/** Countries (null: money for no country of its own) in the order of their codes, with the adoptions in them. */
const placesOf = (claims: MoneyColumns, touched: readonly number[]): [string | null, string[]][] => {
  const found = new Map<string | null, Set<string>>();
  for (const place of touched)
    for (const country of countriesOf(claims, place)) {
      const adoptions = found.get(country) ?? new Set<string>();
      const id = adoptionIdOf(claims, place);
      if (id !== null) adoptions.add(id);
      found.set(country, adoptions);
    }
  return [...found].sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)).map(([country, ids]) => [country, [...ids].sort()]);
};
