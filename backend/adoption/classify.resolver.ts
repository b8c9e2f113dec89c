import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted, type Viewer } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { DomainError } from '../shared/domain-error.js';
import { ClassifyInput, ClassifyOutcome } from './classify.inputs.js';
import { isRung } from './gate.rules.js';
import { StageEventsService } from './stage-events.service.js';

const MOST = 100;

@Resolver()
export class ClassifyResolver {
  constructor(private readonly stageEvents: StageEventsService) {}

  @Allow('CLASSIFY')
  @Mutation(() => [ClassifyOutcome], {
    description: 'Gives stages to reported adoptions, at most 100 at once. One that is refused leaves the others recorded.',
  })
  async classifyReports(
    @Args('items', { type: () => [ClassifyInput], description: 'What to record, in this order.' }) items: ClassifyInput[],
    @Context() context: AskContext,
  ): Promise<ClassifyOutcome[]> {
    const viewer = permitted(context, 'CLASSIFY');
    if (items.length > MOST) throw new DomainError('LIST_TOO_LONG', `At most ${MOST} at once.`, { argument: 'items' });
    const outcomes: ClassifyOutcome[] = [];
    for (const item of items) outcomes.push(await this.classify(viewer, item));
    return outcomes;
  }

  private async classify(viewer: Viewer, item: ClassifyInput): Promise<ClassifyOutcome> {
    const { adoptionId } = item;
    const refused = (code: string, message: string, argument: string | null) => ({
      adoptionId,
      adoption: null,
      claimId: null,
      code,
      message,
      argument,
    });
    if (!isRung(item.kind)) return refused('INPUT_INVALID', 'A report is classified as ASSESSED, PILOTED or SCALED.', 'input.kind');
    try {
      const recorded = await this.stageEvents.record(viewer, { ...item, submit: item.submit ?? true });
      return { adoptionId, ...recorded, code: null, message: null, argument: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { argument } = error.details;
      return refused(error.code, error.message, typeof argument === 'string' ? argument : null);
    }
  }
}
