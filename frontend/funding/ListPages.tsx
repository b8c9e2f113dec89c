import type { ReactElement } from 'react';
import type { MoneyListName } from '../shared/codes';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { hrefHere } from '../shared/view';

interface ListPagesProps {
  list: MoneyListName;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** From one page of a list to the next; the other lists of the screen begin again. */
export const ListPages = ({ list, pageInfo: { hasNextPage, endCursor } }: ListPagesProps): ReactElement | null => {
  const t = useText();
  const { view, path } = usePlace();
  const turned = view.list === list && view.after !== null;
  if (!turned && !hasNextPage) return null;
  const to = (after: string | null) => `${hrefHere(view, path, { list, after })}#${list}`;
  return (
    <nav className="pages" aria-label={t('records.pages')}>
      {turned && <a href={to(null)}>{t('records.first_page')}</a>}
      {hasNextPage && <a href={to(endCursor)}>{t('records.next_page')}</a>}
    </nav>
  );
};
