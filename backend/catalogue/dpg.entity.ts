import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinTable, ManyToMany, PrimaryColumn, type Relation } from 'typeorm';
import { goalsColumn, listColumn } from '../shared/columns.js';
import { DpgType } from './catalogue.terms.js';
import { Organisation } from './organisation.entity.js';

@ObjectType({ description: 'A digital public good: open software, data, AI model, standard or content that meets the DPG Standard.' })
@Entity('dpg')
export class Dpg {
  @Field(() => ID, { description: "The DPG Registry's id." })
  @PrimaryColumn({ type: 'varchar', length: 120 })
  id: string;

  @Field(() => String, { description: 'The name in the DPG Registry; it is not translated.' })
  @Column({ type: 'text' })
  name: string;

  @Field(() => [String], { description: 'Other names under which it is known or searched for.' })
  @Column(listColumn)
  aliases: string[];

  @Field(() => [DpgType], { description: 'What it is; empty: the registry does not say.' })
  @Column(listColumn)
  types: DpgType[];

  @Field(() => [Int], { description: 'Sustainable Development Goals (1 to 17) that it serves by its owner’s word; empty: none named.' })
  @Column(goalsColumn)
  sdgs: number[];

  @Field(() => [String], { description: "Sector names in the registry's own words; empty: none named." })
  @Column({ ...listColumn, name: 'registry_sectors' })
  registrySectors: string[];

  @Field(() => [String], { description: 'SPDX identifiers of its licences; empty: not stated.' })
  @Column(listColumn)
  licences: string[];

  @Field(() => String, { nullable: true, description: 'Address of its website; null: not stated.' })
  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its source repository; null: not stated.' })
  @Column({ type: 'text', nullable: true })
  repository: string | null;

  @Field(() => String, { nullable: true, description: 'Its standing in the DPG Registry: DPG, NOMINEE, or UNLISTED; null: not stated.' })
  @Column({ name: 'registry_stage', type: 'varchar', length: 20, nullable: true })
  registryStage: string | null;

  /** ISO 3166-1 alpha-3 codes of the countries where it was developed. */
  @Column({ ...listColumn, name: 'developed_in' })
  developedIn: string[];

  @ManyToMany(() => Organisation)
  @JoinTable({ name: 'dpg_owner', joinColumn: { name: 'dpg_id' }, inverseJoinColumn: { name: 'organisation_id' } })
  owners: Relation<Organisation>[];
}
