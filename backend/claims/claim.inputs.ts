import { Field, ID, InputType } from '@nestjs/graphql';
import { PartialDateScalar } from '../shared/scalars.js';
import { EvidenceGrade } from './claim.terms.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({ description: 'What backs a claim.' })
export class EvidenceInput {
  @Field(() => String, { description: 'Title of the document or page, in its own language.' })
  title: string;

  @Field(() => String, optional('Its address (http or https).'))
  url?: string | null;

  @Field(() => String, optional('Who published it.'))
  publisher?: string | null;

  @Field(() => PartialDateScalar, optional('When it was published.'))
  date?: string | null;

  @Field(() => String, optional('Language it is written in (BCP 47).'))
  language?: string | null;

  @Field(() => EvidenceGrade, { description: 'How strong it is.' })
  grade: EvidenceGrade;
}

/** What every claim says of itself. */
@InputType({ isAbstract: true })
export abstract class ClaimInput {
  @Field(() => [EvidenceInput], { description: 'What backs it; empty: nothing but the author’s word.' })
  evidence: EvidenceInput[];

  @Field(() => String, optional('What there is to add; at most 5,000 characters.'))
  note?: string | null;

  @Field(() => ID, optional('The claim that this one corrects.'))
  supersedes?: string | null;

  @Field(() => Boolean, optional('True: hand it in for review at once.'))
  submit?: boolean | null;

  @Field(() => ID, optional('Made by the client: the same request sent again records once.'))
  requestId?: string | null;
}
