import { Module } from '@nestjs/common';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { ClaimKinds } from '../claims/claim-kinds.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { CommitmentsService } from './commitments.service.js';
import { FundingClaimRules } from './funding-claim-rules.js';
import {
  AdoptionFundingResolver,
  CommitmentResolver,
  NeedResolver,
  SupportNeedResolver,
  SupportOfferResolver,
} from './funding-claims.resolver.js';
import { registerFundingKinds } from './funding-kinds.js';
import { FundingResolver, WorkFundingResolver } from './funding.resolver.js';
import { StatementActionFundingResolver } from './lent-funding.resolver.js';
import { NeedsService } from './needs.service.js';
import { SupportService } from './support.service.js';

/** Needs, commitments, and help that is not money. */
@Module({
  imports: [AdoptionModule, ClaimsModule],
  providers: [
    ...[CommitmentsService, FundingClaimRules, NeedsService, SupportService],
    ...[AdoptionFundingResolver, CommitmentResolver, FundingResolver, NeedResolver, SupportNeedResolver, SupportOfferResolver],
    StatementActionFundingResolver,
    WorkFundingResolver,
  ],
  exports: [CommitmentsService, SupportService],
})
export class FundingModule {
  constructor(kinds: ClaimKinds, rules: FundingClaimRules) {
    registerFundingKinds(kinds, rules);
  }
}
