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
const LeftOutReason = codes('CHAIN', 'EARLIER_STATUS', 'UNKNOWN_AMOUNT', 'NO_RATE', 'NOT_ON_DAY', 'NO_ADOPTION');
type LeftOutReason = keyof typeof LeftOutReason;

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

/** Sums as the API answers them. */
export const moneyOf = (sums: MoneySums): Pick<Sums, keyof Sums> => ({
  need: textOfCents(sums.need),
  pledged: textOfCents(sums.pledged),
  committed: textOfCents(sums.committed),
  disbursed: textOfCents(sums.disbursed),
  gap: textOfCents(sums.gap),
  surplus: textOfCents(sums.surplus),
  unknownNeeds: sums.unknownNeeds,
  needsWithoutRate: sums.needsWithoutRate,
  knownNeeds: sums.knownNeeds,
  commitments: sums.commitments,
});

@ObjectType({ isAbstract: true })
abstract class Sums {
  @Field(() => DecimalScalar, { description: 'Needs of known size, in US dollars.' })
  need: string;

  @Field(() => DecimalScalar, { description: 'Commitments whose latest status is PLEDGED. They close no gap.' })
  pledged: string;

  @Field(() => DecimalScalar, { description: 'Commitments whose latest status is COMMITTED.' })
  committed: string;

  @Field(() => DecimalScalar, { description: 'Commitments whose latest status is DISBURSED.' })
  disbursed: string;

  @Field(() => DecimalScalar, {
    description:
      'Per need: need minus what is committed and disbursed against it, never below zero. Money put against no need closes none.',
  })
  gap: string;

  @Field(() => DecimalScalar, { description: 'Per need: what is committed and disbursed beyond it; not netted against other needs.' })
  surplus: string;

  @Field(() => Int, { description: 'Needs whose size nobody has stated: not in the sums.' })
  unknownNeeds: number;

  @Field(() => Int, { description: 'Needs of a currency without a rate: not in the sums.' })
  needsWithoutRate: number;

  @Field(() => Int, { description: 'Needs in the sums.' })
  knownNeeds: number;

  @Field(() => Int, { description: 'Commitments in the sums, each once in each slice that it has a part in.' })
  commitments: number;
}

@ObjectType({ description: 'Sums in US dollars.' })
export class MoneyTotals extends Sums {}

@ObjectType({ description: 'Sums in US dollars.' })
export class GapSlice extends Sums {
  @Field(() => ID, { nullable: true, description: 'ISO 3166-1 alpha-3; null: not asked for, or money for no country of its own.' })
  country: string | null;

  @Field(() => SupportCategory, { nullable: true, description: 'Null: not asked for.' })
  category: SupportCategory | null;

  @Field(() => Sector, { nullable: true, description: 'Null: not asked for.' })
  sector: Sector | null;
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

@ObjectType({ description: 'A page of records in a figure.' })
export class FundingRecordPage extends pageType(FundingRecord) {}

@ObjectType({ description: 'A page of records that a figure left out.' })
export class LeftOutRecordPage extends pageType(LeftOutRecord) {}
