import type { ReactElement } from 'react';
import { useWords } from '../shared/words';
import type { Waiting } from './review.shape';

/** What a claim is about, in a few words: country, then what is adopted, or else the kind of claim. */
export const ClaimSubject = ({ claim: { kind, country, adoption } }: { claim: Waiting }): ReactElement => {
  const t = useWords();
  return (
    <>
      {country && `${country.name} · `}
      <bdi>{adoption?.dpg.name ?? t(`claim_kind.${kind}`)}</bdi>
    </>
  );
};
