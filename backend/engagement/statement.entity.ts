import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { SupportCategory } from '../catalogue/support-category.js';
import { Claim } from '../claims/claim.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Engagement } from './engagement.entity.js';
import { StatementQuestion } from './engagement.terms.js';

@ObjectType({ description: 'What a country said in a meeting, to one of the questions, in the words and the language it was said in.' })
@Entity('statement')
@Index('statement_engagement', ['engagementId'])
@Index('statement_country', ['countryIso3'])
@Index('statement_series', ['series'])
@Index('statement_review', ['reviewState', 'authorId'])
export class Statement extends Claim {
  @Column({ name: 'engagement_id', type: 'varchar', length: 80 })
  engagementId: string;

  @Column({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  /** Id of the first of the statements that correct one another: what followed is tied to all of them. */
  @Column({ type: 'varchar', length: 36 })
  series: string;

  @Field(() => StatementQuestion, { description: 'The question that it answers.' })
  @Column({ type: 'varchar', length: 20 })
  question: StatementQuestion;

  @Field(() => SupportCategory, {
    nullable: true,
    description: 'Of expected roles: the support category; null: none named, or another question.',
  })
  @Column({ type: 'varchar', length: 24, nullable: true })
  category: SupportCategory | null;

  @Field(() => String, { description: 'The words, as they were said or as the source gives them; never translated here.' })
  @Column({ type: 'text' })
  text: string;

  @Field(() => String, { description: 'Language of the words (BCP 47).' })
  @Column({ name: 'text_language', type: 'varchar', length: 20 })
  textLanguage: string;

  @Field(() => String, { nullable: true, description: 'Who spoke; null: not recorded.' })
  @Column({ type: 'text', nullable: true })
  speaker: string | null;

  @Field(() => String, { nullable: true, description: 'Office of who spoke; null: not recorded.' })
  @Column({ type: 'text', nullable: true })
  office: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was said; null: on the day of the meeting.' })
  @Column({ ...partialDateColumn, nullable: true })
  date: string | null;

  @ManyToOne(() => Engagement)
  @JoinColumn({ name: 'engagement_id' })
  engagement: Relation<Engagement>;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;

  @OneToMany(() => Evidence, (evidence) => evidence.statement)
  evidence: Relation<Evidence>[];
}
