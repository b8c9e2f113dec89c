import { Module } from '@nestjs/common';
import { ClaimKinds } from '../claims/claim-kinds.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { Collaborations } from './collaborations.service.js';
import { CollaborationResolver, ParticipationResolver, StatementActionResolver, StatementResolver } from './engagement-claims.resolver.js';
import { EngagementClaims } from './engagement-claims.service.js';
import { registerEngagementKinds } from './engagement-kinds.js';
import { EngagementResolver } from './engagement.resolver.js';
import { Engagements } from './engagements.service.js';
import { AdoptionEngagementResolver, CountryEngagementResolver, WorkEngagementResolver } from './lent-engagement.resolver.js';

/** Meetings, what countries said in them, what followed, and what countries share. */
@Module({
  imports: [ClaimsModule],
  providers: [
    ...[Collaborations, EngagementClaims, Engagements],
    ...[AdoptionEngagementResolver, CollaborationResolver, CountryEngagementResolver, EngagementResolver, ParticipationResolver],
    ...[StatementActionResolver, StatementResolver, WorkEngagementResolver],
  ],
})
export class EngagementModule {
  constructor(kinds: ClaimKinds) {
    registerEngagementKinds(kinds);
  }
}
