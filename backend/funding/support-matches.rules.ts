/** Help that a country needs, as far as matching looks at it. */
export interface NeededHelp {
  category: string;
  countryIso3: string;
  /** Empty: from anybody. */
  stakeholders: readonly string[];
}

/** Help that is offered. */
export interface OfferedHelp {
  category: string;
  stakeholder: string;
  /** The country that offers it; null: an organisation does. */
  countryIso3: string | null;
  /** Empty: to all countries. */
  forCountries: readonly string[];
}

/** An offer meets a need of the same category that it is open to, from the kind of stakeholder asked; no country helps itself. */
export const meets = (need: NeededHelp, offer: OfferedHelp): boolean =>
  need.category === offer.category &&
  need.countryIso3 !== offer.countryIso3 &&
  (need.stakeholders.length === 0 || need.stakeholders.includes(offer.stakeholder)) &&
  (offer.forCountries.length === 0 || offer.forCountries.includes(need.countryIso3));
