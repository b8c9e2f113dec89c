import { COMMITMENT_STATUSES } from '../../funding/commitment.rules.js';
import { dpgOf, eachPart } from './figure-claims.js';
import { NEED, NO_COUNTRY } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { IN, reasonAt } from './money-selection.js';

export interface Concentration {
  key: string;
  /** How many organisations have money committed or paid out. */
  donors: number;
  /** The one with the most. */
  largest: { organisationId: string; cents: bigint };
  cents: bigint;
}

const PLEDGED = COMMITMENT_STATUSES.indexOf('PLEDGED');

/** Money that carries: committed or paid out, that of unknown size or without a rate too. Pledges do not carry. */
const carries = ({ ledger: { claims }, selection }: MoneyAnswer, place: number): boolean => {
  if (claims.kind[place] === NEED || claims.status[place] === PLEDGED) return false;
  if (selection.verdict[place] === IN) return true;
  const reason = reasonAt(selection, claims, place);
  return reason === 'UNKNOWN_AMOUNT' || reason === 'NO_RATE';
};

/** Countries or DPGs by how much they hang on their largest donor: those with a single one first, then the most money. */
export const concentrationBy = (answer: MoneyAnswer, by: 'COUNTRY' | 'DPG'): Concentration[] => {
  const { size, organisation, organisations, countries, partCountry, partCents } = answer.ledger.claims;
  const sums = new Map<number, Map<number, bigint>>();
  for (let place = 0; place < size; place++) {
    if (!carries(answer, place)) continue;
    const donor = organisation[place] ?? 0;
    const dpg = by === 'DPG' ? dpgOf(answer, place) : -1;
    eachPart(answer, place, (part) => {
      const country = partCountry[part] ?? NO_COUNTRY;
      const key = by === 'COUNTRY' ? (country === NO_COUNTRY ? -1 : country) : dpg;
      if (key < 0) return;
      const donors = sums.get(key) ?? new Map<number, bigint>();
      sums.set(key, donors.set(donor, (donors.get(donor) ?? 0n) + (partCents[part] ?? 0n)));
    });
  }
  const nameOf = (key: number): string => (by === 'COUNTRY' ? countries.at(key) : (answer.snapshot.dpgs[key]?.id ?? ''));
  return [...sums]
    .map(([key, donors]): Concentration => {
      const ofKey = [...donors].map(([donor, cents]) => ({ organisationId: organisations.at(donor), cents }));
      const largest = ofKey.reduce((a, b) => (a.cents > b.cents || (a.cents === b.cents && a.organisationId < b.organisationId) ? a : b));
      return { key: nameOf(key), donors: ofKey.length, largest, cents: ofKey.reduce((sum, { cents }) => sum + cents, 0n) };
    })
    .sort(
      (a, b) =>
        Math.min(a.donors, 2) - Math.min(b.donors, 2) || (a.cents < b.cents ? 1 : a.cents > b.cents ? -1 : 0) || (a.key < b.key ? -1 : 1),
    );
};
