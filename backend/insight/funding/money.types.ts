import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClaimSource } from '../../claims/claim-source.entity.js';
import { Sector } from '../../catalogue/catalogue.terms.js';
import { SupportCategory } from '../../catalogue/support-category.js';
import { codes } from '../../shared/codes.js';
import { textOfCents } from '../../shared/money.js';
import { DecimalScalar } from '../../shared/scalars.js';
import type { MoneySums } from './money-sums.js';
import { pageType } from './page-type.js';

export const GapDimension = codes('COUNTRY', 'CATEGORY', 'SECTOR');
export type GapDimension = keyof typeof GapDimension;
const RateSubstitute = codes('UNDATED', 'YEAR_WITHOUT_RATE');
type RateSubstitute = keyof typeof RateSubstitute;
export const LeftOutReason = codes('CHAIN', 'EARLIER_STATUS', 'UNKNOWN_AMOUNT', 'NO_RATE', 'NOT_ON_DAY', 'NO_ADOPTION');
export type LeftOutReason = keyof typeof LeftOutReason;

export const MoneyList = codes('NEEDS', 'UNSIZED_NEEDS', 'COMMITMENTS');
export type MoneyList = keyof typeof MoneyList;

registerEnumType(MoneyList, {
  name: 'MoneyList',
  description: 'Which records of a figure.',
  valuesMap: {
    NEEDS: { description: 'Needs, those of unknown size too.' },
    UNSIZED_NEEDS: { description: 'Needs that no sum holds: of unknown size, or of a currency without a rate.' },
    COMMITMENTS: { description: 'Commitments in the sums.' },
  },
});
registerEnumType(GapDimension, {
  name: 'GapDimension',
  description: 'What a gap can be broken down by.',
  valuesMap: {
    COUNTRY: { description: 'Country; null: money for no country of its own.' },
    CATEGORY: { description: 'Support category.' },
    SECTOR: {
      description:
        'Primary sector of the adoption; else the sector that the record names; else the one that all adoptions of its DPG in its country share; else UNSPECIFIED.',
    },
  },
});
registerEnumType(RateSubstitute, {
  name: 'RateSubstitute',
  description: 'Why the rate is that of the latest known year.',
  valuesMap: {
    UNDATED: { description: 'The record has no date.' },
    YEAR_WITHOUT_RATE: { description: 'No rate is known for the year of its date.' },
  },
});
registerEnumType(LeftOutReason, {
  name: 'LeftOutReason',
  description: 'Why a record is not in a sum.',
  valuesMap: {
    CHAIN: { description: 'The money goes on through another commitment in the figure, and counts there.' },
    EARLIER_STATUS: { description: 'The same money counts in a later status.' },
    UNKNOWN_AMOUNT: { description: 'Nobody has stated an amount.' },
    NO_RATE: { description: 'Its currency has no rate: it stands beside the sum.' },
    NOT_ON_DAY: { description: 'Dated after the asked day, or without a date where a past day is asked for.' },
    NO_ADOPTION: { description: 'It is for no adoption, and the filter asks for stages or statuses of adoptions.' },
  },
});

const AMOUNTS = ['need', 'pledged', 'committed', 'disbursed', 'gap', 'surplus'] as const;
type Amount = (typeof AMOUNTS)[number];
const OF_NEEDS: readonly Amount[] = ['need', 'gap', 'surplus'];

const countsOf = ({ unknownNeeds, needsWithoutRate, knownNeeds, commitments }: MoneySums): Pick<Counts, keyof Counts> => ({
  ...{ unknownNeeds, needsWithoutRate, knownNeeds, commitments },
});

/** Sums as the API answers them: null where nothing on record could be summed. */
export const moneyOf = (sums: MoneySums): Pick<MoneyTotals, keyof MoneyTotals> => ({
  ...(Object.fromEntries(
    AMOUNTS.map((name) => {
      const known = OF_NEEDS.includes(name) ? sums.knownNeeds : sums.commitments;
      return [name, known > 0 ? textOfCents(sums[name]) : null];
    }),
  ) as Record<Amount, string | null>),
  ...countsOf(sums),
});

/** The same for a slice, which also has the plain sums. */
export const sliceOf = <Key>({ sums, ...key }: Key & { sums: MoneySums }) => ({
  ...key,
  ...(Object.fromEntries(AMOUNTS.map((name) => [name, textOfCents(sums[name])])) as Record<Amount, string>),
  ...countsOf(sums),
  known: moneyOf(sums),
});

@ObjectType({ isAbstract: true })
abstract class Counts {
  @Field(() => Int, { description: 'Needs whose size nobody has stated: not in the sums.' })
  unknownNeeds: number;

  @Field(() => Int, { description: 'Needs of a currency without a rate: not in the sums.' })
  needsWithoutRate: number;

  @Field(() => Int, { description: 'Needs in the sums.' })
  knownNeeds: number;

  @Field(() => Int, { description: 'Commitments in the sums, each once in each slice that it has a part in.' })
  commitments: number;
}

const ofNeeds = (description: string) => ({ nullable: true, description: `${description} Null: no need of known size is on record.` });
const ofGiven = (description: string) => ({
  nullable: true,
  description: `${description} Null: no commitment of known size is on record.`,
});

