import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more records follow.' })
  hasNextPage: boolean;

  @Field(() => String, { nullable: true, description: 'Send it back as `after` for the next page; null: the page is empty.' })
  endCursor: string | null;
}
