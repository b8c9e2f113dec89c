import { ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { Claim } from '../claims/claim.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Statement } from './statement.entity.js';

@ObjectType({ description: 'The claim that something followed from a statement: an adoption, a collaboration or a need.' })
@Entity('statement_action')
@Index('statement_action_statement', ['statementSeries'])
@Index('statement_action_adoption', ['adoptionId'])
@Index('statement_action_review', ['reviewState', 'authorId'])
export class StatementAction extends Claim {
  /** The statement that it was linked to; a correction of that statement keeps it by the series. */
  @Column({ name: 'statement_id', type: 'varchar', length: 36 })
  statementId: string;

  @Column({ name: 'statement_series', type: 'varchar', length: 36 })
  statementSeries: string;

  @Column({ name: 'adoption_id', type: 'varchar', length: 36, nullable: true })
  adoptionId: string | null;

  /** Series of the collaboration. */
  @Column({ name: 'collaboration_series', type: 'varchar', length: 36, nullable: true })
  collaborationSeries: string | null;

  /** A need of a room above. */
  @Column({ name: 'need_id', type: 'varchar', length: 36, nullable: true })
  needId: string | null;

  @ManyToOne(() => Statement)
  @JoinColumn({ name: 'statement_id' })
  statement: Relation<Statement>;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption> | null;

  @OneToMany(() => Evidence, (evidence) => evidence.statementAction)
  evidence: Relation<Evidence>[];
}
