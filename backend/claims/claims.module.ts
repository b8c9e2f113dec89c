import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { ClaimCounts } from './claim-counts.js';
import { ClaimKinds } from './claim-kinds.js';
import { ClaimsService } from './claims.service.js';
import { ReviewResolver } from './review.resolver.js';
import { ReviewService } from './review.service.js';
import { WorkClaimsResolver } from './work-claims.resolver.js';
import { WorkClaimsService } from './work-claims.service.js';

const open = [ClaimCounts, ClaimKinds, ClaimsService, ReviewService];

/** Claims of every kind: how they are recorded, reviewed, listed and counted. The rooms above say what kinds there are. */
@Module({ imports: [CatalogueModule], providers: [...open, WorkClaimsService, ReviewResolver, WorkClaimsResolver], exports: open })
export class ClaimsModule {}
