import { useEffect, useState, type ReactElement } from 'react';
import { StageKey } from '../../shared/StageKey';
import { recordPath, To } from '../shared/links';
import { useAsk } from '../shared/use-api';
import { useCode, useWords } from '../shared/words';
import type { AdoptionValues } from './new-adoption.shape';
import { SIMILAR } from './new-adoption.queries';

const PAUSE_MS = 400;

/** Adoptions that may be the same one: shown before it is recorded a second time. */
export const SimilarOnes = ({ values: { countryIso3, dpgId, useCase, jurisdiction } }: { values: AdoptionValues }): ReactElement | null => {
  const t = useWords();
  const word = useCode();
  const [about, setAbout] = useState({ useCase, jurisdiction });
  useEffect(() => {
    const timer = setTimeout(() => setAbout({ useCase, jurisdiction }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [useCase, jurisdiction]);
  const variables = { iso3: countryIso3, dpgId, useCase: about.useCase.trim() || null, jurisdiction: about.jurisdiction.trim() || null };
  const { data } = useAsk(SIMILAR, variables, { enabled: countryIso3 !== '' && dpgId !== '' });
  const found = data?.similarAdoptions ?? [];
  if (found.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p className="strong">{t('new.similar', { count: found.length })}</p>
      <ul className="rows">
        {found.map(({ why, adoption: { id, dpg, useCase: use, jurisdiction: owner, stage } }) => (
          <li key={id}>
            <To to={recordPath(id)} className="strong">
              <bdi>{dpg.name}</bdi>
            </To>{' '}
            <bdi>{[use, owner].filter(Boolean).join(' · ')}</bdi> <StageKey stage={stage} />{' '}
            <span className="fine">{word('similar', why)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
