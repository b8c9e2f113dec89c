import { Field, ID, InputType } from '@nestjs/graphql';
import { SupportCategory } from '../catalogue/support-category.js';
import { ClaimInput } from '../claims/claim.inputs.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { CollaborationKind, ParticipationLevel, StatementQuestion } from './engagement.terms.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({ description: 'The name of a meeting in one language.' })
export class EngagementNameInput {
  @Field(() => String, { description: 'One of ar, en, es, fr, ru, zh.' })
  language: string;

  @Field(() => String, { description: '2 to 300 characters.' })
  name: string;
}

@InputType({ description: 'A meeting in which countries have a part.' })
export class RecordEngagementInput {
  @Field(() => [EngagementNameInput], { description: 'Its name in one language or more.' })
  names: EngagementNameInput[];

  @Field(() => PartialDateScalar, { description: 'When it took place. Never in the future.' })
  date: string;

  @Field(() => String, optional('Where; at most 200 characters.'))
  place?: string | null;

  @Field(() => String, optional('Its address (http or https).'))
  url?: string | null;

  @Field(() => ID, optional('Made by the client: the same request sent again records once.'))
  requestId?: string | null;
}

/** What claims about a country's part in a meeting share. */
@InputType({ isAbstract: true })
abstract class InMeetingInput extends ClaimInput {
  @Field(() => ID, { description: 'The meeting.' })
  engagementId: string;

  @Field(() => ID, { description: 'ISO 3166-1 alpha-3.' })
  countryIso3: string;

  @Field(() => String, optional('Its office; at most 300 characters.'))
  office?: string | null;
}

@InputType({ description: 'That a country was invited to a meeting, came to it or spoke in it: one of the three.' })
export class RecordParticipationInput extends InMeetingInput {
  @Field(() => ParticipationLevel, { description: 'Which of the three.' })
  level: ParticipationLevel;
}

@InputType({ description: 'What a country said in a meeting, to one of the questions.' })
export class RecordStatementInput extends InMeetingInput {
  @Field(() => StatementQuestion, { description: 'The question that it answers.' })
  question: StatementQuestion;

  @Field(() => SupportCategory, optional('Of EXPECTED_ROLES alone: one of the five support categories (not OTHER).'))
  category?: SupportCategory | null;

  @Field(() => String, { description: 'The words as they were said, in their own language; at most 10,000 characters.' })
  text: string;

  @Field(() => String, { description: 'Language of the words (BCP 47).' })
  textLanguage: string;

  @Field(() => String, optional('Who spoke; at most 300 characters.'))
  speaker?: string | null;

  @Field(() => PartialDateScalar, optional('When; absent: on the day of the meeting.'))
  date?: string | null;
}

@InputType({ description: 'That a country lends to another, learns from it or builds with it.' })
export class RecordCollaborationInput extends ClaimInput {
  @Field(() => CollaborationKind, { description: 'What the country does with the partner.' })
  kind: CollaborationKind;

  @Field(() => ID, { description: 'The country, ISO 3166-1 alpha-3.' })
  countryIso3: string;

  @Field(() => ID, { description: 'The partner, ISO 3166-1 alpha-3.' })
  partnerIso3: string;

  @Field(() => ID, optional('What it is about; absent: no one DPG.'))
  dpgId?: string | null;

  @Field(() => PartialDateScalar, optional('Since when. Never in the future.'))
  since?: string | null;

  @Field(() => PartialDateScalar, optional('Until when. Never in the future.'))
  until?: string | null;
}

@InputType({ description: 'That something followed from a statement: name exactly one adoption, collaboration or need.' })
export class LinkStatementInput extends ClaimInput {
  @Field(() => ID, { description: 'The statement.' })
  statementId: string;

  @Field(() => ID, optional('The adoption that followed.'))
  adoptionId?: string | null;

  @Field(() => ID, optional('The collaboration that followed.'))
  collaborationId?: string | null;

  @Field(() => ID, optional('The need that followed.'))
  needId?: string | null;
}
