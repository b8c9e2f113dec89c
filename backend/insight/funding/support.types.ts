import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SupportCategory } from '../../catalogue/support-category.js';
import { Stakeholder } from '../../funding/funding.terms.js';
import { SupportNeed } from '../../funding/support-need.entity.js';
import { SupportOffer } from '../../funding/support-offer.entity.js';
import { pageType } from './page-type.js';
import type { SupportFound } from './support.js';

@ObjectType({ description: 'Help that a country needs, and the offers that meet it.' })
export class SupportMatch {
  @Field(() => SupportNeed, { description: 'What is needed.' })
  need: SupportNeed;

  @Field(() => [SupportOffer], { description: 'Offers of the same category that are open to the country and from whom it expects help.' })
  offers: SupportOffer[];
}

@ObjectType({ description: 'Help that is offered.' })
export class SupportOffered {
  @Field(() => SupportOffer, { description: 'What is offered.' })
  offer: SupportOffer;

  @Field(() => Int, { description: 'Needs in the figure that it meets.' })
  meets: number;
}

@ObjectType({ description: 'Help of one category, expected from or offered by one type of stakeholder.' })
export class SupportCountType {
  @Field(() => SupportCategory, { description: 'What help.' })
  category: SupportCategory;

  @Field(() => Stakeholder, { nullable: true, description: 'Null: needs that expect it from anybody.' })
  stakeholder: Stakeholder | null;

  @Field(() => Int, { description: 'Needs; one that expects help from several types counts under each.' })
  needs: number;

  @Field(() => Int, { description: 'Those of them that no offer meets.' })
  unmet: number;

  @Field(() => Int, { description: 'Offers.' })
  offers: number;
}

@ObjectType({ description: 'A page of needs with the offers that meet them.' })
export class SupportMatchPage extends pageType(SupportMatch) {}

@ObjectType({ description: 'A page of offers.' })
export class SupportOfferedPage extends pageType(SupportOffered) {}

@ObjectType({ description: 'Help that is not money.' })
export class SupportFigure {
  @Field(() => [SupportCountType], { description: 'Needs and offers by what help and by whom; what nobody needs or offers is absent.' })
  counts: SupportCountType[];

  found: SupportFound;
}
