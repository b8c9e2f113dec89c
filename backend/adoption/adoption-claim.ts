import { ObjectType } from '@nestjs/graphql';
import { Column } from 'typeorm';
import { Claim } from '../claims/claim.js';
import type { Adoption } from './adoption.entity.js';

/** A claim about an adoption. */
@ObjectType({ isAbstract: true })
export abstract class AdoptionClaim extends Claim {
  @Column({ name: 'adoption_id', type: 'varchar', length: 36 })
  adoptionId: string;

  abstract adoption: Adoption;
}
