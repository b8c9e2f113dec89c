/** How much of the long lists is printed. */
export interface Room {
  /** Adoptions, over all rungs. */
  rows: number;
  /** Latest events. */
  events: number;
  /** Names of what is only reported. */
  names: number;
  /** Next steps. */
  steps: number;
  /** Countries beside each other, its own among them. */
  peers: number;
  /** Needs and commitments. */
  money: number;
  /** Statements in meetings, and what it shares with other countries. */
  said: number;
}

/** From the roomiest to the narrowest: the typesetter takes the first that fits on two pages. */
export const ROOMS: readonly Room[] = [
  { rows: 60, events: 24, names: 200, steps: 5, peers: 8, money: 12, said: 6 },
  { rows: 60, events: 14, names: 120, steps: 5, peers: 8, money: 8, said: 6 },
  { rows: 60, events: 8, names: 60, steps: 5, peers: 6, money: 6, said: 5 },
  { rows: 40, events: 6, names: 40, steps: 5, peers: 6, money: 5, said: 4 },
  { rows: 28, events: 5, names: 30, steps: 5, peers: 6, money: 4, said: 3 },
  { rows: 20, events: 4, names: 20, steps: 4, peers: 6, money: 4, said: 3 },
  { rows: 14, events: 3, names: 12, steps: 4, peers: 5, money: 3, said: 2 },
  { rows: 9, events: 2, names: 8, steps: 3, peers: 5, money: 2, said: 2 },
  { rows: 5, events: 1, names: 4, steps: 3, peers: 4, money: 1, said: 1 },
  { rows: 2, events: 1, names: 2, steps: 3, peers: 3, money: 1, said: 1 },
];

/** So many of each of several lists that all together hold at most the room: the first list first, but each gets its share. */
export const shares = (lengths: readonly number[], room: number): number[] => {
  const given = lengths.map(() => 0);
  let left = room;
  while (left > 0 && given.some((count, index) => count < (lengths[index] ?? 0))) {
    for (const [index, length] of lengths.entries()) {
      if (left === 0 || (given[index] ?? 0) >= length) continue;
      given[index] = (given[index] ?? 0) + 1;
      left--;
    }
  }
  return given;
};
