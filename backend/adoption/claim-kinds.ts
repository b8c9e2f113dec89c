import { registerEnumType } from '@nestjs/graphql';
import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import { codes } from '../shared/codes.js';
import type { Recipe } from '../shared/loaders.js';
import { Barrier } from './barrier.entity.js';
import type { Claim } from './claim.js';
import type { Evidence } from './evidence.entity.js';
import { InclusionMarker } from './inclusion-marker.entity.js';
import { ReachFigure } from './reach-figure.entity.js';
import { StageEvent } from './stage-event.entity.js';

export const ClaimKind = codes('STAGE_EVENT', 'REACH_FIGURE', 'BARRIER', 'INCLUSION_MARKER');
export type ClaimKind = keyof typeof ClaimKind;

registerEnumType(ClaimKind, {
  name: 'ClaimKind',
  description: 'The kinds of claims about an adoption.',
  valuesMap: {
    STAGE_EVENT: { description: 'A stage reached, a pause, an end.' },
    REACH_FIGURE: { description: 'How many it serves.' },
    BARRIER: { description: 'What holds it back.' },
    INCLUSION_MARKER: { description: 'Whom it is meant for.' },
  },
});

export type AnyClaim = StageEvent | ReachFigure | Barrier | InclusionMarker;

/** The table of each kind of claim, and the column by which evidence points at it. */
export const CLAIMS: Record<ClaimKind, { table: EntityTarget<Claim>; backedBy: keyof Evidence }> = {
  STAGE_EVENT: { table: StageEvent, backedBy: 'stageEventId' },
  REACH_FIGURE: { table: ReachFigure, backedBy: 'reachFigureId' },
  BARRIER: { table: Barrier, backedBy: 'barrierId' },
  INCLUSION_MARKER: { table: InclusionMarker, backedBy: 'inclusionMarkerId' },
};

export const CLAIM_KINDS = Object.keys(CLAIMS) as ClaimKind[];

export interface FoundClaim {
  kind: ClaimKind;
  claim: AnyClaim;
}

/** Claims of any kind by their ids, with adoption and evidence; ids that no claim has are absent. */
export const findClaims = async (records: EntityManager, ids: readonly string[]): Promise<Map<string, FoundClaim>> => {
  const found = new Map<string, FoundClaim>();
  for (const kind of CLAIM_KINDS) {
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) break;
    for (const claim of await claimsWhere(records, kind, missing)) found.set(claim.id, { kind, claim });
  }
  return found;
};

/** Claims of any kind by id; null: no claim has it. */
export const claimById: Recipe<string, FoundClaim | null> = async (records, ids) => {
  const found = await findClaims(records, ids);
  return ids.map((id) => found.get(id) ?? null);
};

const claimsWhere = async (records: EntityManager, kind: ClaimKind, ids: readonly string[]): Promise<AnyClaim[]> => {
  const own = kind === 'STAGE_EVENT' ? ['institution', 'source'] : [];
  return (await records.find(CLAIMS[kind].table, {
    where: ids.map((id): FindOptionsWhere<Claim> => ({ id })),
    relations: ['adoption', 'evidence', ...own],
  })) as AnyClaim[];
};
