import type { ReactElement } from 'react';
import { NoFigure } from '../../shared/Mark';
import { useLanguage } from '../../shared/i18n';
import { useAsk } from '../shared/use-api';
import { useCode, useValue, useWords } from '../shared/words';
import { NAMES } from '../tasks/tasks.queries';
import { OF_COUNTRIES, withNames } from './diff.shape';

interface DiffTableProps {
  changes: readonly { name: string; before: string | null; after: string | null }[];
  /** Nothing stood there before. */
  isNew: boolean;
}

/** Field by field: what stood, and what would stand. */
export const DiffTable = ({ changes, isNew }: DiffTableProps): ReactElement => {
  const t = useWords();
  const word = useCode();
  const inWords = useValue();
  const language = useLanguage();
  const named = useAsk(NAMES, { language }, { still: true, enabled: changes.some(({ name }) => OF_COUNTRIES.includes(name)) });
  const names = new Map(named.data?.countries.map(({ iso3, name }) => [iso3, name]));
  const value = (text: string, name: string) =>
    OF_COUNTRIES.includes(name) ? withNames(text, names, language) : inWords(text, name.replace('proofs.', ''));
  return (
    <table className="list diff">
      <thead>
        <tr>
          <th scope="col">{t('diff.field')}</th>
          {!isNew && <th scope="col">{t('diff.before')}</th>}
          <th scope="col">{t(isNew ? 'diff.value' : 'diff.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{word('field', name.replace('proofs.', ''))}</th>
            {!isNew && <td>{before === null ? <NoFigure /> : <del>{value(before, name)}</del>}</td>}
            <td>{after === null ? <NoFigure /> : isNew ? <bdi>{value(after, name)}</bdi> : <ins>{value(after, name)}</ins>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
