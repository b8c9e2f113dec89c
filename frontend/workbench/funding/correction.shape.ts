import type { ClaimKind, MoneyClaimFragment } from '../../gql/graphql';
import { evidenceValues, type FormValues } from '../record/claim-values.shape';
import { FUNDING_FORMS, type FundingForm } from './funding-fields.shape';
import { sharesText } from './shares.shape';

export const KIND_OF: Record<FundingForm, ClaimKind> = {
  commitment: 'COMMITMENT',
  need: 'NEED',
  support_need: 'SUPPORT_NEED',
  support_offer: 'SUPPORT_OFFER',
};

/** The form that claims of a kind are recorded with; null: they are not about money or help. */
export const formOfKind = (kind: string): FundingForm | null => FUNDING_FORMS.find((form) => KIND_OF[form] === kind) ?? null;

/** Where a claim is corrected or withdrawn; null: elsewhere. */
export const moneyPath = ({ id, kind }: { id: string; kind: string }): string | null => {
  const form = formOfKind(kind);
  return form && `/workbench/funding?form=${form}&claim=${encodeURIComponent(id)}`;
};

type Said = Record<string, string | null | undefined>;

const saidOf = ({ need, commitment, supportNeed, supportOffer }: MoneyClaimFragment): Said => {
  if (commitment) {
    const { organisation, dpg, adoption, shares, needed, funds, recurrent, ...said } = commitment;
    const [only] = shares;
    const target = needed
      ? 'NEED'
      : adoption
        ? 'ADOPTION'
        : shares.length === 0
          ? 'WORLDWIDE'
          : shares.length === 1
            ? 'COUNTRY'
            : 'COUNTRIES';
    return {
      ...{
        ...said,
        target,
        organisationId: organisation.id,
        dpgId: dpg?.id,
        adoptionId: adoption?.id,
        needId: needed?.id,
        fundsId: funds?.id,
      },
      ...{ countryIso3: target === 'COUNTRY' ? only?.countryIso3 : null, shares: target === 'COUNTRIES' ? sharesText(shares) : null },
      recurrent: recurrent ? 'YES' : null,
    };
  }
  if (need) {
    const { country, adoption, ...said } = need;
    return { ...said, target: adoption ? 'ADOPTION' : 'COUNTRY', adoptionId: adoption?.id, countryIso3: country.iso3 };
  }
  if (supportNeed) {
    const { country, stakeholders, category, date, description } = supportNeed;
    return { category, date, description, countryIso3: country.iso3, stakeholder: stakeholders[0] };
  }
  if (!supportOffer) return {};
  const { country, organisation, category, date, description, stakeholder } = supportOffer;
  return { category, date, description, stakeholder, countryIso3: country?.iso3, organisationId: organisation?.id };
};

/** The form that a claim would have been recorded with, to correct it. */
export const valuesOfMoney = (claim: MoneyClaimFragment): FormValues => ({
  fields: Object.fromEntries(
    Object.entries({ ...saidOf(claim), note: claim.note, corrects: claim.id }).flatMap(([name, text]) =>
      typeof text === 'string' ? [[name, text]] : [],
    ),
  ),
  evidence: claim.evidence.map(evidenceValues),
});

/** What a claim says that its form does not show: a correction keeps it. */
export const keptOf = ({ supportNeed, supportOffer }: MoneyClaimFragment, stakeholder: string | undefined): Record<string, unknown> => ({
  ...(supportNeed?.adoption && { adoptionId: supportNeed.adoption.id }),
  ...(supportNeed &&
    supportNeed.stakeholders.length > 1 &&
    supportNeed.stakeholders[0] === stakeholder && { stakeholders: supportNeed.stakeholders }),
  ...(supportOffer && { forCountries: supportOffer.forCountries.map(({ iso3 }) => iso3) }),
});
