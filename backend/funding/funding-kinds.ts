import type { SelectQueryBuilder } from 'typeorm';
import type { Claim } from '../claims/claim.js';
import { type Fields, fieldsNamed, fieldText } from '../claims/claim-fields.js';
import type { About, ClaimKinds, ClaimRules, Wanted } from '../claims/claim-kinds.js';
import { Commitment } from './commitment.entity.js';
import { Need } from './need.entity.js';
import { SupportNeed } from './support-need.entity.js';
import { SupportOffer } from './support-offer.entity.js';

const aboutNeed = ({ adoptionId, countryIso3 }: Pick<Need, 'adoptionId' | 'countryIso3'>): About => ({
  recordId: adoptionId,
  countryIso3,
  organisationId: null,
});

/** Needs and support needs are a country's; of an adoption's they are found by its DPG too. */
const narrowNeeds = (query: SelectQueryBuilder<Claim>, { kept, countries, adoptionId, named }: Wanted): void => {
  query.leftJoin('claim.adoption', 'adoption');
  if (kept) query.andWhere('claim.country_iso3 IN (:...kept)', { kept: ['', ...kept.countries] });
  if (countries) query.andWhere('claim.country_iso3 IN (:...countries)', { countries: ['', ...countries] });
  if (adoptionId !== null) query.andWhere('claim.adoption_id = :adoptionId', { adoptionId });
  if (named)
    query.andWhere('(claim.country_iso3 IN (:...named) OR adoption.dpg_id IN (:...dpgs))', { named: named.countries, dpgs: named.dpgs });
};

/** Commitments and offers are an organisation's, and a country's where they name one. */
const narrowGiven = (query: SelectQueryBuilder<Claim>, { kept, countries, named }: Wanted): void => {
  if (kept)
    query.andWhere('(claim.country_iso3 IN (:...kept) OR claim.organisation_id IN (:...keptBy))', {
      kept: ['', ...kept.countries],
      keptBy: ['', ...kept.organisations],
    });
  if (countries) query.andWhere('claim.country_iso3 IN (:...countries)', { countries: ['', ...countries] });
  if (named)
    query.andWhere('(claim.country_iso3 IN (:...named) OR claim.organisation_id IN (:...namedBy))', {
      named: named.countries,
      namedBy: named.organisations,
    });
};

const narrowCommitments = (query: SelectQueryBuilder<Claim>, wanted: Wanted): void => {
  narrowGiven(query, wanted);
  if (wanted.adoptionId !== null) query.andWhere('claim.adoption_id = :adoptionId', { adoptionId: wanted.adoptionId });
};

const narrowOffers = (query: SelectQueryBuilder<Claim>, wanted: Wanted): void => {
  narrowGiven(query, wanted);
  if (wanted.adoptionId !== null) query.andWhere('1 = 0');
};

const commitmentFields = (claim: Commitment): Fields => ({
  ...fieldsNamed(claim, ['category', 'status', 'amount', 'currency', 'date', 'sector', 'dpgId', 'note']),
  organisation: claim.organisation.name,
  shares: fieldText(claim.shares.map(({ countryIso3, percent }) => [countryIso3, percent].join(' ')).join(', ')),
  recurrent: claim.recurrent ? 'true' : null,
  needSeries: claim.needSeries,
  fundsSeries: claim.fundsSeries,
});

/** The kinds of claims about money and help. */
export const registerFundingKinds = (kinds: ClaimKinds, rules: ClaimRules): void => {
  kinds.register({
    ...{ kind: 'NEED', table: Need, backedBy: 'needId', relations: ['adoption'], narrow: narrowNeeds, rules },
    aboutOf: (claim: Need) => aboutNeed(claim),
    fieldsOf: (claim: Need) =>
      fieldsNamed(claim, ['category', 'amount', 'currency', 'date', 'neededBy', 'forStage', 'sector', 'statedBy', 'note']),
  });
  kinds.register({
    ...{ kind: 'COMMITMENT', table: Commitment, backedBy: 'commitmentId', relations: ['adoption', 'organisation'] },
    aboutOf: ({ adoptionId, countryIso3, organisationId }: Commitment) => ({ recordId: adoptionId, countryIso3, organisationId }),
    ...{ fieldsOf: commitmentFields, narrow: narrowCommitments, rules },
  });
  kinds.register({
    ...{ kind: 'SUPPORT_NEED', table: SupportNeed, backedBy: 'supportNeedId', relations: ['adoption'] },
    ...{ narrow: narrowNeeds, rules },
    aboutOf: (claim: SupportNeed) => aboutNeed(claim),
    fieldsOf: (claim: SupportNeed) => ({
      ...fieldsNamed(claim, ['category', 'description', 'date', 'note']),
      stakeholders: fieldText(claim.stakeholders.join(', ')),
    }),
  });
  kinds.register({
    ...{ kind: 'SUPPORT_OFFER', table: SupportOffer, backedBy: 'supportOfferId', relations: ['organisation'] },
    aboutOf: ({ countryIso3, organisationId }: SupportOffer) => ({ recordId: null, countryIso3, organisationId }),
    ...{ narrow: narrowOffers, rules },
    fieldsOf: (claim: SupportOffer) => ({
      ...fieldsNamed(claim, ['category', 'stakeholder', 'description', 'date', 'note']),
      forCountries: fieldText(claim.forCountries.join(', ')),
    }),
  });
};
