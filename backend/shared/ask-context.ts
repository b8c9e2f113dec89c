import type { Day } from './partial-date.js';
import { Loaders } from './loaders.js';
import type { Storage } from './storage.js';

/** Somebody who is signed in, as far as this room knows. */
export interface Asker {
  readonly accountId: string;
}

/** What the resolvers of one request share. */
export class AskContext {
  readonly loaders: Loaders;
  /** An object, not a flag: the server copies the context for every operation, and all copies must see the same. */
  private readonly used = { today: false, unversioned: false };

  constructor(
    storage: Storage,
    /** Data version that the whole answer is for. */
    readonly version: number,
    private readonly day: Day,
    /** Who asks; null: nobody is signed in. */
    readonly asker: Asker | null = null,
  ) {
    this.loaders = new Loaders(() => storage.reader);
  }

  /** Today in UTC; asking for it makes the answer one of this day. */
  get today(): Day {
    this.used.today = true;
    return this.day;
  }

  /** Call it where an answer holds something that changes without a new data version: it is then not kept. */
  keepOut(): void {
    this.used.unversioned = true;
  }

  get isKeptOut(): boolean {
    return this.used.unversioned;
  }

  /** True once an answer used the present: it then holds until the day (UTC) ends. */
  get dependsOnToday(): boolean {
    return this.used.today;
  }

  /** The day of an asked date, which is not the present. Nothing is in the future, so a past day needs no today. */
  get latestDay(): Day {
    return this.day;
  }
}
