import { type Counts, NOTHING } from './tally.js';

const RUNGS = 4;

/**
 * Counts adoptions by period and rung. Kept as changes from one period to the next, so that an adoption that stands for
 * twenty years costs no more than one that stands for a month.
 */
export class PeriodTally {
  private readonly changes: Int32Array;
  private readonly countryChanges: Int32Array;

  constructor(
    private readonly periods: number,
    private readonly countries: number,
  ) {
    this.changes = new Int32Array((periods + 1) * RUNGS);
    this.countryChanges = new Int32Array((periods + 1) * countries);
  }

  /** An adoption stands on the rung in the periods from `from` up to `until`, without `until`. */
  add(from: number, until: number, rung: number, country: number): void {
    if (from >= until) return;
    change(this.changes, from * RUNGS + rung, 1);
    change(this.changes, until * RUNGS + rung, -1);
    if (rung === 0) return;
    change(this.countryChanges, from * this.countries + country, 1);
    change(this.countryChanges, until * this.countries + country, -1);
  }

  counts(): Counts[] {
    const standing = new Int32Array(RUNGS);
    const ofCountry = new Int32Array(this.countries);
    return Array.from({ length: this.periods }, (_, period) => {
      standing.forEach((_count, rung) => change(standing, rung, this.changes[period * RUNGS + rung] ?? 0));
      ofCountry.forEach((_count, country) => change(ofCountry, country, this.countryChanges[period * this.countries + country] ?? 0));
      const [reported = 0, assessed = 0, piloted = 0, scaled = 0] = standing;
      const total = assessed + piloted + scaled;
      if (reported + total === 0) return NOTHING;
      return { reported, assessed, piloted, scaled, total, countries: ofCountry.reduce((some, count) => some + (count > 0 ? 1 : 0), 0) };
    });
  }
}

const change = (counts: Int32Array, at: number, by: number): void => {
  counts[at] = (counts[at] ?? 0) + by;
};
