import type { ReactElement } from 'react';
import { useWords } from '../shared/words';
import type { Waiting } from './review.shape';

/** What a claim is about, in a few words: country, then what is adopted, or the organisation, or else the kind of claim. */
export const ClaimSubject = ({ claim: { kind, country, organisation, adoption } }: { claim: Waiting }): ReactElement => {
  const t = useWords();
  return (
    <>
      {country && `${country.name} · `}
      <bdi>{adoption?.dpg.name ?? organisation?.name ?? t(`claim_kind.${kind}`)}</bdi>
    </>
  );
};
