import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ClaimKinds } from '../claims/claim-kinds.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { AdoptionClaimRules } from './adoption-claim-rules.js';
import { AdoptionClaims } from './adoption-claims.service.js';
import { registerAdoptionKinds } from './adoption-kinds.js';
import { AdoptionResolver } from './adoption.resolver.js';
import { ClassifyResolver } from './classify.resolver.js';
import { BarrierResolver, InclusionMarkerResolver, OtherClaimsResolver, ReachFigureResolver } from './other-claims.resolver.js';
import { OtherClaimsService } from './other-claims.service.js';
import { PreviewsService } from './previews.service.js';
import { RecordingResolver } from './recording.resolver.js';
import { RecordingService } from './recording.service.js';
import { ContradictionResolver } from './contradiction.resolver.js';
import { Contradictions } from './contradiction.service.js';
import { InstitutionResolver } from './institution.resolver.js';
import { Institutions } from './institution.service.js';
import { StageEventResolver } from './stage-event.resolver.js';
import { StageEventsService } from './stage-events.service.js';
import { WorkAdoptionResolver, WorkClaimPartsResolver } from './work-claim-parts.resolver.js';

const services = [
  ...[AdoptionClaimRules, AdoptionClaims, Contradictions, Institutions, OtherClaimsService, PreviewsService, RecordingService],
  StageEventsService,
];

/** Adoptions, their claims, and how they are recorded. */
@Module({
  imports: [CatalogueModule, ClaimsModule],
  providers: [
    ...services,
    ...[AdoptionResolver, BarrierResolver, ClassifyResolver, ContradictionResolver, InclusionMarkerResolver, InstitutionResolver],
    WorkClaimPartsResolver,
    ...[OtherClaimsResolver, ReachFigureResolver, RecordingResolver, StageEventResolver, WorkAdoptionResolver],
  ],
  exports: [Contradictions, PreviewsService, StageEventsService],
})
export class AdoptionModule {
  constructor(kinds: ClaimKinds, rules: AdoptionClaimRules) {
    registerAdoptionKinds(kinds, rules);
  }
}
