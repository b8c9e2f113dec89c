/** Ids as numbers, in the order in which they came. It only grows, so that later versions of a ledger share it. */
export class Names {
  private constructor(
    private readonly all: string[],
    private readonly places: Map<string, number>,
  ) {}

  static empty(): Names {
    return new Names([], new Map());
  }

  /** The same ones so far, which grow by themselves. */
  copy(): Names {
    return new Names([...this.all], new Map(this.places));
  }

  get size(): number {
    return this.all.length;
  }

  /** The number of an id, a new one where it has none. */
  placeOf(id: string): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.all.length);
    return this.all.push(id) - 1;
  }

  /** Null: it has no number. */
  find(id: string): number | null {
    return this.places.get(id) ?? null;
  }

  at(place: number): string {
    return this.all[place] ?? '';
  }
}
