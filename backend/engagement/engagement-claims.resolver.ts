import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Adoption } from '../adoption/adoption.entity.js';
import { adoptionById, publishedEventsOf } from '../adoption/adoption.loaders.js';
import { Standing } from '../adoption/adoption.terms.js';
import { standingOfGrades } from '../adoption/gate.rules.js';
import { StageEvent } from '../adoption/stage-event.entity.js';
import { knownBy } from '../adoption/standing-point.js';
import { dpgById } from '../catalogue/catalogue.loaders.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { countryByIso3 } from '../countries/country.loaders.js';
import type { AskContext } from '../shared/ask-context.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { Collaboration } from './collaboration.entity.js';
import { Engagement } from './engagement.entity.js';
import { actionsOfSeries, collaborationOfSeries, engagementById, eventsOfCountry, statementOfSeries } from './engagement.loaders.js';
import { eventsAfter } from './engagement.rules.js';
import { Participation } from './participation.entity.js';
import { StatementAction } from './statement-action.entity.js';
import { Statement } from './statement.entity.js';

const evidence = { description: 'What backs it; empty: nothing but the word of its author.' };
const standing = { description: 'How well it is backed, by its evidence.' };

const standingOf = ({ evidence: pieces }: { evidence: readonly Evidence[] }): Standing =>
  standingOfGrades(pieces.map(({ grade }) => grade));

@Resolver(() => Participation)
export class ParticipationResolver {
  @ResolveField(() => Engagement, { description: 'The meeting.' })
  engagement(@Parent() { engagementId }: Participation, @Context() { loaders }: AskContext): Promise<Engagement | null> {
    return loaders.load(engagementById, engagementId);
  }

  @ResolveField(() => Country, { description: 'The country.' })
  country(@Parent() { countryIso3 }: Participation, @Context() { loaders }: AskContext): Promise<Country | null> {
    return loaders.load(countryByIso3, countryIso3);
  }

  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() claim: Participation): Evidence[] {
    return claim.evidence;
  }

  @ResolveField(() => Standing, standing)
  standing(@Parent() claim: Participation): Standing {
    return standingOf(claim);
  }

  @ResolveField(() => [StageEvent], {
    description:
      'Stage events of the country dated after the meeting, latest first; nobody says that they followed from it. Undated ones are left out.',
  })
  async eventsSince(@Parent() { countryIso3, engagementId }: Participation, @Context() { loaders }: AskContext): Promise<StageEvent[]> {
    const [meeting, events] = [await loaders.load(engagementById, engagementId), await loaders.load(eventsOfCountry, countryIso3)];
    return meeting ? eventsAfter(events, meeting.date) : [];
  }
}

@Resolver(() => Statement)
export class StatementResolver {
  @ResolveField(() => Engagement, { description: 'The meeting.' })
  engagement(@Parent() { engagementId }: Statement, @Context() { loaders }: AskContext): Promise<Engagement | null> {
    return loaders.load(engagementById, engagementId);
  }

  @ResolveField(() => Country, { description: 'The country that said it.' })
  country(@Parent() { countryIso3 }: Statement, @Context() { loaders }: AskContext): Promise<Country | null> {
    return loaders.load(countryByIso3, countryIso3);
  }

  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() claim: Statement): Evidence[] {
    return claim.evidence;
  }

  @ResolveField(() => Standing, standing)
  standing(@Parent() claim: Statement): Standing {
    return standingOf(claim);
  }

  @ResolveField(() => [StatementAction], { description: 'What followed from it, by published claims; empty: nothing on record followed.' })
  async followedBy(@Parent() { series }: Statement, @Context() { loaders }: AskContext): Promise<StatementAction[]> {
    const actions = await loaders.load(actionsOfSeries, series);
    const shown = await Promise.all(actions.map((action) => isPublic(action, loaders)));
    return actions.filter((_action, place) => shown[place]);
  }
}

/** Whether what followed is itself public. A need shows no more than its id: the room above answers for it. */
const isPublic = async ({ adoptionId, collaborationSeries }: StatementAction, loaders: AskContext['loaders']): Promise<boolean> => {
  if (adoptionId !== null) return knownBy(await loaders.load(publishedEventsOf, adoptionId), null).length > 0;
  return collaborationSeries === null || (await loaders.load(collaborationOfSeries, collaborationSeries)) !== null;
};

@Resolver(() => StatementAction)
export class StatementActionResolver {
  @ResolveField(() => Statement, { nullable: true, description: 'The statement that it followed from; null: it is no longer public.' })
  statement(@Parent() { statementSeries }: StatementAction, @Context() { loaders }: AskContext): Promise<Statement | null> {
    return loaders.load(statementOfSeries, statementSeries);
  }

  @ResolveField(() => Adoption, { nullable: true, description: 'The adoption that followed; null: something else did.' })
  async adoption(@Parent() action: StatementAction, @Context() { loaders }: AskContext): Promise<Adoption | null> {
    return action.adoptionId !== null && (await isPublic(action, loaders)) ? loaders.load(adoptionById, action.adoptionId) : null;
  }

  @ResolveField(() => Collaboration, { nullable: true, description: 'The collaboration that followed; null: something else did.' })
  collaboration(
    @Parent() { collaborationSeries }: StatementAction,
    @Context() { loaders }: AskContext,
  ): Promise<Collaboration | null> | null {
    return collaborationSeries === null ? null : loaders.load(collaborationOfSeries, collaborationSeries);
  }

  @ResolveField(() => ID, { nullable: true, description: 'Id of the need that followed; null: something else did.' })
  need(@Parent() { needId }: StatementAction): string | null {
    return needId;
  }

  @ResolveField(() => DateTimeScalar, { description: 'When it was recorded that it followed.' })
  linkedAt(@Parent() { createdAt }: StatementAction): string {
    return createdAt;
  }

  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() claim: StatementAction): Evidence[] {
    return claim.evidence;
  }

  @ResolveField(() => Standing, standing)
  standing(@Parent() claim: StatementAction): Standing {
    return standingOf(claim);
  }
}

@Resolver(() => Collaboration)
export class CollaborationResolver {
  @ResolveField(() => Country, { description: 'The country.' })
  country(@Parent() { countryIso3 }: Collaboration, @Context() { loaders }: AskContext): Promise<Country | null> {
    return loaders.load(countryByIso3, countryIso3);
  }

  @ResolveField(() => Country, { description: 'The country that it works with.' })
  partner(@Parent() { partnerIso3 }: Collaboration, @Context() { loaders }: AskContext): Promise<Country | null> {
    return loaders.load(countryByIso3, partnerIso3);
  }

  @ResolveField(() => Dpg, { nullable: true, description: 'What it is about; null: no one DPG was named.' })
  dpg(@Parent() { dpgId }: Collaboration, @Context() { loaders }: AskContext): Promise<Dpg | null> | null {
    return dpgId === null ? null : loaders.load(dpgById, dpgId);
  }

  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() claim: Collaboration): Evidence[] {
    return claim.evidence;
  }

  @ResolveField(() => Standing, standing)
  standing(@Parent() claim: Collaboration): Standing {
    return standingOf(claim);
  }
}
