import type { ReactElement } from 'react';
import { changesOf } from '../audit/changes.shape';
import { useCode, useValue, useWords } from './words';

/** What the faster one of two editors made of a record, beside what the slower one typed. */
export const WhatStands = ({ current }: { current: object }): ReactElement => {
  const t = useWords();
  const word = useCode();
  const value = useValue();
  return (
    <div className="conflict">
      <p className="strong">{t('conflict.theirs')}</p>
      <dl className="changes">
        {changesOf(null, JSON.stringify({ ...current, version: null })).map(({ field, after }) => (
          <div key={field}>
            <dt>{word('field', field)}</dt>
            <dd>
              <bdi>{value(after ?? '', field)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
