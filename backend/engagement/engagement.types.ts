import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../shared/page-info.js';
import { Collaboration } from './collaboration.entity.js';

@ObjectType({ description: 'A collaboration in a list.' })
export class CollaborationEdge {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor: string;

  @Field(() => Collaboration, { description: 'The collaboration.' })
  node: Collaboration;
}

@ObjectType({ description: 'A page of collaborations.' })
export class CollaborationConnection {
  @Field(() => [CollaborationEdge], { description: 'In the order they were recorded.' })
  edges: CollaborationEdge[];

  @Field(() => PageInfo, { description: 'Where the next page starts.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Number of collaborations on all pages.' })
  totalCount: number;
}
