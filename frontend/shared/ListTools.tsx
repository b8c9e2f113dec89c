import type { ReactElement } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { useText, type MessageId } from './i18n';
import { usePlace } from './page';
import { TextFilter } from './TextFilter';
import { hrefHere } from './view';
import { toParams } from './view-params';

interface ListToolsProps {
  current: string;
  /** Value of the `sort` parameter, and what it is called. */
  orders: readonly (readonly [string, MessageId])[];
  /** Whether the list has a search of its own (`find`). */
  searched?: boolean;
}

/** Above a list: search in it, and the orders it can have. */
export const ListTools = ({ current, orders, searched = true }: ListToolsProps): ReactElement => {
  const t = useText();
  const { view, path } = usePlace();
  const kept = [...toParams(view)].filter(([name]) => name !== 'find' && name !== 'after');
  return (
    <div className="tools">
      {searched && (
        <form
          method="get"
          action={path}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const find = new FormData(event.currentTarget).get('find');
            navigate(hrefHere(view, path, { find: typeof find === 'string' ? find.trim() : '' }));
          }}
        >
          {kept.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <TextFilter text={view.find} name="find" />
        </form>
      )}
      <nav aria-label={t('list.order')}>
        <span className="fine">{t('list.order')}</span>
        {orders.map(([sort, label]) => (
          <a key={sort} href={hrefHere(view, path, { sort })} aria-current={sort === current ? 'true' : undefined}>
            {t(label)}
          </a>
        ))}
      </nav>
    </div>
  );
};
