import type { ReactElement } from 'react';
import { narrowings } from './filters';
import { useText } from './i18n';
import { usePlace } from './page';
import { hrefHere, unnarrowed, type View } from './view';

interface ChipsProps {
  /** The view with only those filters in it that the page heeds. */
  heeded: View;
  names: Record<string, string>;
}

/** What narrows the view, each with the way to take it away. */
export const Chips = ({ heeded, names }: ChipsProps): ReactElement | null => {
  const t = useText();
  const { view, path } = usePlace();
  const active = narrowings(heeded, names);
  if (active.length === 0) return null;
  const { find, sort } = view;
  return (
    <ul className="chips" aria-label={t('filter.active')}>
      {active.map(({ key, filter, value, without }) => {
        const word = 'label' in value ? t(value.label) : value.name;
        return (
          <li key={key}>
            <a className="chip" href={hrefHere(view, path, without)} aria-label={t('filter.remove', { filter: t(filter), value: word })}>
              <span className="kind">{t(filter)}</span> <bdi>{word}</bdi> <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
      <li>
        <a href={hrefHere({ ...unnarrowed(view), find, sort }, path, {})}>{t('filter.clear')}</a>
      </li>
    </ul>
  );
};
