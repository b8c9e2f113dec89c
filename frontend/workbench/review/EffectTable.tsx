import type { ReactElement } from 'react';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useWords } from '../shared/words';
import { changed, RUNG_NAMES, type Effect } from './review.shape';

const STAGE = { scaled: 'SCALED', piloted: 'PILOTED', assessed: 'ASSESSED', reported: 'REPORTED' } as const;

/** The public figures of each country, before and after. */
export const EffectTable = ({ effects }: { effects: readonly Effect[] }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  return (
    <table className="list effect">
      <caption className="visually-hidden">{t('review.public')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('filter.country')}</th>
          {RUNG_NAMES.map((rung) => (
            <th key={rung} scope="col" className="n">
              {t(`stage.${STAGE[rung]}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {effects.map((effect) => {
          const moves = changed(effect);
          return (
            <tr key={effect.iso3}>
              <th scope="row">{effect.country}</th>
              {RUNG_NAMES.map((rung) => (
                <td key={rung} className="n">
                  {moves.includes(rung) ? (
                    <>
                      <del>{formatNumber(effect.before[rung], language)}</del> <span aria-hidden="true" className="arrow" />{' '}
                      <ins>{formatNumber(effect.after[rung], language)}</ins>
                    </>
                  ) : (
                    <span className="zero">{formatNumber(effect.before[rung], language)}</span>
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
