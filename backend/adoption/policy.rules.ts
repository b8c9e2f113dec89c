/**
 * The numbers behind gates and shelf lives: policy, not physics. This is their only place; they are published with the
 * figures (`dataset.policy`), and a change of any of them takes a new version.
 */
export interface Policy {
  version: string;
  /** Least share of the intended units that must be live for a scaled adoption. */
  coverageShare: number;
  /** Months of continuous operation that a scaled adoption must show. */
  continuityMonths: number;
  /** Months after which a claim of the stage must be verified again. */
  staleMonths: { PILOTED: number; SCALED: number };
  /** Months after its start when a pilot without a planned decision date counts as stalled. */
  stalledMonths: number;
  /** A DPG reported in more countries than this is a global listing. */
  globalListingCountries: number;
}

export const POLICY: Policy = {
  version: '2026-11',
  coverageShare: 0.5,
  continuityMonths: 12,
  staleMonths: { PILOTED: 12, SCALED: 24 },
  stalledMonths: 24,
  globalListingCountries: 100,
};
