/** Whole cents of many things, one place each. */
export type CentsArray = BigInt64Array | bigint[];

/**
 * What all amounts of a ledger may come to so that no sum of theirs leaves 64 bits: 92,233,720,368,547,758.07 US dollars.
 * A ledger of more is summed in big integers of any size: slower, and as exact.
 */
export const MOST_CENTS = 2n ** 63n - 1n;

/** Nothing at each place. */
export const noCents = (length: number, wide: boolean): CentsArray =>
  wide ? new Array<bigint>(length).fill(0n) : new BigInt64Array(length);

const size = (cents: bigint): bigint => (cents < 0n ? -cents : cents);

/** Whole cents that grow. They are wide where 64 bits might not hold a sum of them. */
export class CentsColumn {
  private constructor(
    private room: CentsArray,
    private length: number,
    private total: bigint,
  ) {}

  static empty(): CentsColumn {
    return new CentsColumn(new BigInt64Array(1024), 0, 0n);
  }

  /** Starts with a copy of these values: the old ones stay as they are whatever is set. */
  static copyOf({ values, total }: SummedCents): CentsColumn {
    if (Array.isArray(values)) return new CentsColumn(values.slice(), values.length, total);
    const room = new BigInt64Array(values.length + 1024);
    room.set(values);
    return new CentsColumn(room, values.length, total);
  }

  push(cents: bigint): void {
    this.weigh(size(cents));
    if (!Array.isArray(this.room) && this.length === this.room.length) {
      const larger = new BigInt64Array(this.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length++] = cents;
  }

  set(place: number, cents: bigint): void {
    this.weigh(size(cents) - size(this.room[place] ?? 0n));
    this.room[place] = cents;
  }

  get values(): SummedCents {
    const { room, length, total } = this;
    return { values: Array.isArray(room) ? room : room.subarray(0, length), total };
  }

  private weigh(more: bigint): void {
    this.total += more;
    if (this.total > MOST_CENTS && !Array.isArray(this.room)) this.room = Array.from(this.room.subarray(0, this.length));
  }
}

/** With the sum of their sizes, whatever their signs. */
export interface SummedCents {
  values: CentsArray;
  total: bigint;
}
