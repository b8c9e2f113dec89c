import type { ReactElement } from 'react';
import { type Translate, useLanguage, useText } from '../shared/i18n';
import type { Language } from '../shared/languages';
import { NoFigure } from '../shared/Mark';
import { formatExact, formatShort, isLong, isZero } from './money.format';

/** US dollars as a person reads them. */
export const dollars = (t: Translate, value: string, language: Language): string =>
  t(isLong(value, language) ? 'money.usd_long' : 'money.usd', { amount: formatShort(value, language) });

export const exactDollars = (t: Translate, value: string, language: Language): string =>
  t('money.usd', { amount: formatExact(value, language) });

interface MoneyProps {
  /** Exact decimal in US dollars; null: no data. */
  value: string | null;
  /** The records behind it. */
  to?: string;
}

/** An amount of US dollars, rounded for reading; its exact digits on demand; opens the records behind it. */
export const Money = ({ value, to }: MoneyProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  if (value === null) return <NoFigure />;
  const shown = {
    title: exactDollars(t, value, language),
    // Browsers may word a rounded number otherwise than the server did: no reason to draw the page again.
    suppressHydrationWarning: true,
    children: dollars(t, value, language),
  };
  return to !== undefined ? (
    <a className="count money" href={to} {...shown} />
  ) : (
    <data value={value} className={isZero(value) ? 'money zero' : 'money'} {...shown} />
  );
};

/** An amount in the currency that it was stated in. */
export const Stated = ({ amount, currency }: { amount: string | null; currency: string | null }): ReactElement => {
  const t = useText();
  const language = useLanguage();
  if (amount === null) return <>{t('money.unknown_size')}</>;
  return (
    <bdi className="money" suppressHydrationWarning>
      {t('money.other', { currency, amount: formatExact(amount, language) })}
    </bdi>
  );
};
