import type { ReactElement } from 'react';
import { formatExact } from '../../funding/money.format';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { NoFigure } from '../../shared/Mark';
import { Answered } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { apart, useWords } from '../shared/words';
import { changesMoney, moneyRows, type Measure, type MoneyEffect, type MoneyRow } from './money-effect.shape';
import { MONEY_EFFECTS } from './review.queries';

const WORDS = {
  need: 'money.need',
  gap: 'money.gap',
  pledged: 'commitment_status.PLEDGED',
  committed: 'commitment_status.COMMITTED',
  disbursed: 'commitment_status.DISBURSED',
  surplus: 'review.surplus',
  unknownNeeds: 'money.unknown_needs',
} as const satisfies Record<Measure, string>;

const Value = ({ row, of }: { row: MoneyRow; of: 'before' | 'after' }): ReactElement => {
  const language = useLanguage();
  const value = row[of];
  if (value === null) return <NoFigure />;
  const text = row.measure === 'unknownNeeds' ? formatNumber(Number(value), language) : formatExact(value, language);
  if (row.before === row.after) return <span className="zero">{text}</span>;
  return of === 'before' ? <del>{text}</del> : <ins>{text}</ins>;
};

const Effect = ({ effect }: { effect: MoneyEffect }): ReactElement => {
  const t = useWords();
  const { country, adoption, leftOut, hidden } = effect;
  const rows = moneyRows(effect);
  const place = country?.name ?? t('money.worldwide');
  return (
    <>
      {rows.length > 0 && (
        <table className="list effect">
          <caption>
            <bdi>{adoption ? [adoption.dpg.name, place].join(' · ') : place}</bdi>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('review.dollars')}</th>
              <th scope="col" className="n">
                {t('diff.before')}
              </th>
              <th scope="col" className="n">
                {t('diff.after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={[row.measure, row.currency].join(' ')}>
                <th scope="row">
                  {row.currency === null
                    ? t(WORDS[row.measure])
                    : t('review.beside', { measure: t(WORDS[row.measure]), currency: apart(row.currency) })}
                </th>
                <td className="n">
                  <Value row={row} of="before" />
                </td>
                <td className="n">
                  <Value row={row} of="after" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!adoption && !changesMoney(effect) && <p className="fine">{t('review.money_unmoved', { place: apart(place) })}</p>}
      {!adoption &&
        leftOut.map(({ reason, count }) => (
          <p key={reason} className="fine">
            {t('review.money_left_out', { count, why: t(`left_out.${reason}`) })}
          </p>
        ))}
      {!adoption && hidden > 0 && <p className="fine">{t('review.money_hidden', { count: hidden })}</p>}
    </>
  );
};

/** What the public figures of money become if these claims are published together. */
export const MoneyEffects = ({ ids }: { ids: readonly string[] }): ReactElement => {
  const effects = useAsk(MONEY_EFFECTS, { ids: [...ids], language: useLanguage() });
  return (
    <Answered query={effects} lines={4}>
      {({ moneyEffects }) =>
        moneyEffects.map((effect) => <Effect key={[effect.country?.iso3, effect.adoption?.id].join(' ')} effect={effect} />)
      }
    </Answered>
  );
};
