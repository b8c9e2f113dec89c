import type { ReactElement } from 'react';
import { NoFigure } from '../../shared/Mark';
import { useCode, useValue, useWords } from '../shared/words';
import type { Difference } from './conflict.shape';

interface DifferencesProps {
  rows: readonly Difference[];
  onTake: (field: string, theirs: string) => void;
}

/** Field by field what was typed here and what somebody else recorded, to be taken over one by one. */
export const Differences = ({ rows, onTake }: DifferencesProps): ReactElement | null => {
  const t = useWords();
  const word = useCode();
  const value = useValue();
  if (rows.length === 0) return null;
  return (
    <table className="list cards">
      <thead>
        <tr>
          <th scope="col">{t('diff.field')}</th>
          <th scope="col">{t('conflict.mine')}</th>
          <th scope="col">{t('conflict.theirs')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('list.what_to_do')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, mine, theirs }) => (
          <tr key={field}>
            <th scope="row">{word('field', field)}</th>
            <td data-label={t('conflict.mine')}>{mine ? <bdi>{value(mine, field)}</bdi> : <NoFigure />}</td>
            <td data-label={t('conflict.theirs')}>{theirs ? <bdi>{value(theirs, field)}</bdi> : <NoFigure />}</td>
            <td>
              <button type="button" className="quiet" onClick={() => onTake(field, theirs)}>
                {t('conflict.take')}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
