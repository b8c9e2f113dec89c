import { plain } from '../../shared/format';

export interface Option {
  value: string;
  label: string;
  /** Other names and codes that it is found by. */
  also?: string;
  hint?: string;
}

const MOST = 12;

/** Options that hold the text: those that begin with it first, then by the order they came in. */
export const matching = (options: readonly Option[], text: string): Option[] => {
  const sought = plain(text.trim());
  const rank = ({ label, also = '', value }: Option): number => {
    const name = plain(label);
    if (name === sought || plain(value) === sought) return 0;
    if (name.startsWith(sought)) return 1;
    if (name.includes(` ${sought}`)) return 2;
    return name.includes(sought) || plain(also).includes(sought) ? 3 : 9;
  };
  return options
    .map((option) => ({ option, place: rank(option) }))
    .filter(({ place }) => place < 9)
    .sort((one, other) => one.place - other.place)
    .slice(0, MOST)
    .map(({ option }) => option);
};

/** The next place in a ring of so many. */
export const moved = (from: number, by: number, count: number): number => (count === 0 ? 0 : (from + by + count) % count);
