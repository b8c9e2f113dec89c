import { useSearch } from 'wouter';

const PAGE_SIZE = 50;

/** One more than a page is asked for: it tells whether another page follows. */
export const ASKED = PAGE_SIZE + 1;

/** Where the page on the screen begins, as the address says it; null: it is the first. */
export const useAfter = (): string | null => new URLSearchParams(useSearch()).get('after');

/** The items of one page, and the id that the next one follows; null: this is the last. */
export const pageOf = <Item extends { id: string }>(found: readonly Item[]): { items: readonly Item[]; next: string | null } => {
  const items = found.slice(0, PAGE_SIZE);
  return { items, next: found.length > PAGE_SIZE ? (items.at(-1)?.id ?? null) : null };
};
