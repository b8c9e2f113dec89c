import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Organisation } from '../../catalogue/organisation.entity.js';
import { Stakeholder } from '../../funding/funding.terms.js';
import { codes } from '../../shared/codes.js';
import { MoneyTotals } from './money.types.js';
import { pageType } from './page-type.js';

export const OrganisationOrder = codes('MONEY_DESC', 'NAME_ASC', 'COUNTRIES_DESC', 'ADOPTIONS_DESC', 'GAP_DESC');
export type OrganisationOrder = keyof typeof OrganisationOrder;

registerEnumType(OrganisationOrder, {
  name: 'OrganisationOrder',
  description: 'Order of a list of organisations; ties by what is pledged, then by name.',
  valuesMap: {
    MONEY_DESC: { description: 'The most committed and paid out first.' },
    GAP_DESC: { description: 'The largest gap in the countries that it funds first.' },
  },
});

@ObjectType({ description: 'An organisation with money on record. Money that goes through two organisations stands with both of them.' })
export class FundingOrganisationNode {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation: Organisation;

  @Field(() => Stakeholder, {
    nullable: true,
    description: 'What kind it is, by its latest published offer of help; null: nobody has said.',
  })
  kind: Stakeholder | null;

  @Field(() => [ID], { description: 'Countries that its money is for, ISO 3166-1 alpha-3.' })
  countries: string[];

  @Field(() => Int, { description: 'Adoptions that it funds, whatever the status of its money.' })
  adoptions: number;

  @Field(() => MoneyTotals, { description: 'Its commitments, as on its own page. Needs are not summed here.' })
  money: MoneyTotals;

  @Field(() => MoneyTotals, { description: 'What is needed and missing in the countries that its money is for, by all money on record.' })
  nearby: MoneyTotals;
}

@ObjectType({ description: 'A page of organisations.' })
export class FundingOrganisationPage extends pageType(FundingOrganisationNode) {}
