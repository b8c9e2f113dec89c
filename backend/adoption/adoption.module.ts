import { Module } from '@nestjs/common';
import { AdoptionResolver } from './adoption.resolver.js';
import { StageEventResolver } from './stage-event.resolver.js';

/** Adoptions, their stage events and what backs them. */
@Module({ providers: [AdoptionResolver, StageEventResolver] })
export class AdoptionModule {}
