import type { ReactElement } from 'react';
import { useText, type MessageId } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { href } from '../shared/view';
import { heedsMoney } from './funding-view';

const PARTS: readonly (readonly [string, MessageId])[] = [
  ['/investment', 'investment.title'],
  ['/investment/stalled', 'stalled.title'],
  ['/investment/closable', 'closable.title'],
  ['/investment/funders', 'funders.title'],
  ['/organisations', 'organisations.title'],
  ['/investment/dependence', 'dependence.nav'],
  ['/investment/support', 'support.title'],
  ['/investment/records', 'money.records_nav'],
];

/** The pages of the donor's review, all with the same filters. */
export const MoneyParts = (): ReactElement => {
  const t = useText();
  const { view, path } = usePlace();
  return (
    <nav className="money-parts" aria-label={t('investment.parts')}>
      {PARTS.map(([to, name]) => (
        <a key={to} href={href(heedsMoney(view), to)} aria-current={to === path ? 'page' : undefined}>
          {t(name)}
        </a>
      ))}
    </nav>
  );
};
