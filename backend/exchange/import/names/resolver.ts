import type { RowProblemCode } from '../row-problems.js';
import { nameKey } from './name-key.js';
import { nearest } from './nearest.js';

/** What a name was found to mean, or why it means nothing. */
export type Resolved = { code: string } | { problem: RowProblemCode; suggestion: string | null };

/** Looking for near names costs: a file of nothing but strangers gets that many suggestions, and codes without them after. */
const SUGGESTIONS = 2000;
/** Any text of two letters is near to some code. */
const LEAST_LETTERS = 3;
const BEGINNING = 5;

/** Finds codes by code or name. A name that two codes share is ambiguous, and so refused. */
export class Resolver {
  private readonly codesOf = new Map<string, Set<string>>();
  private readonly suggested = new Map<string, string | null>();

  constructor(
    private readonly unknown: RowProblemCode,
    /** How a code is told to a person who misspelt it. */
    private readonly tell: (code: string) => string,
    /** What is suggested where no name is near; null: nothing. */
    private readonly otherwise: string | null = null,
  ) {}

  /** Adds names that no earlier layer has: a code always means itself, whatever else has it as a name. */
  layer(names: Iterable<readonly [name: string, code: string]>): this {
    const earlier = new Set(this.codesOf.keys());
    for (const [name, code] of names) {
      const key = nameKey(name);
      if (key === '' || earlier.has(key)) continue;
      const codes = this.codesOf.get(key) ?? new Set<string>();
      this.codesOf.set(key, codes.add(code));
    }
    return this;
  }

  resolve(name: string): Resolved {
    const codes = this.codesOf.get(nameKey(name));
    if (codes === undefined) return { problem: this.unknown, suggestion: this.suggestion(name) };
    const [code = ''] = codes;
    return codes.size === 1 ? { code } : { problem: 'AMBIGUOUS', suggestion: this.told(codes) };
  }

  /** The one code that a name means; null: none, or several. Looks for no suggestion. */
  codeOf(name: string): string | null {
    const codes = this.codesOf.get(nameKey(name));
    const [code = null] = codes ?? [];
    return codes?.size === 1 ? code : null;
  }

  has(name: string): boolean {
    return this.codesOf.has(nameKey(name));
  }

  private told(codes: Iterable<string>): string {
    return [...codes].map(this.tell).sort().join(' or ');
  }

  /** The one known name that begins like this; null: none, or several. */
  private completed(key: string): string | null {
    const longer = key.length < BEGINNING ? [] : [...this.codesOf.keys()].filter((known) => known.startsWith(key));
    return longer.length === 1 ? (longer[0] ?? null) : null;
  }

  private suggestion(name: string): string | null {
    const key = nameKey(name);
    const known = this.suggested.get(key);
    if (known !== undefined || this.suggested.size >= SUGGESTIONS || key.length < LEAST_LETTERS) return known ?? this.otherwise;
    const near = nearest(key, this.codesOf.keys()) ?? this.completed(key);
    const suggestion = near === null ? this.otherwise : this.told(this.codesOf.get(near) ?? []);
    this.suggested.set(key, suggestion);
    return suggestion;
  }
}
