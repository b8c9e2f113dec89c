import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Claim } from '../claims/claim.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { Engagement } from './engagement.entity.js';
import { ParticipationLevel } from './engagement.terms.js';

@ObjectType({ description: 'The claim that a country was invited to a meeting, came to it or spoke in it: one of the three.' })
@Entity('participation')
@Index('participation_engagement', ['engagementId'])
@Index('participation_country', ['countryIso3'])
@Index('participation_review', ['reviewState', 'authorId'])
@Index('participation_origin', ['originKey'])
export class Participation extends Claim {
  @Column({ name: 'engagement_id', type: 'varchar', length: 80 })
  engagementId: string;

  @Column({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  @Field(() => ParticipationLevel, { description: 'Which of the three.' })
  @Column({ type: 'varchar', length: 12 })
  level: ParticipationLevel;

  @Field(() => String, { nullable: true, description: 'The office that was invited, came or spoke; null: not recorded.' })
  @Column({ type: 'text', nullable: true })
  office: string | null;

  /** The row of a seed table that it was loaded from, and the row's digest; null: it was recorded here. */
  @Column({ name: 'origin_key', type: 'varchar', length: 300, nullable: true })
  originKey: string | null;

  @Column({ name: 'origin_digest', type: 'varchar', length: 64, nullable: true })
  originDigest: string | null;

  @ManyToOne(() => Engagement)
  @JoinColumn({ name: 'engagement_id' })
  engagement: Relation<Engagement>;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;

  @OneToMany(() => Evidence, (evidence) => evidence.participation)
  evidence: Relation<Evidence>[];
}
