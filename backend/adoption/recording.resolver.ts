import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { Adoption } from './adoption.entity.js';
import { OtherClaimsService } from './other-claims.service.js';
import { ClaimPreview, SimilarAdoption } from './preview.types.js';
import { PreviewsService } from './previews.service.js';
import {
  RecordAdoptionInput,
  RecordBarrierInput,
  RecordInclusionMarkerInput,
  RecordReachFigureInput,
  RecordStageEventInput,
  ReverifyAdoptionInput,
} from './recording.inputs.js';
import { RecordingService } from './recording.service.js';
import { StageEventsService } from './stage-events.service.js';

const input = { description: 'What to record.' };

@Resolver()
export class RecordingResolver {
  constructor(
    private readonly adoptions: RecordingService,
    private readonly stageEvents: StageEventsService,
    private readonly others: OtherClaimsService,
    private readonly previews: PreviewsService,
  ) {}

  @Allow('RECORD')
  @Mutation(() => Adoption, {
    description:
      'Refused with ADOPTION_EXISTS, naming the existing id, where the same country, DPG, use case and jurisdiction stand already.',
  })
  recordAdoption(@Args('input', input) told: RecordAdoptionInput, @Context() context: AskContext): Promise<Adoption> {
    return this.adoptions.recordAdoption(permitted(context, 'RECORD'), told);
  }

  @Allow('RECORD')
  @Mutation(() => Adoption, { description: 'Refused with CONFLICT where expectedVersion is not the current one.' })
  async recordStageEvent(@Args('input', input) told: RecordStageEventInput, @Context() context: AskContext): Promise<Adoption> {
    return (await this.stageEvents.record(permitted(context, 'RECORD'), told)).adoption;
  }

  @Allow('RECORD')
  @Mutation(() => Adoption, { description: 'Records that an adoption still stands where it stood.' })
  async reverifyAdoption(@Args('input', input) told: ReverifyAdoptionInput, @Context() context: AskContext): Promise<Adoption> {
    return (await this.stageEvents.reverify(permitted(context, 'RECORD'), told)).adoption;
  }

  @Allow('RECORD')
  @Mutation(() => Adoption, { description: 'Records how many it serves.' })
  async recordReachFigure(@Args('input', input) told: RecordReachFigureInput, @Context() context: AskContext): Promise<Adoption> {
    return (await this.others.recordReachFigure(permitted(context, 'RECORD'), told)).adoption;
  }

  @Allow('RECORD')
  @Mutation(() => Adoption, { description: 'Records what holds it back.' })
  async recordBarrier(@Args('input', input) told: RecordBarrierInput, @Context() context: AskContext): Promise<Adoption> {
    return (await this.others.recordBarrier(permitted(context, 'RECORD'), told)).adoption;
  }

  @Allow('RECORD')
  @Mutation(() => Adoption, { description: 'Records whom it is meant for.' })
  async recordInclusionMarker(@Args('input', input) told: RecordInclusionMarkerInput, @Context() context: AskContext): Promise<Adoption> {
    return (await this.others.recordInclusionMarker(permitted(context, 'RECORD'), told)).adoption;
  }

  @Allow('RECORD')
  @Query(() => ClaimPreview, { description: 'What a stage event would be worth if it were published as it stands; nothing is recorded.' })
  previewStageEvent(@Args('input', input) told: RecordStageEventInput, @Context() context: AskContext): Promise<ClaimPreview> {
    return this.previews.stageEvent(permitted(context, 'RECORD'), told);
  }

  @Allow('RECORD')
  @Query(() => [SimilarAdoption], { description: 'Adoptions on record that a new one may be the same as.' })
  similarAdoptions(
    @Args('countryIso3', { type: () => ID, description: 'ISO 3166-1 alpha-3.' }) countryIso3: string,
    @Args('dpgId', { type: () => ID, description: "The DPG Registry's id." }) dpgId: string,
    @Args('useCase', { type: () => String, nullable: true, description: 'What it would be used for.' }) useCase: string | null,
    @Args('jurisdiction', { type: () => String, nullable: true, description: 'Who would own it; absent: the national government.' })
    jurisdiction: string | null,
    @Context() context: AskContext,
  ): Promise<SimilarAdoption[]> {
    return this.previews.similar(permitted(context, 'RECORD'), {
      countryIso3,
      dpgId,
      useCase: useCase ?? null,
      jurisdiction: jurisdiction ?? null,
    });
  }
}
