import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AskContext } from '../shared/ask-context.js';
import { Adoption } from './adoption.entity.js';
import { adoptionById } from './adoption.loaders.js';
import { Standing } from './adoption.terms.js';
import { ClaimSource } from '../claims/claim-source.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { StageEvent } from './stage-event.entity.js';
import { StageProofsInput } from './stage-proofs.input.js';
import { missingProofsOf, standingOfEvent } from './standing-point.js';

@Resolver(() => StageEvent)
export class StageEventResolver {
  @ResolveField(() => Standing, { description: 'How well it is backed, by its evidence and proofs.' })
  standing(@Parent() event: StageEvent): Standing {
    return standingOfEvent(event);
  }

  @ResolveField(() => Boolean, {
    description: 'True: it says that the stage still held on its date, not when it was reached. False: also where nobody said so.',
  })
  isVerification(@Parent() { verifies }: StageEvent): boolean {
    return typeof verifies === 'string';
  }

  @ResolveField(() => [String], { description: "The gate's proofs that this claim lacks; empty when none is missing." })
  missingProofs(@Parent() event: StageEvent): string[] {
    return missingProofsOf(event);
  }

  @ResolveField(() => [Evidence], { description: 'What backs it; empty: nothing but the word of its source.' })
  evidence(@Parent() event: StageEvent): Evidence[] {
    return event.evidence;
  }

  @ResolveField(() => String, { nullable: true, description: 'Public body that this claim names; null: none.' })
  institution(@Parent() event: StageEvent): string | null {
    return event.institution?.name ?? null;
  }

  @ResolveField(() => StageProofsInput, { description: 'What it states for the gate of its stage.' })
  proofs(@Parent() event: StageEvent): StageProofsInput {
    return event.proofs;
  }

  @ResolveField(() => String, { nullable: true, description: 'Id of the DPG that took its place; null: it was not replaced.' })
  replacedBy(@Parent() event: StageEvent): string | null {
    return event.replacedBy;
  }

  @ResolveField(() => ClaimSource, {
    nullable: true,
    description: 'The table or registry that it was taken from; null: it was recorded here.',
  })
  source(@Parent() event: StageEvent): ClaimSource | null {
    return event.source;
  }

  @ResolveField(() => Adoption, { description: 'The adoption that it is about.' })
  adoption(@Parent() { adoptionId }: StageEvent, @Context() { loaders }: AskContext): Promise<Adoption | null> {
    return loaders.load(adoptionById, adoptionId);
  }
}
