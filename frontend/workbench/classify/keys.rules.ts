/** The three stages that a report can be classified to. */
export const RUNGS = ['ASSESSED', 'PILOTED', 'SCALED'] as const;
export type Rung = (typeof RUNGS)[number];

export type Command =
  | { does: 'move'; by: number }
  | { does: 'pick'; kind: Rung }
  | { does: 'focus'; field: 'date' | 'url' }
  | { does: 'submit' | 'draft' | 'undo' | 'help' | 'open' | 'leave' };

/** Where the focus stands: on the row itself, in a field to type in, or in a list to choose from. */
export type Place = 'row' | 'text' | 'choice';

export interface Press {
  key: string;
  /** The physical key, for keyboards whose letters are not Latin. */
  code: string;
  ctrlKey?: boolean;
  metaKey?: boolean;
  altKey?: boolean;
  isComposing?: boolean;
}

const ON_A_ROW: Record<string, Command> = {
  j: { does: 'move', by: 1 },
  k: { does: 'move', by: -1 },
  1: { does: 'pick', kind: 'ASSESSED' },
  a: { does: 'pick', kind: 'ASSESSED' },
  2: { does: 'pick', kind: 'PILOTED' },
  p: { does: 'pick', kind: 'PILOTED' },
  3: { does: 'pick', kind: 'SCALED' },
  s: { does: 'pick', kind: 'SCALED' },
  t: { does: 'focus', field: 'date' },
  e: { does: 'focus', field: 'url' },
  u: { does: 'undo' },
  d: { does: 'draft' },
  o: { does: 'open' },
  '?': { does: 'help' },
};
const ANYWHERE: Record<string, Command> = {
  ArrowDown: { does: 'move', by: 1 },
  ArrowUp: { does: 'move', by: -1 },
  PageDown: { does: 'move', by: 10 },
  PageUp: { does: 'move', by: -10 },
  Enter: { does: 'submit' },
};

/** The Latin letter or digit of a key: of what it writes where that is one, else of its place on the keyboard. */
export const latinKey = ({ key, code }: Press): string => {
  if (/^[\x20-\x7e]$/.test(key) && !/^[&"'(\-_)]$/.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(code)?.[1]?.toLowerCase() ?? key;
};

/** What a key does in the grid; null: what it does anywhere else. */
export const commandOf = (press: Press, place: Place): Command | null => {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  if (press.key === 'Escape') return place === 'row' ? null : { does: 'leave' };
  if (place === 'choice') return press.key === 'Enter' ? { does: 'submit' } : null;
  return ANYWHERE[press.key] ?? (place === 'row' ? (ON_A_ROW[latinKey(press)] ?? null) : null);
};
