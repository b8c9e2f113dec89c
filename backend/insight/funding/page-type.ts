import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { PageInfo } from '../../shared/page-info.js';
import type { Paged } from './paged.js';

/** A page of a list: extend it by a class with a name and a description. */
export const pageType = <T>(node: Type<T>): Type<Paged<T>> => {
  @ObjectType({ isAbstract: true })
  abstract class Page implements Paged<T> {
    @Field(() => [node], { description: 'What is on the page.' })
    nodes: T[];

    @Field(() => PageInfo, { description: 'Where the next page starts.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'Number of them on all pages.' })
    totalCount: number;
  }
  return Page as unknown as Type<Paged<T>>;
};
