import type { ReactElement } from 'react';
import { useWords } from './words';
import { To } from './links';

interface NextPagesProps {
  path: string;
  /** Filters that every page keeps. */
  params: Record<string, string>;
  /** Where the page on the screen begins; null: it is the first. */
  after: string | null;
  /** Where the next one begins; null: this is the last. */
  next: string | null;
}

/** The way to the next page of a list, and back to its first. */
export const NextPages = ({ path, params, after, next }: NextPagesProps): ReactElement | null => {
  const t = useWords();
  if (after === null && next === null) return null;
  const search = new URLSearchParams(params).toString();
  return (
    <p className="pages">
      {after !== null && <To to={search ? `${path}?${search}` : path}>{t('records.first_page')}</To>}
      {next !== null && <To to={`${path}?${new URLSearchParams({ ...params, after: next }).toString()}`}>{t('records.next_page')}</To>}
    </p>
  );
};
