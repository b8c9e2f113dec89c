/** Counts on the rungs; `total` leaves out what is only reported. */
export interface Counts {
  reported: number;
  assessed: number;
  piloted: number;
  scaled: number;
  total: number;
  /** Number of countries with at least one adoption on a rung. */
  countries: number;
}

const RUNGS = 4;

/** Counts adoptions by bar and rung, and the countries of each bar, in flat arrays. */
export class Tally {
  private readonly counts: Uint32Array;
  private readonly countryBits: Uint32Array;
  private readonly wordsPerBar: number;

  constructor(bars: number, countries: number) {
    this.wordsPerBar = Math.ceil(countries / 32);
    this.counts = new Uint32Array(bars * RUNGS);
    this.countryBits = new Uint32Array(bars * this.wordsPerBar);
  }

  add(bar: number, rung: number, country: number): void {
    const at = bar * RUNGS + rung;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    if (rung === 0) return;
    const word = bar * this.wordsPerBar + (country >>> 5);
    this.countryBits[word] = (this.countryBits[word] ?? 0) | (1 << (country & 31));
  }

  /** Null: nothing was counted in this bar, which is not the same as zero adoptions on its rungs. */
  of(bar: number): Counts | null {
    const [reported = 0, assessed = 0, piloted = 0, scaled = 0] = this.counts.subarray(bar * RUNGS, (bar + 1) * RUNGS);
    const total = assessed + piloted + scaled;
    if (reported + total === 0) return null;
    return { reported, assessed, piloted, scaled, total, countries: this.countriesOf(bar) };
  }

  private countriesOf(bar: number): number {
    let countries = 0;
    for (let word = 0; word < this.wordsPerBar; word++) {
      for (let bits = this.countryBits[bar * this.wordsPerBar + word] ?? 0; bits !== 0; bits &= bits - 1) countries++;
    }
    return countries;
  }
}

export const NOTHING: Counts = { reported: 0, assessed: 0, piloted: 0, scaled: 0, total: 0, countries: 0 };
