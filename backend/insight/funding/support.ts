import type { SupportCategory } from '../../catalogue/support-category.js';
import type { Stakeholder } from '../../funding/funding.terms.js';
import { meets } from '../../funding/support-matches.rules.js';
import type { SupportNeed } from '../../funding/support-need.entity.js';
import type { SupportOffer } from '../../funding/support-offer.entity.js';
import type { Support } from '../../funding/support.service.js';
import { countsOn } from './in-force.js';
import { datedOf } from './ledger.reader.js';
import { NO_CODE } from './money-columns.js';
import { NONE } from './placing.js';
import { asksForAdoptions, keepsAdoption, keepsDpg, keepsPart, type Narrowed } from './keeping.js';

export interface SupportWanted {
  categories: readonly SupportCategory[];
  stakeholders: readonly Stakeholder[];
}

/** Help that is needed and offered, as far as a filter keeps it. */
export interface SupportFound {
  /** Each with the offers that meet it: those that most do first. */
  needs: { need: SupportNeed; offers: SupportOffer[] }[];
  /** Each with how many of the needs it meets. */
  offers: { offer: SupportOffer; meets: number }[];
}

const has = <T>(list: readonly T[], value: T): boolean => list.length === 0 || list.includes(value);
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * A need of an adoption is kept where the adoption is, one of a country by its country. An offer is kept where it is open to
 * a country that is asked for. By type of stakeholder: a need that expects help from it, or from anybody; an offer by it.
 */
export const supportFound = ({ needs, offers }: Support, narrowed: Narrowed, { categories, stakeholders }: SupportWanted): SupportFound => {
  const { question, snapshot, placing } = narrowed;
  const onlyAdoptions = asksForAdoptions(question);
  const keepsNeed = (need: SupportNeed): boolean => {
    if (need.adoptionId !== null) return keepsAdoption(narrowed, placing.placeOf(need.adoptionId));
    return !onlyAdoptions && keepsDpg(narrowed, NONE) && keepsPart(narrowed, NO_CODE, NONE, placing.countryOf(need.countryIso3));
  };
  const isAsked = (iso3: string): boolean => question.countries === null || !!question.countries[snapshot.placeOfCountry.get(iso3) ?? -1];
  const open = offers
    .filter((offer) => has(categories, offer.category) && has(stakeholders, offer.stakeholder) && countsOn(datedOf(offer), question))
    .filter(({ forCountries }) => forCountries.length === 0 || forCountries.some(isAsked));
  const matched = needs
    .filter((need) => has(categories, need.category) && countsOn(datedOf(need), question) && keepsNeed(need))
    .filter((need) => need.stakeholders.length === 0 || need.stakeholders.some((one) => has(stakeholders, one)))
    .map((need) => ({ need, offers: open.filter((offer) => meets(need, offer)) }))
    .sort((a, b) => b.offers.length - a.offers.length || byId(a.need, b.need));
  const met = new Map<string, number>();
  for (const one of matched) for (const { id } of one.offers) met.set(id, (met.get(id) ?? 0) + 1);
  return {
    needs: matched,
    offers: open.map((offer) => ({ offer, meets: met.get(offer.id) ?? 0 })).sort((a, b) => b.meets - a.meets || byId(a.offer, b.offer)),
  };
};

export interface SupportCount {
  category: SupportCategory;
  /** Null: needs that expect help from anybody. */
  stakeholder: Stakeholder | null;
  needs: number;
  unmet: number;
  offers: number;
}

/** Counted by what help and by whom. A need that expects help from several counts under each. */
export const countSupport = ({ needs, offers }: SupportFound): SupportCount[] => {
  const counts = new Map<string, SupportCount>();
  const at = (category: SupportCategory, stakeholder: Stakeholder | null): SupportCount => {
    const key = JSON.stringify([category, stakeholder]);
    const known = counts.get(key) ?? { category, stakeholder, needs: 0, unmet: 0, offers: 0 };
    counts.set(key, known);
    return known;
  };
  for (const { need, offers: meeting } of needs)
    for (const stakeholder of need.stakeholders.length > 0 ? need.stakeholders : [null]) {
      const count = at(need.category, stakeholder);
      count.needs++;
      if (meeting.length === 0) count.unmet++;
    }
  for (const { offer } of offers) at(offer.category, offer.stakeholder).offers++;
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
};
