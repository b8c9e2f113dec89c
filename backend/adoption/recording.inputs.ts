import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Sector } from '../catalogue/catalogue.terms.js';
import { ClaimInput } from '../claims/claim.inputs.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { BarrierKind, Extent, StageEventKind } from './adoption.terms.js';
import { StageProofsInput } from './stage-proofs.input.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({ description: 'A new adoption: one country using one DPG for one use case under one jurisdiction.' })
export class RecordAdoptionInput {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-3.' })
  countryIso3: string;

  @Field(() => ID, { description: "The DPG Registry's id." })
  dpgId: string;

  @Field(() => String, optional('What it is used for; at most 200 characters.'))
  useCase?: string | null;

  @Field(() => String, optional('The state, province or city that owns it; absent: the national government. At most 200 characters.'))
  jurisdiction?: string | null;

  @Field(() => Sector, { description: 'The one sector it counts under.' })
  primarySector: Sector;

  @Field(() => [Int], optional('Goals (1 to 17) that it serves; absent or empty: those of the DPG.'))
  sdgs?: number[] | null;

  @Field(() => String, optional('Name of the public body that owns it.'))
  institution?: string | null;

  @Field(() => ID, optional('Made by the client: the same request sent again records once.'))
  requestId?: string | null;
}

/** What every claim about an adoption says of itself. */
@InputType({ isAbstract: true })
abstract class AdoptionClaimInput extends ClaimInput {
  @Field(() => ID, { description: 'The adoption that it is about.' })
  adoptionId: string;

  @Field(() => Int, { description: 'Version of the adoption that the author saw.' })
  expectedVersion: number;
}

@InputType({ description: 'The claim that an adoption reached a stage, was paused, resumed or ended.' })
export class RecordStageEventInput extends AdoptionClaimInput {
  @Field(() => StageEventKind, { description: 'What it claims.' })
  kind: StageEventKind;

  @Field(() => PartialDateScalar, optional('When; absent: the source gives no date. Never in the future.'))
  date?: string | null;

  @Field(() => Extent, optional('How far it reached.'))
  extent?: Extent | null;

  @Field(() => String, optional('Name of the public body.'))
  institution?: string | null;

  @Field(() => Sector, optional('Sector that it names.'))
  sector?: Sector | null;

  @Field(() => [Int], optional('Goals (1 to 17) that it names.'))
  sdgs?: number[] | null;

  @Field(() => StageProofsInput, optional('What it states for the gate of its stage.'))
  proofs?: StageProofsInput | null;

  @Field(() => String, optional('Why: asked for where it was paused, discontinued or replaced.'))
  reason?: string | null;

  @Field(() => ID, optional('The DPG that took its place: asked for where it was replaced.'))
  replacedBy?: string | null;

  @Field(
    () => Boolean,
    optional('True: record it although a published claim contradicts its date; both stay, as a contradiction, until somebody decides.'),
  )
  acceptContradiction?: boolean | null;
}

@InputType({ description: 'How many people or units an adoption serves on a date.' })
export class RecordReachFigureInput extends AdoptionClaimInput {
  @Field(() => PartialDateScalar, { description: 'The date that the figures are for.' })
  date: string;

  @Field(() => String, { description: 'What is counted.' })
  unit: string;

  @Field(() => Int, { description: 'How many are served.' })
  served: number;

  @Field(() => Int, optional('How many are meant to be served.'))
  intended?: number | null;

  @Field(() => Int, optional('How many of those served are women.'))
  women?: number | null;

  @Field(() => Int, optional('How many of those served belong to the named vulnerable group.'))
  vulnerable?: number | null;

  @Field(() => String, optional('Which vulnerable group.'))
  vulnerableGroup?: string | null;
}

@InputType({ description: 'What holds an adoption back.' })
export class RecordBarrierInput extends AdoptionClaimInput {
  @Field(() => BarrierKind, { description: 'What kind of obstacle.' })
  kind: BarrierKind;

  @Field(() => Int, { description: '1 slows it, 2 limits it, 3 stops it.' })
  severity: number;

  @Field(() => PartialDateScalar, { description: 'When it was noted.' })
  notedOn: string;

  @Field(() => PartialDateScalar, optional('When it was resolved; absent: it still stands.'))
  resolvedOn?: string | null;
}

@InputType({ description: 'Whom an adoption is meant for: 0 not targeted, 1 significant, 2 principal.' })
export class RecordInclusionMarkerInput extends AdoptionClaimInput {
  @Field(() => PartialDateScalar, optional('Since when.'))
  date?: string | null;

  @Field(() => Int, { description: 'Women: 0, 1 or 2.' })
  women: number;

  @Field(() => Int, { description: 'Vulnerable groups: 0, 1 or 2.' })
  vulnerable: number;
}

@InputType({ description: 'That an adoption still stands where it stood: a new claim of its present stage.' })
export class ReverifyAdoptionInput extends AdoptionClaimInput {
  @Field(() => PartialDateScalar, { description: 'When it was verified.' })
  date: string;
}

export type AnyAdoptionClaimInput = AdoptionClaimInput;
