import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/columns.js';
import { DateTimeScalar } from '../shared/scalars.js';

@ObjectType({ description: 'One change: who, when, what, before, after, why. Each entry carries the hash of the one before it.' })
@Entity('audit_entry')
@Index('audit_entry_record', ['recordId', 'sequence'])
@Index('audit_entry_country', ['countryIso3', 'sequence'])
export class AuditEntry {
  @Field(() => Int, { description: '1 for the first change ever, without gaps.' })
  @PrimaryColumn({ type: 'integer' })
  sequence: number;

  @Field(() => DateTimeScalar, { description: 'When (UTC).' })
  @Column({ ...instantColumn })
  at: string;

  /** Account that did it; null: the product itself (a load of the seed tables, the first start). */
  @Column({ name: 'account_id', type: 'varchar', length: 36, nullable: true })
  accountId: string | null;

  @Field(() => String, { description: 'Who did it, as the name stood then.' })
  @Column({ type: 'varchar', length: 300 })
  actor: string;

  @Field(() => String, { description: 'What was done: RECORDED, SUBMITTED, PUBLISHED …' })
  @Column({ type: 'varchar', length: 40 })
  action: string;

  @Field(() => String, { description: 'What it was done to: STAGE_EVENT, ADOPTION, ACCOUNT …' })
  @Column({ name: 'subject_kind', type: 'varchar', length: 40 })
  subjectKind: string;

  @Field(() => ID, { description: 'Id of what it was done to.' })
  @Column({ name: 'subject_id', type: 'varchar', length: 120 })
  subjectId: string;

  @Field(() => ID, { nullable: true, description: 'The adoption that it belongs to; null: none.' })
  @Column({ name: 'record_id', type: 'varchar', length: 36, nullable: true })
  recordId: string | null;

  @Field(() => String, { nullable: true, description: 'Country that it belongs to; null: none.' })
  @Column({ name: 'country_iso3', type: 'varchar', length: 3, nullable: true })
  countryIso3: string | null;

  @Field(() => String, { nullable: true, description: 'What stood before, as JSON; null: nothing did.' })
  @Column({ type: 'text', nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What stands since, as JSON; null: nothing does.' })
  @Column({ type: 'text', nullable: true })
  after: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the person’s words; null: no reason was asked for.' })
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @Field(() => String, { description: 'SHA-256 over this entry and the hash of the one before.' })
  @Column({ type: 'varchar', length: 64 })
  hash: string;
}
