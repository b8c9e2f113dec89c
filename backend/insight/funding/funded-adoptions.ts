import { COMMITMENT_STATUSES } from '../../funding/commitment.rules.js';
import { adoptionOf } from './figure-claims.js';
import type { Snapshot } from '../snapshot.js';
import type { InForce } from './in-force.js';
import { listsOf } from './lists.js';
import { COMMITMENT, KNOWN, NO_COUNTRY, NO_NAME } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { type MoneySums, SumsTable } from './money-sums.js';
import { NONE } from './placing.js';

/** Money on record for one adoption: put against it, against a need of it, or for its DPG in its country. */
export interface FundingOf {
  sums: MoneySums;
  /** Ids of organisations, whatever the status of their money. */
  donors: ReadonlySet<string>;
}

/** All money in force for adoptions, whatever the filter of the figure, by their places. */
export interface FundedAdoptions {
  /** Something is committed or paid out: a pledge alone does not fund. Money of unknown size or without a rate does. */
  isFunded: (place: number) => boolean;
  hasRecurrent: (place: number) => boolean;
  hasDonor: (place: number, organisationId: string) => boolean;
  /** Is any money on record for it? */
  isFor: (place: number) => boolean;
  of: (place: number) => FundingOf;
}

const PLEDGED = COMMITMENT_STATUSES.indexOf('PLEDGED');

const made = new WeakMap<InForce, WeakMap<Snapshot, FundedAdoptions>>();

/** Made once for a day: no filter changes it. */
export const fundedAdoptions = ({ snapshot, holding, ledger, places }: MoneyAnswer): FundedAdoptions => {
  const ofHolding = made.get(holding) ?? new WeakMap<Snapshot, FundedAdoptions>();
  made.set(holding, ofHolding);
  const funded = ofHolding.get(snapshot) ?? gathered({ snapshot, holding, ledger, places });
  ofHolding.set(snapshot, funded);
  return funded;
};

type Money = Pick<MoneyAnswer, 'snapshot' | 'holding' | 'ledger' | 'places'>;

const gathered = (answer: Money): FundedAdoptions => {
  const { snapshot, holding, ledger } = answer;
  const { columns, countries } = snapshot;
  const { claims } = ledger;
  const pairOf = (dpg: number, country: number): number => dpg * countries.length + country;
  const inForceNow = (use: (claim: number) => void): void => {
    for (let claim = 0; claim < claims.size; claim++)
      if (claims.kind[claim] === COMMITMENT && holding.latest[claims.series[claim] ?? 0] === claim) use(claim);
  };
  const byPlace = listsOf(columns.size, (tell) => inForceNow((claim) => tell(adoptionOf(answer, claim), claim)));
  const byPair = listsOf(snapshot.dpgs.length * countries.length, (tell) =>
    inForceNow((claim) => {
      const name = claims.adoption[claim] === NO_NAME ? (claims.dpg[claim] ?? NO_NAME) : NO_NAME;
      const dpg = name === NO_NAME ? NONE : (answer.places.dpgs[name] ?? NONE);
      if (dpg === NONE) return;
      for (let part = claims.partsFrom[claim] ?? 0; part < (claims.partsTo[claim] ?? 0); part++) {
        const country = answer.places.countries[claims.partCountry[part] ?? NO_COUNTRY] ?? NONE;
        if (country !== NONE) tell(pairOf(dpg, country), claim);
      }
    }),
  );
  const some = (place: number, test: (claim: number) => boolean): boolean =>
    byPlace.of(place).some(test) || byPair.of(pairOf(columns.dpg[place] ?? 0, columns.country[place] ?? 0)).some(test);
  const carries = (claim: number): boolean => claims.status[claim] !== PLEDGED;
  return {
    isFunded: (place) => some(place, carries),
    isFor: (place) => some(place, () => true),
    hasRecurrent: (place) => some(place, (claim) => claims.recurrent[claim] === 1 && carries(claim)),
    hasDonor: (place, id) => {
      const donor = claims.organisations.find(id);
      return donor !== null && some(place, (claim) => claims.organisation[claim] === donor);
    },
    of: (place) => {
      const [dpg, country] = [columns.dpg[place] ?? 0, columns.country[place] ?? 0];
      return fundingOf(answer, [...byPlace.of(place), ...byPair.of(pairOf(dpg, country))], countries[country]?.iso3 ?? '');
    },
  };
};

const fundingOf = (answer: Money, found: readonly number[], country: string): FundingOf => {
  const { claims } = answer.ledger;
  const { organisation, organisations, series, known } = claims;
  const table = new SumsTable(answer, 1);
  const together = new Set(found.map((claim) => series[claim] ?? 0));
  const name = claims.countries.find(country) ?? -1;
  for (const claim of found) {
    // Money handed on within these counts in the last hand.
    const goesOn = answer.holding.elsewhere.get(series[claim] ?? 0);
    if (known[claim] === KNOWN && (goesOn === undefined || !together.has(goesOn))) table.addGiven(0, claim, partIn(claims, claim, name));
  }
  return { sums: table.of(0), donors: new Set(found.map((claim) => organisations.at(organisation[claim] ?? 0))) };
};

const partIn = (
  { partsFrom, partsTo, partCountry, partCents }: MoneyAnswer['ledger']['claims'],
  claim: number,
  country: number,
): bigint => {
  for (let part = partsFrom[claim] ?? 0; part < (partsTo[claim] ?? 0); part++)
    if (partCountry[part] === country) return partCents[part] ?? 0n;
  return 0n;
};
