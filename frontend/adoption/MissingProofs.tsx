import type { ReactElement } from 'react';
import { formatList } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';

/** What would have to be shown to prove the stage; nothing where all of it was. */
export const MissingProofs = ({ proofs }: { proofs: readonly string[] }): ReactElement | null => {
  const t = useText();
  const language = useLanguage();
  if (proofs.length === 0) return null;
  const words = proofs.map((proof) => t(`proof.${proof}`));
  return <p className="warm fine">{t('proof.missing', { proofs: formatList(words, language) })}</p>;
};
