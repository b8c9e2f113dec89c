import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Adoption } from '../adoption/adoption.entity.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Country } from '../countries/country.entity.js';
import { DateScalar } from '../shared/scalars.js';
import { AdoptionEdge, StageCounts } from './figure.types.js';
import { Nearness, NextStepKind, PeerGroup } from './insight.terms.js';

@ObjectType({ description: 'One thing to be done next, derived from the records.' })
export class NextStep {
  @Field(() => NextStepKind, { description: 'What is to be done.' })
  kind: NextStepKind;

  @Field(() => AdoptionEdge, { nullable: true, description: 'The record, and where it stands; null for CLASSIFY.' })
  record: AdoptionEdge | null;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is due; null: not known, or it has no day.' })
  since: string | null;

  @Field(() => [String], { description: 'Proofs that are missing, for PROVE.' })
  proofs: string[];

  @Field(() => Int, { description: 'Number of reports, for CLASSIFY; else 1.' })
  count: number;
}

@ObjectType({ description: 'One country beside others.' })
export class Peer {
  @Field(() => Country, { description: 'The country.' })
  country: Country;

  @Field(() => StageCounts, {
    nullable: true,
    description: 'Its figures by the filter; null: nobody claims anything there: no data, not zero.',
  })
  counts: StageCounts | null;
}

@ObjectType({ description: 'Countries that a country is put beside, at the same date and standing.' })
export class Peers {
  @Field(() => PeerGroup, { description: 'Why these.' })
  by: PeerGroup;

  @Field(() => ID, { nullable: true, description: 'The area in English, or the income group, that they share; null for the others.' })
  of: string | null;

  @Field(() => StageCounts, { nullable: true, description: 'Figures of the country itself, of all its institutions; null: no data.' })
  own: StageCounts | null;

  @Field(() => [Peer], { description: 'The peers, without the country itself: by name, or by rungs where a ranking was asked for.' })
  peers: Peer[];
}

@ObjectType({ description: 'A country that runs at scale what another one pilots.' })
export class ScaledThere {
  @Field(() => AdoptionEdge, { description: 'Its adoption, and where it stands.' })
  record: AdoptionEdge;

  @Field(() => [Nearness], { description: 'What the two countries have in common; empty: none of these.' })
  near: Nearness[];

  /** ISO 639 codes. */
  languages: string[];
}

@ObjectType({ description: 'Who has scaled one digital public good that a country pilots.' })
export class ScaledElsewhere {
  @Field(() => Dpg, { description: 'What is piloted here and scaled there.' })
  dpg: Dpg;

  @Field(() => [Adoption], { description: 'The pilots of it in the country.' })
  pilots: Adoption[];

  @Field(() => Int, { description: 'Adoptions of it that are scaled, in all countries.' })
  scaled: number;

  @Field(() => [ScaledThere], { description: 'Those of other countries, the nearest first: by language, income group, region.' })
  nearest: ScaledThere[];
}
