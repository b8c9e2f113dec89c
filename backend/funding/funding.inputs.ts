import { Field, ID, InputType } from '@nestjs/graphql';
import { Stage } from '../adoption/adoption.terms.js';
import { Sector } from '../catalogue/catalogue.terms.js';
import { ClaimInput } from '../claims/claim.inputs.js';
import { DecimalScalar, PartialDateScalar } from '../shared/scalars.js';
import { SupportCategory } from '../catalogue/support-category.js';
import { CommitmentStatus, Stakeholder } from './funding.terms.js';

const optional = (description: string) => ({ nullable: true, description });

/** What every claim about money says. */
@InputType({ isAbstract: true })
abstract class MoneyInput extends ClaimInput {
  @Field(() => SupportCategory, { description: 'What the money is for.' })
  category: SupportCategory;

  @Field(
    () => DecimalScalar,
    optional('Absent: unknown, which is not zero. Above zero, at most 15 digits before the point and 4 after it.'),
  )
  amount?: string | null;

  @Field(() => String, optional('ISO 4217; needed with an amount.'))
  currency?: string | null;
}

@InputType({ description: 'Money that a country says it needs, for one adoption or for the country.' })
export class RecordNeedInput extends MoneyInput {
  @Field(() => ID, optional('The adoption that it is for; absent: for the country.'))
  adoptionId?: string | null;

  @Field(() => ID, optional('ISO 3166-1 alpha-3; needed where no adoption is named.'))
  countryIso3?: string | null;

  @Field(() => Sector, optional('Sector of a need of the country; that of an adoption is the adoption’s.'))
  sector?: Sector | null;

  @Field(() => PartialDateScalar, optional('When it was stated. Never in the future.'))
  date?: string | null;

  @Field(() => PartialDateScalar, optional('By when the money is needed.'))
  neededBy?: string | null;

  @Field(() => Stage, optional('Stage that the adoption is to reach with it: ASSESSED, PILOTED or SCALED.'))
  forStage?: Stage | null;

  @Field(() => String, optional('Who stated it; at most 300 characters.'))
  statedBy?: string | null;
}

@InputType({ description: 'A country’s part of a commitment.' })
export class CountryShareInput {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-3.' })
  countryIso3: string;

  @Field(() => DecimalScalar, { description: 'Per cent, at most 4 digits after the point.' })
  percent: string;
}

@InputType({
  description: 'Money that an organisation puts against exactly one of: a need, an adoption, countries (by their shares), all countries.',
})
export class RecordCommitmentInput extends MoneyInput {
  @Field(() => ID, { description: 'Organisation that gives it. A donor records the own one’s only.' })
  organisationId: string;

  @Field(() => ID, optional('A published need.'))
  needId?: string | null;

  @Field(() => ID, optional('An adoption.'))
  adoptionId?: string | null;

  @Field(() => [CountryShareInput], optional('One country with 100, or several whose shares add up to 100.'))
  shares?: CountryShareInput[] | null;

  @Field(() => Boolean, optional('True: a global budget, no country’s money.'))
  worldwide?: boolean | null;

  @Field(() => ID, optional('The DPG that it is for, where it is for no adoption.'))
  dpgId?: string | null;

  @Field(() => Sector, optional('Sector that it is for, where it is for no adoption.'))
  sector?: Sector | null;

  @Field(() => CommitmentStatus, { description: 'How near the money has come.' })
  status: CommitmentStatus;

  @Field(() => PartialDateScalar, optional('Date of that status. Never in the future.'))
  date?: string | null;

  @Field(() => Boolean, optional('True: it recurs, such as a line of a yearly budget.'))
  recurrent?: boolean | null;

  @Field(() => ID, optional('The published commitment that hands this money on: a chain, counted once.'))
  fundsId?: string | null;

  @Field(() => ID, optional('A claim of the same money in an earlier status: both stay on record, the latest status counts.'))
  continuesId?: string | null;
}

@InputType({ description: 'Help that is not money and that a country says it needs.' })
export class RecordSupportNeedInput extends ClaimInput {
  @Field(() => ID, optional('The adoption that it is for; absent: for the country.'))
  adoptionId?: string | null;

  @Field(() => ID, optional('ISO 3166-1 alpha-3; needed where no adoption is named.'))
  countryIso3?: string | null;

  @Field(() => SupportCategory, { description: 'What help.' })
  category: SupportCategory;

  @Field(() => [Stakeholder], optional('Whom it is expected from; absent or empty: from anybody.'))
  stakeholders?: Stakeholder[] | null;

  @Field(() => String, { description: 'What is needed; at most 2,000 characters.' })
  description: string;

  @Field(() => PartialDateScalar, optional('When it was stated. Never in the future.'))
  date?: string | null;
}

@InputType({ description: 'Help that is not money and that either a country or an organisation offers.' })
export class RecordSupportOfferInput extends ClaimInput {
  @Field(() => ID, optional('ISO 3166-1 alpha-3: its government offers it.'))
  countryIso3?: string | null;

  @Field(() => ID, optional('Organisation that offers it.'))
  organisationId?: string | null;

  @Field(() => Stakeholder, { description: 'What kind of stakeholder offers it; a country is a GOVERNMENT.' })
  stakeholder: Stakeholder;

  @Field(() => SupportCategory, { description: 'What help.' })
  category: SupportCategory;

  @Field(() => [ID], optional('Countries that it is offered to (ISO 3166-1 alpha-3); absent or empty: to all.'))
  forCountries?: string[] | null;

  @Field(() => String, { description: 'What is offered; at most 2,000 characters.' })
  description: string;

  @Field(() => PartialDateScalar, optional('When it was offered. Never in the future.'))
  date?: string | null;
}
