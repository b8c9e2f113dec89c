import type { SelectQueryBuilder } from 'typeorm';
import type { Claim } from '../claims/claim.js';
import { type Fields, fieldsNamed, fieldText } from '../claims/claim-fields.js';
import type { About, ClaimKinds, ClaimRules, Wanted } from '../claims/claim-kinds.js';
import type { AdoptionClaim } from './adoption-claim.js';
import type { Adoption } from './adoption.entity.js';
import { Barrier } from './barrier.entity.js';
import { InclusionMarker } from './inclusion-marker.entity.js';
import { ReachFigure } from './reach-figure.entity.js';
import { StageEvent } from './stage-event.entity.js';

export const aboutAdoption = ({ id, countryIso3 }: Pick<Adoption, 'id' | 'countryIso3'>): About => ({
  recordId: id,
  countryIso3,
  organisationId: null,
});

const narrow = (query: SelectQueryBuilder<Claim>, { kept, countries, adoptionId, named }: Wanted): void => {
  query.innerJoin('claim.adoption', 'adoption');
  if (kept) query.andWhere('adoption.country_iso3 IN (:...kept)', { kept: ['', ...kept.countries] });
  if (countries) query.andWhere('adoption.country_iso3 IN (:...countries)', { countries: ['', ...countries] });
  if (adoptionId !== null) query.andWhere('claim.adoption_id = :adoptionId', { adoptionId });
  if (named)
    query.andWhere('(adoption.country_iso3 IN (:...named) OR adoption.dpg_id IN (:...dpgs))', { ...named, named: named.countries });
};

const STAGE_EVENT = ['kind', 'date', 'extent', 'sector', 'reason', 'replacedBy', 'note'] as const;

const fieldsOfEvent = (event: StageEvent): Fields => ({
  ...fieldsNamed(event, STAGE_EVENT),
  isVerification: event.verifies ? 'true' : null,
  institution: event.institution?.name ?? null,
  sdgs: fieldText(event.sdgs.join(', ')),
  ...Object.fromEntries(Object.entries(event.proofs).map(([name, value]) => [`proofs.${name}`, fieldText(value)])),
});

/** The kinds of claims about adoptions. */
export const registerAdoptionKinds = (kinds: ClaimKinds, rules: ClaimRules): void => {
  const relations = ['adoption'];
  const common = { relations, aboutOf: ({ adoption }: AdoptionClaim) => aboutAdoption(adoption), narrow, rules };
  kinds.register({
    ...{ ...common, kind: 'STAGE_EVENT', table: StageEvent, backedBy: 'stageEventId' },
    ...{ relations: [...relations, 'institution', 'source'], fieldsOf: fieldsOfEvent },
  });
  kinds.register({
    ...{ ...common, kind: 'REACH_FIGURE', table: ReachFigure, backedBy: 'reachFigureId' },
    fieldsOf: (claim: ReachFigure) =>
      fieldsNamed(claim, ['date', 'unit', 'served', 'intended', 'women', 'vulnerable', 'vulnerableGroup', 'note']),
  });
  kinds.register({
    ...{ ...common, kind: 'BARRIER', table: Barrier, backedBy: 'barrierId' },
    fieldsOf: (claim: Barrier) => fieldsNamed(claim, ['kind', 'severity', 'notedOn', 'resolvedOn', 'note']),
  });
  kinds.register({
    ...{ ...common, kind: 'INCLUSION_MARKER', table: InclusionMarker, backedBy: 'inclusionMarkerId' },
    fieldsOf: (claim: InclusionMarker) => fieldsNamed(claim, ['date', 'women', 'vulnerable', 'note']),
  });
};
