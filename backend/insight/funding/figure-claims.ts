import { KNOWN, NEED, NO_CODE, NO_NAME } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { IN } from './money-selection.js';
import { HIDDEN, NONE } from './placing.js';

/** Calls back with the place of every need of a figure, those of unknown size too. */
export const eachNeed = ({ ledger: { claims }, selection: { verdict } }: MoneyAnswer, use: (place: number) => void): void => {
  for (let place = 0; place < claims.size; place++) if (verdict[place] === IN && claims.kind[place] === NEED) use(place);
};

/** Calls back with the place of every commitment in the sums of a figure. */
export const eachCommitment = ({ ledger: { claims }, selection: { verdict } }: MoneyAnswer, use: (place: number) => void): void => {
  for (let place = 0; place < claims.size; place++) if (verdict[place] === IN && claims.kind[place] !== NEED) use(place);
};

/** Calls back with every part of a claim that the filter keeps. */
export const eachPart = ({ ledger: { claims }, selection: { kept } }: MoneyAnswer, place: number, use: (part: number) => void): void => {
  const end = claims.partsTo[place] ?? 0;
  for (let part = claims.partsFrom[place] ?? 0; part < end; part++) if (kept[part] === 1) use(part);
};

/** Its cents in the figure. */
export const centsKept = (answer: MoneyAnswer, place: number): bigint => {
  let sum = 0n;
  eachPart(answer, place, (part) => {
    sum += answer.ledger.claims.partCents[part] ?? 0n;
  });
  return sum;
};

/** Place of the adoption that it is for, NONE or HIDDEN. */
export const adoptionOf = ({ ledger: { claims }, places }: Pick<MoneyAnswer, 'ledger' | 'places'>, place: number): number => {
  const name = claims.adoption[place] ?? NO_NAME;
  return name === NO_NAME ? NONE : (places.adoptions[name] ?? HIDDEN);
};

/** Place of the DPG that it is for: its own, or that of its adoption; NONE. */
export const dpgOf = (answer: MoneyAnswer, place: number): number => {
  const adoption = adoptionOf(answer, place);
  const name = answer.ledger.claims.dpg[place] ?? NO_NAME;
  if (adoption >= 0) return answer.snapshot.columns.dpg[adoption] ?? NONE;
  return name === NO_NAME ? NONE : (answer.places.dpgs[name] ?? NONE);
};

/** Sector that a part of a claim counts under, index in SECTORS. */
export const sectorOfPart = (answer: MoneyAnswer, place: number, part: number): number => {
  const { ledger, places, placing } = answer;
  const { sector, dpg, partCountry } = ledger.claims;
  const name = dpg[place] ?? NO_NAME;
  const country = places.countries[partCountry[part] ?? 0] ?? NONE;
  return placing.sectorOf(
    adoptionOf(answer, place),
    sector[place] ?? NO_CODE,
    name === NO_NAME ? NONE : (places.dpgs[name] ?? NONE),
    country,
  );
};

/** Is its size in dollars known? */
export const isSized = ({ ledger: { claims } }: MoneyAnswer, place: number): boolean => claims.known[place] === KNOWN;
