import { Field, ObjectType } from '@nestjs/graphql';
import { Adoption } from './adoption.entity.js';
import { Stage, Standing } from './adoption.terms.js';

@ObjectType({ description: 'What is wrong with a value.' })
export class InputProblemType {
  @Field(() => String, { description: 'The argument, in the caller’s spelling.' })
  argument: string;

  @Field(() => String, { description: 'A code of the catalogue of refusals.' })
  code: string;

  @Field(() => String, { description: 'What to do about it.' })
  message: string;
}

@ObjectType({ description: 'What a stage event would be worth if it were published as it stands.' })
export class ClaimPreview {
  @Field(() => Standing, { description: 'The standing it would have.' })
  standing: Standing;

  @Field(() => [String], { description: 'Proofs of the gate that it lacks.' })
  missingProofs: string[];

  @Field(() => [String], { description: 'Proofs of the gate that it has.' })
  heldProofs: string[];

  @Field(() => Stage, { description: 'Where the adoption stands now, at standing DOCUMENTED.' })
  stageNow: Stage;

  @Field(() => Stage, { description: 'Where it would stand.' })
  stageThen: Stage;

  @Field(() => [InputProblemType], { description: 'Why it could not be recorded; empty: it could.' })
  problems: InputProblemType[];
}

@ObjectType({ description: 'An adoption that a new one may be the same as.' })
export class SimilarAdoption {
  @Field(() => Adoption, { description: 'The one on record.' })
  adoption: Adoption;

  @Field(() => String, {
    description: 'SAME: all the same; SAME_DPG: the same DPG in the same country; SIMILAR_NAME: a DPG of a similar name.',
  })
  why: string;
}
