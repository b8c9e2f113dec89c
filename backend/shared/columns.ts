import type { ColumnOptions } from 'typeorm';

/** List of codes in one text column: "SOFTWARE|DATA"; the empty list is the empty text. */
export const listColumn: ColumnOptions = {
  type: 'text',
  transformer: { to: (list: readonly string[]) => list.join('|'), from: (text: string) => (text === '' ? [] : text.split('|')) },
};

/** Bit n - 1 stands for goal n. */
export const maskOfGoals = (goals: readonly number[]): number => goals.reduce((mask, goal) => mask | (1 << (goal - 1)), 0);
export const goalsOfMask = (mask: number): number[] =>
  Array.from({ length: 17 }, (_, index) => index + 1).filter((goal) => mask & (1 << (goal - 1)));

/** Set of Sustainable Development Goals as a bit mask, so that a filter needs no join. */
export const goalsColumn: ColumnOptions = { type: 'integer', transformer: { to: maskOfGoals, from: goalsOfMask } };

/** ISO 8601 instant in UTC with milliseconds: sorts as text, and is the same on both databases. */
export const instantColumn: ColumnOptions = { type: 'varchar', length: 24 };

/** ISO 8601 date of reduced precision, as it was given. */
export const partialDateColumn: ColumnOptions = { type: 'varchar', length: 10 };
