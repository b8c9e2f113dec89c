import type { ReactElement } from 'react';
import { useLanguage, useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { hrefHere } from '../shared/view';
import { toParams } from '../shared/view-params';
import { MOST_COMPARED } from './peers.shape';

interface PeerPickerProps {
  iso3: string;
  choices: readonly { iso3: string; name: string }[];
}

/** The countries that the reader put beside this one, each with the way to take it away, and one more: a form that needs no script. */
export const PeerPicker = ({ iso3, choices }: PeerPickerProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const { view, path } = usePlace();
  const { beside } = view;
  const chosen = choices.filter((one) => beside.includes(one.iso3));
  const free = choices
    .filter((one) => one.iso3 !== iso3 && !beside.includes(one.iso3))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <>
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map(({ iso3: code, name }) => (
            <li key={code}>
              <a
                className="chip"
                href={hrefHere(view, path, { by: 'CHOSEN', beside: beside.filter((one) => one !== code) })}
                aria-label={t('filter.remove', { filter: t('peers.CHOSEN'), value: name })}
              >
                {name} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {beside.length < MOST_COMPARED && (
        <form className="tools" method="get" action={path}>
          {[...toParams({ ...view, by: 'CHOSEN' })].map(([param, value]) => (
            <input key={`${param} ${value}`} type="hidden" name={param} value={value} />
          ))}
          <label>
            {t('compare.add_country')}{' '}
            <select name="beside" key={beside.join()} defaultValue="" required>
              <option value="" />
              {free.map(({ iso3: code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="button">
            {t('filter.apply')}
          </button>
          <span className="fine">{t('peers.choose')}</span>
        </form>
      )}
    </>
  );
};
