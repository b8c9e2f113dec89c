import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { languageArgument } from '../shared/language.argument.js';
import { Storage } from '../shared/storage.js';
import { Collaboration } from './collaboration.entity.js';
import { Collaborations } from './collaborations.service.js';
import { EngagementClaims } from './engagement-claims.service.js';
import { Engagement } from './engagement.entity.js';
import {
  LinkStatementInput,
  RecordCollaborationInput,
  RecordEngagementInput,
  RecordParticipationInput,
  RecordStatementInput,
} from './engagement.inputs.js';
import { engagementById, participationsOfEngagement, statementsOfEngagement } from './engagement.loaders.js';
import { CollaborationConnection } from './engagement.types.js';
import { Engagements } from './engagements.service.js';
import { Participation } from './participation.entity.js';
import { StatementAction } from './statement-action.entity.js';
import { Statement } from './statement.entity.js';

const inLanguage = { type: () => String, nullable: true, defaultValue: 'en', description: 'One of ar, en, es, fr, ru, zh.' };
const only = (description: string) => ({ type: () => ID, nullable: true, description });

@Resolver(() => Engagement)
export class EngagementResolver {
  constructor(
    private readonly storage: Storage,
    private readonly shared: Collaborations,
    private readonly meetings: Engagements,
    private readonly claims: EngagementClaims,
  ) {}

  @Allow('READ_PUBLISHED')
  @Query(() => [Engagement], { description: 'All meetings, the latest first.' })
  engagements(): Promise<Engagement[]> {
    return this.storage.reader.find(Engagement, { order: { date: 'DESC', id: 'ASC' } });
  }

  @Allow('READ_PUBLISHED')
  @Query(() => Engagement, { nullable: true, description: 'One meeting; null: none has this id.' })
  engagement(
    @Args('id', { type: () => ID, description: 'Id of the meeting.' }) id: string,
    @Context() { loaders }: AskContext,
  ): Promise<Engagement | null> {
    return loaders.load(engagementById, id);
  }

  @Allow('READ_PUBLISHED')
  @Query(() => CollaborationConnection, { description: 'Published collaborations between countries, in the order they were recorded.' })
  collaborations(
    @Args('country', only('On either side: ISO 3166-1 alpha-3; absent: all.')) country: string | null,
    @Args('dpg', only('About this DPG; absent: about anything.')) dpg: string | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 100, description: 'Collaborations on a page, 0 to 500.' })
    first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' }) after: string | null,
  ): Promise<CollaborationConnection> {
    return this.shared.list({ country: country?.toUpperCase() ?? null, dpg: dpg ?? null, first: first ?? 100, after: after ?? null });
  }

  @Allow('KEEP_CATALOGUE')
  @Mutation(() => Engagement, { description: 'Adds a meeting; it is public at once.' })
  recordEngagement(
    @Args('input', { type: () => RecordEngagementInput, description: 'The meeting.' }) input: RecordEngagementInput,
    @Context() context: AskContext,
  ): Promise<Engagement> {
    return this.meetings.record(permitted(context, 'KEEP_CATALOGUE'), input);
  }

  @Allow('RECORD')
  @Mutation(() => Participation, { description: 'Records a country’s part in a meeting. CONFLICT: it is on record already.' })
  recordParticipation(
    @Args('input', { type: () => RecordParticipationInput, description: 'The claim.' }) input: RecordParticipationInput,
    @Context() context: AskContext,
  ): Promise<Participation> {
    return this.claims.recordParticipation(permitted(context, 'RECORD'), input);
  }

  @Allow('RECORD')
  @Mutation(() => Statement, { description: 'Records what a country said in a meeting.' })
  recordStatement(
    @Args('input', { type: () => RecordStatementInput, description: 'The claim.' }) input: RecordStatementInput,
    @Context() context: AskContext,
  ): Promise<Statement> {
    return this.claims.recordStatement(permitted(context, 'RECORD'), input);
  }

  @Allow('RECORD')
  @Mutation(() => Collaboration, { description: 'Records that two countries work together.' })
  recordCollaboration(
    @Args('input', { type: () => RecordCollaborationInput, description: 'The claim.' }) input: RecordCollaborationInput,
    @Context() context: AskContext,
  ): Promise<Collaboration> {
    return this.claims.recordCollaboration(permitted(context, 'RECORD'), input);
  }

  @Allow('RECORD')
  @Mutation(() => StatementAction, {
    description:
      'Records that something followed from a statement: a claim, reviewed like any other; withdrawClaims and retractClaims undo it.',
  })
  linkStatement(
    @Args('input', { type: () => LinkStatementInput, description: 'The claim.' }) input: LinkStatementInput,
    @Context() context: AskContext,
  ): Promise<StatementAction> {
    return this.claims.linkStatement(permitted(context, 'RECORD'), input);
  }

  @ResolveField(() => String, { description: 'Its name; in English, else in any other language, where it has none in the one asked for.' })
  name(@Parent() { names, id }: Engagement, @Args('language', inLanguage) language: string | null): string {
    return names[languageArgument(language)] ?? names.en ?? Object.values(names)[0] ?? id;
  }

  @ResolveField(() => [Participation], { description: 'Published claims of who was invited, came and spoke.' })
  participations(@Parent() { id }: Engagement, @Context() { loaders }: AskContext): Promise<Participation[]> {
    return loaders.load(participationsOfEngagement, id);
  }

  @ResolveField(() => [Statement], { description: 'Published claims of what was said.' })
  statements(@Parent() { id }: Engagement, @Context() { loaders }: AskContext): Promise<Statement[]> {
    return loaders.load(statementsOfEngagement, id);
  }
}