@ObjectType({ description: 'Sums in US dollars. Null is not zero: nothing is on record that could be summed.' })
export class MoneyTotals extends Counts {
  @Field(() => DecimalScalar, ofNeeds('Needs of known size.'))
  need: string | null;

  @Field(() => DecimalScalar, ofGiven('Commitments whose latest status is PLEDGED. They close no gap.'))
  pledged: string | null;

  @Field(() => DecimalScalar, ofGiven('Commitments whose latest status is COMMITTED.'))
  committed: string | null;

  @Field(() => DecimalScalar, ofGiven('Commitments whose latest status is DISBURSED.'))
  disbursed: string | null;

  @Field(
    () => DecimalScalar,
    ofNeeds('Per need: need minus what is committed and disbursed against it, never below zero. Money put against no need closes none.'),
  )
  gap: string | null;

  @Field(() => DecimalScalar, ofNeeds('Per need: what is committed and disbursed beyond it; not netted against other needs.'))
  surplus: string | null;
}

const plainly = (name: string) => ({
  description: `\`known.${name}\`, with 0.00 in place of null: read that one to tell none from unknown.`,
});

@ObjectType({ description: 'Sums in US dollars under one key.' })
export class GapSlice extends Counts {
  @Field(() => ID, { nullable: true, description: 'ISO 3166-1 alpha-3; null: not asked for, or money for no country of its own.' })
  country: string | null;

  @Field(() => SupportCategory, { nullable: true, description: 'Null: not asked for.' })
  category: SupportCategory | null;

  @Field(() => Sector, { nullable: true, description: 'Null: not asked for.' })
  sector: Sector | null;

  @Field(() => MoneyTotals, { description: 'The sums; null where nothing is on record that could be summed, which is not zero.' })
  known: MoneyTotals;

  @Field(() => DecimalScalar, plainly('need'))
  need: string;

  @Field(() => DecimalScalar, plainly('pledged'))
  pledged: string;

  @Field(() => DecimalScalar, plainly('committed'))
  committed: string;

  @Field(() => DecimalScalar, plainly('disbursed'))
  disbursed: string;

  @Field(() => DecimalScalar, plainly('gap'))
  gap: string;

  @Field(() => DecimalScalar, plainly('surplus'))
  surplus: string;
}

@ObjectType({ description: 'The rate that amounts in a figure were turned into US dollars by.' })
export class UsedRateType {
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;

  @Field(() => Int, { description: 'Year whose average it is.' })
  year: number;

  @Field(() => DecimalScalar, { description: 'Units of the currency for one US dollar.' })
  unitsPerUsd: string;

  @Field(() => RateSubstitute, { nullable: true, description: 'Null: it is the year of the date of the records.' })
  substitute: RateSubstitute | null;

  @Field(() => [Int], {
    description: 'Years of the dates of those records whose own year has no rate; empty: it is their year, or they have no date.',
  })
  ownYears: number[];

  @Field(() => Int, { description: 'Records of the figure that it was used for.' })
  records: number;

  @Field(() => ClaimSource, { nullable: true, description: 'Where the rate comes from.' })
  source: ClaimSource | null;
}

@ObjectType({ description: 'Amounts of a currency without a rate: beside the sums, in units of the currency.' })
export class BesideSum {
  @Field(() => String, { description: 'ISO 4217.' })
  currency: string;

  @Field(() => DecimalScalar, { description: 'Needs.' })
  need: string;

  @Field(() => DecimalScalar, { description: 'Commitments whose latest status is PLEDGED.' })
  pledged: string;

  @Field(() => DecimalScalar, { description: 'Commitments whose latest status is COMMITTED.' })
  committed: string;

  @Field(() => DecimalScalar, { description: 'Commitments whose latest status is DISBURSED.' })
  disbursed: string;

  @Field(() => Int, { description: 'Records summed here.' })
  records: number;
}

@ObjectType({ description: 'A need or a commitment in a figure.' })
export class FundingRecord {
  @Field(() => ID, { description: 'Id of the claim.' })
  id: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Its part of the figure in US dollars; null: of unknown size, or of a currency without a rate.',
  })
  dollars: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Gap of a need in US dollars; null: a commitment, or a need without a size in dollars.',
  })
  gap: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Surplus of a need in US dollars; null as for the gap.' })
  surplus: string | null;

  needId: string | null;
  commitmentId: string | null;
}

@ObjectType({ description: 'A record that a figure left out, and why.' })
export class LeftOutRecord extends FundingRecord {
  @Field(() => LeftOutReason, { description: 'Why.' })
  reason: LeftOutReason;

  insteadSeries: string | null;
}

@ObjectType({ description: 'How many records a figure left out for one reason.' })
export class LeftOutCount {
  @Field(() => LeftOutReason, { description: 'Why.' })
  reason: LeftOutReason;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'A page of records in a figure.' })
export class FundingRecordPage extends pageType(FundingRecord) {}

@ObjectType({ description: 'A page of records that a figure left out.' })
export class LeftOutRecordPage extends pageType(LeftOutRecord) {}
