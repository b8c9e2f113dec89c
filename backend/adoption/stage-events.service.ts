import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { requiredText, textInput } from '../shared/input-text.js';
import type { Adoption } from './adoption.entity.js';
import { StageEventKind } from './adoption.terms.js';
import { stageOrderBroken } from './attribution.rules.js';
import type { ClaimInput } from '../claims/claim.inputs.js';
import { type Details, refuseProblems } from '../claims/claims.service.js';
import { AdoptionClaims, type Recorded } from './adoption-claims.service.js';
import { markContradictionsOf } from './contradictions.js';
import { institutionNamed } from './institution.service.js';
import { publishedEvents } from './publication.js';
import type { RecordStageEventInput, ReverifyAdoptionInput } from './recording.inputs.js';
import { problemsOfStageEvent } from './recording.rules.js';
import type { StageProofsInput } from './stage-proofs.input.js';
import { StageEvent } from './stage-event.entity.js';
import { documentedOn, standingPointOf } from './standing-point.js';

const PROOF_TEXTS = ['evaluation', 'need', 'agreement', 'mandate', 'operator', 'recurrentFunding'] as const;

/** What is stated for the gate, as it is kept: what is absent is not stated. */
export const proofsOf = (proofs: StageProofsInput | null | undefined): Required<StageProofsInput> => {
  const texts = Object.fromEntries(PROOF_TEXTS.map((name) => [name, textInput(`input.proofs.${name}`, proofs?.[name], 2000)]));
  const { outcome = null, sites = null, users = null, unitsLive = null, unitsIntended = null } = proofs ?? {};
  const { plannedDecision = null, unitsDate = null, operatingSince = null, operatingConfirmed = null } = proofs ?? {};
  return {
    ...(texts as Required<Pick<StageProofsInput, (typeof PROOF_TEXTS)[number]>>),
    ...{ outcome, sites, users, unitsLive, unitsIntended, plannedDecision, unitsDate, operatingSince, operatingConfirmed },
  };
};

/** Stage events: a rung reached, a pause, an end, a verification. */
@Injectable()
export class StageEventsService {
  constructor(
    private readonly claims: AdoptionClaims,
    private readonly clock: Clock,
  ) {}

  record(viewer: Viewer, input: RecordStageEventInput): Promise<Recorded> {
    refuseProblems(problemsOfStageEvent(input, this.clock.today()));
    const now = this.clock.now().toISOString();
    return this.claims.record(
      viewer,
      'STAGE_EVENT',
      input,
      (records, adoption) => this.details(records, adoption, input),
      (records, made) => this.mark(records, made, input, now),
    );
  }

  /** A new claim of the stage where the adoption stands, with what the last one stated for its gate. */
  reverify(viewer: Viewer, input: ReverifyAdoptionInput): Promise<Recorded> {
    const now = this.clock.now().toISOString();
    const read = async (records: EntityManager, adoption: Adoption): Promise<Details> => {
      const events = await publishedEvents(records, adoption.id);
      const { position } = standingPointOf(events, documentedOn(this.clock.today()));
      if (position.stage === 'REPORTED')
        throw new DomainError('STATE_INVALID', 'Only an adoption on a stage can be verified again: classify it first.', {
          argument: 'adoptionId',
        });
      const latest = events.findLast(({ kind }) => kind === position.stage);
      const told = { ...input, kind: StageEventKind[position.stage] };
      refuseProblems(problemsOfStageEvent(told, this.clock.today()));
      return {
        ...(await this.details(records, adoption, told)),
        verifies: latest?.id ?? null,
        extent: latest?.extent ?? null,
        institutionId: latest?.institutionId ?? null,
        proofs: latest?.proofs ?? {},
      };
    };
    return this.claims.record(viewer, 'STAGE_EVENT', input, read, (records, made) => this.mark(records, made, input, now));
  }

  /** A draft is marked once it is handed in. */
  private async mark(records: EntityManager, { adoption, claimId }: Recorded, { submit }: ClaimInput, now: string): Promise<void> {
    if (submit) await markContradictionsOf(records, { id: claimId, adoptionId: adoption.id }, now);
  }

  private async details(records: EntityManager, adoption: Adoption, input: RecordStageEventInput): Promise<Details> {
    await refuseBrokenOrder(records, adoption.id, input);
    if (input.replacedBy && !(await records.existsBy(Dpg, { id: input.replacedBy })))
      throw new DomainError('UNKNOWN_DPG', ERROR_CODES.UNKNOWN_DPG, { argument: 'input.replacedBy', value: input.replacedBy });
    const institution = textInput('input.institution', input.institution, 300);
    return {
      ...{ kind: input.kind, date: input.date ?? null, extent: input.extent ?? null, sector: input.sector ?? null },
      verifies: await verifiedBy(records, input.supersedes, input.kind),
      sdgs: [...new Set(input.sdgs ?? [])],
      reason: ['PAUSED', 'DISCONTINUED', 'REPLACED'].includes(input.kind) ? requiredText('input.reason', input.reason, 2000) : null,
      replacedBy: input.kind === 'REPLACED' ? (input.replacedBy ?? null) : null,
      proofs: proofsOf(input.proofs),
      institutionId: institution === null ? null : await institutionNamed(records, adoption.countryIso3, institution, 'input.institution'),
    };
  }
}

/** What a correction verifies: what the corrected claim does, unless it speaks of another stage. */
const verifiedBy = async (records: EntityManager, supersedes: string | null | undefined, kind: StageEventKind): Promise<string | null> =>
  supersedes ? ((await records.findOneBy(StageEvent, { id: supersedes, kind }))?.verifies ?? null) : null;

/**
 * Throws STAGE_ORDER where the claim and a published one would stand in an order that cannot be, unless both are to stay as a
 * contradiction; names the first claim that it clashes with, and all of them.
 */
const refuseBrokenOrder = async (records: EntityManager, adoptionId: string, input: RecordStageEventInput): Promise<void> => {
  if (input.acceptContradiction) return;
  const told = { id: '', kind: input.kind, date: input.date ?? null };
  const against = (await publishedEvents(records, adoptionId))
    .filter((event) => event.id !== input.supersedes && stageOrderBroken([told, event]) !== null)
    .map(({ id, kind, date, author }) => ({ claim: id, kind, date, author }));
  const [first] = against;
  if (first)
    throw new DomainError('STAGE_ORDER', ERROR_CODES.STAGE_ORDER, {
      ...{ argument: 'input.date', claim: first.claim, kind: first.kind, date: first.date, against },
    });
};
