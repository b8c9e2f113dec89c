import type { Names } from '../../shared/languages.js';

/** The words that a file is written in. */
export interface FileWords {
  /** What the table is called. */
  title: string;
  /** What each of the tables is called, by its name. */
  titleOf: (table: string) => string;
  rightToLeft: boolean;
  /** Heading of a column, with its unit. */
  heading: (column: string) => string;
  /** Name of a code; null: it has none. */
  code: (kind: string, code: string) => string | null;
  /** The codes of a kind that the screens name and no table does. */
  codesOf: (kind: string) => { code: string; names: Names }[];
  /** `about` names the second sheet; `empty` says what an empty cell means. */
  sentence: (name: 'about' | 'empty' | 'everything' | 'column' | 'heading') => string;
}
