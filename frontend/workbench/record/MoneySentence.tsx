import type { ReactElement } from 'react';
import { formatExact } from '../../funding/money.format';
import type { ClaimPartsFragment } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import { useLanguage } from '../../shared/i18n';
import { apart, inShort, useWords } from '../shared/words';

type SaidOfMoney = Pick<ClaimPartsFragment, 'country' | 'need' | 'commitment' | 'supportNeed' | 'supportOffer'>;

/** What a claim about money or help says, in a line; null: it is of another kind. */
export const MoneySentence = ({
  claim: { country, need, commitment, supportNeed, supportOffer },
}: {
  claim: SaidOfMoney;
}): ReactElement | null => {
  const t = useWords();
  const language = useLanguage();
  const sum = ({ amount, currency }: { amount: string | null; currency: string | null }) =>
    amount === null ? null : apart(t('money.other', { currency, amount: formatExact(amount, language) }));
  const said = need ?? commitment ?? supportNeed ?? supportOffer;
  if (!said) return null;
  const category = t(`support_category.${said.category}`);
  const sentence = (): string => {
    if (need) {
      const amount = sum(need);
      return amount === null ? t('claim.need_unknown', { category }) : t('claim.need', { amount, category });
    }
    if (commitment) {
      const [amount, status, organisation] = [sum(commitment), commitment.commitmentStatus, apart(commitment.organisation.name)];
      return amount === null
        ? t('claim.commitment_unknown', { status, organisation, category })
        : t('claim.commitment', { status, organisation, amount, category });
    }
    const words = apart(inShort((supportNeed ?? supportOffer)?.description ?? ''));
    const who = supportOffer && (supportOffer.organisation?.name ?? supportOffer.country?.name ?? country?.name);
    return who ? t('claim.support_offer', { who: apart(who), category, words }) : t('claim.support_need', { category, words });
  };
  return (
    <>
      {sentence()}
      {need?.forStage && ` · ${t('claim.for_stage', { stage: t(`stage.${need.forStage}`) })}`}
      {said.date && (
        <>
          {' · '}
          <Day date={said.date} />
        </>
      )}
    </>
  );
};
