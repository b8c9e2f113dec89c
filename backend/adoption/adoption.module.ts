import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { AdoptionResolver } from './adoption.resolver.js';
import { ClassifyResolver } from './classify.resolver.js';
import { ClaimsService } from './claims.service.js';
import { BarrierResolver, InclusionMarkerResolver, OtherClaimsResolver, ReachFigureResolver } from './other-claims.resolver.js';
import { OtherClaimsService } from './other-claims.service.js';
import { PreviewsService } from './previews.service.js';
import { RecordingResolver } from './recording.resolver.js';
import { RecordingService } from './recording.service.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';
import { ContradictionResolver } from './contradiction.resolver.js';
import { Contradictions } from './contradiction.service.js';
import { InstitutionResolver } from './institution.resolver.js';
import { Institutions } from './institution.service.js';
import { StageEventResolver } from './stage-event.resolver.js';
import { StageEventsService } from './stage-events.service.js';
import { WorkClaimsResolver } from './work-claims.resolver.js';
import { WorkClaimsService } from './work-claims.service.js';

const services = [
  ...[ClaimsService, Contradictions, Institutions, OtherClaimsService, PreviewsService, RecordingService, ReviewService],
  ...[StageEventsService, WorkClaimsService],
];

/** Adoptions, their claims, what backs them, and how they are recorded and reviewed. */
@Module({
  imports: [CatalogueModule],
  providers: [
    ...services,
    ...[AdoptionResolver, BarrierResolver, ClassifyResolver, ContradictionResolver, InclusionMarkerResolver, InstitutionResolver],
    ...[OtherClaimsResolver, ReachFigureResolver, RecordingResolver, ReviewResolver, StageEventResolver, WorkClaimsResolver],
  ],
  exports: [ClaimsService, Contradictions, PreviewsService, StageEventsService],
})
export class AdoptionModule {}
