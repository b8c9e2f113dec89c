import { Module } from '@nestjs/common';
import { AdoptionResolver } from './adoption.resolver.js';
import { ContradictionResolver } from './contradiction.resolver.js';
import { Contradictions } from './contradiction.service.js';
import { InstitutionResolver } from './institution.resolver.js';
import { Institutions } from './institution.service.js';
import { StageEventResolver } from './stage-event.resolver.js';

/** Adoptions, their stage events and what backs them. */
@Module({
  providers: [Contradictions, Institutions, AdoptionResolver, ContradictionResolver, InstitutionResolver, StageEventResolver],
  exports: [Contradictions],
})
export class AdoptionModule {}
