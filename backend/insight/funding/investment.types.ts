import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Adoption } from '../../adoption/adoption.entity.js';
import { Stage } from '../../adoption/adoption.terms.js';
import { Sector } from '../../catalogue/catalogue.terms.js';
import { Organisation } from '../../catalogue/organisation.entity.js';
import { codes } from '../../shared/codes.js';
import { DateScalar, DecimalScalar } from '../../shared/scalars.js';
import type { ClosableGaps } from './closable.js';
import type { Funders } from './funders.js';
import type { MoneyAnswer } from './money-figures.js';
import { GapSlice, LeftOutCount, MoneyTotals } from './money.types.js';
import { pageType } from './page-type.js';
import type { Portfolio } from './portfolio.js';

export const StalledDimension = codes('COUNTRY', 'DPG', 'SECTOR', 'DONOR');
export type StalledDimension = keyof typeof StalledDimension;
export const FunderDimension = codes('ORGANISATION', 'SECTOR', 'COUNTRY');
export type FunderDimension = keyof typeof FunderDimension;
export const ConcentrationDimension = codes('COUNTRY', 'DPG');
export type ConcentrationDimension = keyof typeof ConcentrationDimension;

registerEnumType(StalledDimension, { name: 'StalledDimension', description: 'What stalled pilots can be counted by.' });
registerEnumType(FunderDimension, { name: 'FunderDimension', description: 'What commitments can be summed by.' });
registerEnumType(ConcentrationDimension, { name: 'ConcentrationDimension', description: 'What can hang on one donor.' });

@ObjectType({ description: 'A running pilot past its decision, and the money on record for it.' })
export class StalledPilotNode {
  @Field(() => Boolean, { description: 'False: nothing is committed or paid out for it on record; a pledge alone does not fund.' })
  isFunded: boolean;

  @Field(() => DateScalar, { description: 'First day on which it was stalled, by what was known on the asked day.' })
  since: string;

  @Field(() => MoneyTotals, {
    description: 'Money put against it, against its needs, or for its DPG in its country. Needs are not summed here.',
  })
  money: MoneyTotals;

  adoptionId: string;
  donorIds: string[];
}

@ObjectType({ description: 'A page of stalled pilots.' })
export class StalledPilotPage extends pageType(StalledPilotNode) {
  @Field(() => Int, { description: 'Those on all pages without money on record.' })
  unfunded: number;
}

@ObjectType({ description: 'Stalled pilots under one key.' })
export class StalledSlice {
  @Field(() => ID, { description: 'GHA, dhis2, HEALTH, or the id of an organisation.' })
  key: string;

  @Field(() => Int, { description: 'Stalled pilots.' })
  stalled: number;

  @Field(() => Int, { description: 'Those of them without money on record.' })
  unfunded: number;
}

@ObjectType({ description: 'Commitments of one organisation in one sector and one country, as far as they were asked for.' })
export class FunderRow {
  @Field(() => Sector, { nullable: true, description: 'Null: not asked for.' })
  sector: Sector | null;

  @Field(() => ID, { nullable: true, description: 'ISO 3166-1 alpha-3; null: not asked for, or money for no country of its own.' })
  country: string | null;

  @Field(() => MoneyTotals, { description: 'Its commitments. Needs are not summed here.' })
  money: MoneyTotals;

  row: number;
  funders: Funders;
  answer: MoneyAnswer;
}

@ObjectType({ description: 'A page of funders.' })
export class FunderPage extends pageType(FunderRow) {}

@ObjectType({ description: 'How much a country or a DPG hangs on its largest donor.' })
export class ConcentrationRow {
  @Field(() => ID, { description: 'GHA, or dhis2.' })
  key: string;

  @Field(() => Int, { description: 'Organisations with money committed or paid out on record.' })
  donors: number;

  @Field(() => DecimalScalar, { description: 'Committed and paid out, in US dollars.' })
  dollars: string;

  @Field(() => DecimalScalar, { description: 'Of it by the largest donor, in US dollars.' })
  largestDollars: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The same in per cent, with one digit; null: nothing has a size in dollars.' })
  largestShare: string | null;

  largestId: string;
}

@ObjectType({ description: 'A page of countries or DPGs.' })
export class ConcentrationPage extends pageType(ConcentrationRow) {
  @Field(() => Int, { description: 'Those on all pages that hang on one donor alone.' })
  alone: number;
}

@ObjectType({ description: 'Commitments whose latest status is of one year.' })
export class MoneyYear {
  @Field(() => Int, { nullable: true, description: 'Null: the source gives no date.' })
  year: number | null;

  @Field(() => MoneyTotals, { description: 'Its commitments. Needs are not summed here.' })
  money: MoneyTotals;
}

@ObjectType({ description: 'A page of adoptions.' })
export class AdoptionPage extends pageType(Adoption) {}

@ObjectType({ description: 'An adoption that could go on if the gap of the needs that name its next stage were closed.' })
export class ClosableGap {
  @Field(() => Stage, { description: 'Where it stands.' })
  stage: Stage;

  @Field(() => Stage, { description: 'Stage that its needs name.' })
  next: Stage;

  @Field(() => MoneyTotals, { description: 'Sums of those needs; with unknown needs, what it takes cannot be said.' })
  money: MoneyTotals;

  adoption: number;
  closable: ClosableGaps;
  answer: MoneyAnswer;
}

@ObjectType({ description: 'A page of adoptions that could go on.' })
export class ClosableGapPage extends pageType(ClosableGap) {
  @Field(() => MoneyTotals, { description: 'Sums of all pages.' })
  money: MoneyTotals;
}

@ObjectType({ description: 'Adoptions that an organisation funds on one stage.' })
export class FundedStage {
  @Field(() => Stage, { description: 'The stage; REPORTED: on no rung.' })
  stage: Stage;

  @Field(() => Int, { description: 'How many.' })
  count: number;

  adoptionIds: string[];
  places: number[];
  answer: MoneyAnswer;
}

@ObjectType({ description: 'An organisation that funds the same adoptions.' })
export class FunderBeside {
  @Field(() => Int, { description: 'How many adoptions both fund.' })
  adoptions: number;

  organisationId: string;
}

@ObjectType({ description: 'What an organisation funds, at which stages, and who stands beside it.' })
export class OrganisationPortfolio {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation: Organisation;

  @Field(() => MoneyTotals, { description: 'Its commitments. Needs are not summed here.' })
  money: MoneyTotals;

  @Field(() => [LeftOutCount], { description: 'Its commitments that are not in the sums, by reason.' })
  leftOutCounts: LeftOutCount[];

  @Field(() => [FundedStage], { description: 'Adoptions that it funds by stage, the highest first.' })
  stages: FundedStage[];

  @Field(() => [FunderBeside], { description: 'Who funds the same adoptions, the most shared first; at most 50.' })
  beside: FunderBeside[];

  @Field(() => [GapSlice], {
    description: 'Gaps in the countries and sectors that it funds, by country and sector, the largest first; at most 50.',
  })
  gaps: GapSlice[];

  portfolio: Portfolio;
  answer: MoneyAnswer;
}
