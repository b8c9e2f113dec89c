import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { ReviewService } from './review.service.js';

const claims = { type: () => [ID], description: 'Ids of the claims, at most 500: all of them or none.' };
const why = { type: () => String, description: 'Why, in a sentence that the author and the audit trail will show.' };

@Resolver()
export class ReviewResolver {
  constructor(private readonly review: ReviewService) {}

  @Allow('HAND_IN')
  @Mutation(() => Boolean, { description: 'Hands drafts and returned claims in for review.' })
  async submitClaims(@Args('ids', claims) ids: string[], @Context() context: AskContext): Promise<boolean> {
    await this.review.submit(permitted(context, 'HAND_IN'), ids);
    return true;
  }

  @Allow('REVIEW')
  @Mutation(() => Boolean, { description: 'Publishes claims: they count from now on. Refused with OWN_CLAIM for those of the own hand.' })
  async publishClaims(@Args('ids', claims) ids: string[], @Context() context: AskContext): Promise<boolean> {
    await this.review.publish(permitted(context, 'REVIEW'), ids);
    return true;
  }

  @Allow('REVIEW')
  @Mutation(() => Boolean, { description: 'Sends claims back to their authors with a reason.' })
  async returnClaims(
    @Args('ids', claims) ids: string[],
    @Args('reason', why) reason: string,
    @Context() context: AskContext,
  ): Promise<boolean> {
    await this.review.returnToAuthor(permitted(context, 'REVIEW'), ids, reason);
    return true;
  }

  @Allow('HAND_IN')
  @Mutation(() => Boolean, { description: 'Takes back claims that were not published.' })
  async withdrawClaims(
    @Args('ids', claims) ids: string[],
    @Args('reason', { ...why, nullable: true }) reason: string | null,
    @Context() context: AskContext,
  ): Promise<boolean> {
    await this.review.withdraw(permitted(context, 'HAND_IN'), ids, reason ?? null);
    return true;
  }

  @Allow('REVIEW')
  @Mutation(() => Boolean, { description: 'Marks published claims as no longer true; never deletes.' })
  async retractClaims(
    @Args('ids', claims) ids: string[],
    @Args('reason', why) reason: string,
    @Context() context: AskContext,
  ): Promise<boolean> {
    await this.review.retract(permitted(context, 'REVIEW'), ids, reason);
    return true;
  }
}
