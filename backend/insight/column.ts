type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A typed array that grows. */
export class Column<A extends Numbers> {
  /** `length` numbers of `room` are in use. */
  private constructor(
    private readonly make: new (size: number | ArrayBuffer) => A,
    private room: A,
    private length: number,
  ) {}

  static empty<A extends Numbers>(make: new (size: number | ArrayBuffer) => A): Column<A> {
    return new Column(make, new make(1024), 0);
  }

  /** Starts with a copy of these values: the old ones stay as they are whatever is set. */
  static copyOf<A extends Numbers>(make: new (size: number | ArrayBuffer) => A, values: A): Column<A> {
    const column = new Column(make, new make(values.length + 1024), values.length);
    column.room.set(values);
    return column;
  }

  /** Grows behind these values in the memory they have: only for values of a Column, and only once for the same ones. */
  static behind<A extends Numbers>(make: new (size: number | ArrayBuffer) => A, values: A): Column<A> {
    return new Column(make, new make(values.buffer as ArrayBuffer), values.length);
  }

  push(value: number): void {
    if (this.length === this.room.length) {
      const larger = new this.make(this.length * 2);
      larger.set(this.room);
      this.room = larger;
    }
    this.room[this.length++] = value;
  }

  set(place: number, value: number): void {
    this.room[place] = value;
  }

  at(place: number): number {
    return this.room[place] ?? 0;
  }

  get values(): A {
    return this.room.subarray(0, this.length) as A;
  }
}
