import type { ReactElement } from 'react';
import type { MoneyRecordsQuery } from '../gql/graphql';
import type { MoneyListName } from '../shared/codes';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { hrefHere } from '../shared/view';
import { listShown } from './lists.shape';
import { unsizedNeeds } from './totals.shape';

/** The lists behind a figure, each with its count: one at a time, or the beginning of all. */
export const MoneyLists = ({ figure: { totals, leftOutCounts } }: { figure: MoneyRecordsQuery['figure'] }): ReactElement => {
  const t = useText();
  const { view, path } = usePlace();
  const unsized = unsizedNeeds(totals);
  const out = leftOutCounts.reduce((sum, { count }) => sum + count, 0);
  const current = view.list === 'unsized' ? 'unsized' : listShown(view);
  const lists: (readonly [MoneyListName | null, string])[] = [
    [null, t('money.all_lists')],
    ['needs', t('money.needs_count', { count: totals.knownNeeds + unsized })],
    ...(unsized > 0 ? [['unsized', t('money.unsized_count', { count: unsized })] as const] : []),
    ['commitments', t('money.commitments_count', { count: totals.commitments })],
    ['left-out', t('money.left_out_count', { count: out })],
  ];
  return (
    <nav className="money-parts" aria-label={t('money.lists')}>
      {lists.map(([list, name]) => (
        <a key={list} href={hrefHere(view, path, { list })} aria-current={list === current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
};
