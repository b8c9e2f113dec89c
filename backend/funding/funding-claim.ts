import { Field, ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { Claim } from '../claims/claim.js';
import { SupportCategory } from '../catalogue/support-category.js';

/** What needs, commitments and support that is not money share. */
@ObjectType({ isAbstract: true })
export abstract class FundingClaim extends Claim {
  @Field(() => SupportCategory, { description: 'What it is for.' })
  @Column({ type: 'varchar', length: 24 })
  category: SupportCategory;

  /** Id of the first of the claims that speak of the same thing: corrections and later statuses carry it on. */
  @Column({ type: 'varchar', length: 36 })
  series: string;

  /** Data version in which it was last published, superseded or retracted: figures read it again. */
  @Column({ name: 'data_version', type: 'integer', default: 0 })
  dataVersion: number;

  /** Table that it was loaded from (`claim_source`), the row's key in it and the row's digest; null: it was recorded here. */
  @Column({ name: 'source_file', type: 'varchar', length: 80, nullable: true })
  sourceFile: string | null;

  @Column({ name: 'origin_key', type: 'varchar', length: 300, nullable: true })
  originKey: string | null;

  @Column({ name: 'origin_digest', type: 'varchar', length: 64, nullable: true })
  originDigest: string | null;
}
