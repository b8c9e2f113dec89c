import { Injectable } from '@nestjs/common';
import { DpgNames } from '../catalogue/dpg-names.js';
import { countriesFor, type Viewer } from '../accounts/viewer.js';
import type { FoundClaim } from '../claims/claim-kinds.js';
import type { AskContext } from '../shared/ask-context.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import type { Day } from '../shared/partial-date.js';
import { Storage } from '../shared/storage.js';
import { textKey } from '../shared/text-key.js';
import { Adoption } from './adoption.entity.js';
import { publishedEventsOf } from './adoption.loaders.js';
import { adoptionFor } from './desk-of-adoptions.js';
import type { ClaimPreview, SimilarAdoption } from './preview.types.js';
import { GATE, isRung, missingProofs, standingOf, type Statements } from './gate.rules.js';
import { publishedEvents } from './publication.js';
import type { RecordStageEventInput } from './recording.inputs.js';
import { problemsOfStageEvent } from './recording.rules.js';
import { StageEvent } from './stage-event.entity.js';
import { type CountedClaim, positionOf, type Stages } from './stage.rules.js';
import { proofsOf } from './stage-events.service.js';
import { knownBy, standingOfEvent } from './standing-point.js';

const countedOf = (event: StageEvent): CountedClaim => ({ kind: event.kind, date: event.date, standing: standingOfEvent(event) });
const stageOf = (claims: readonly CountedClaim[], today: Day): Stages =>
  positionOf(claims, { day: today, undated: true, standing: 'DOCUMENTED' }).stage;

/** What would be, before anything is recorded or published. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly dpgs: DpgNames,
  ) {}

  /** What a stage event would be worth, while it is still being written. */
  async stageEvent(viewer: Viewer, input: RecordStageEventInput): Promise<ClaimPreview> {
    const records = this.storage.reader;
    const adoption = await adoptionFor(records, viewer, 'RECORD', input.adoptionId);
    const statements = this.statementsOf(input);
    const standing = standingOf(
      statements,
      input.evidence.map(({ grade }) => grade),
    );
    const missing = missingProofs(statements);
    const gate = isRung(input.kind) ? GATE[input.kind] : [];
    const told = { kind: input.kind, date: input.date ?? null, standing };
    const { now, then } = this.stages(await publishedEvents(records, adoption.id), told, input.supersedes ?? null);
    return {
      ...{ standing, missingProofs: missing, heldProofs: gate.filter((proof) => !missing.includes(proof)) },
      ...{ stageNow: now, stageThen: then, problems: problemsOfStageEvent(input, this.clock.today()) },
    };
  }

  /** Where the adoption of a claim stands, and where it would once that claim is published; null: it is no stage event. */
  async ofClaim({ claim }: FoundClaim, { loaders }: AskContext): Promise<{ now: Stages; then: Stages } | null> {
    if (!(claim instanceof StageEvent)) return null;
    const events = knownBy(await loaders.load(publishedEventsOf, claim.adoptionId), null);
    return this.stages(events, countedOf(claim), claim.supersedes, claim.id);
  }

  /** Adoptions that a new one may be the same as, of those that the viewer may know of. */
  async similar(
    viewer: Viewer,
    asked: { countryIso3: string; dpgId: string; useCase: string | null; jurisdiction: string | null },
  ): Promise<SimilarAdoption[]> {
    const countries = countriesFor(viewer, 'SEE_DRAFTS');
    const countryIso3 = asked.countryIso3.toUpperCase();
    if (countries !== null && !countries.includes(countryIso3))
      throw new DomainError('FORBIDDEN', 'Only for your own country.', { argument: 'countryIso3' });
    const alike = await this.dpgs.namedLike(asked.dpgId);
    const known = await this.storage.reader.find(Adoption, { where: { countryIso3 }, relations: { institution: true } });
    const same = (a: string | null, b: string): boolean => textKey(a ?? '') === textKey(b);
    return known
      .filter(({ dpgId }) => dpgId === asked.dpgId || alike.includes(dpgId))
      .map((adoption) => {
        const own = adoption.dpgId === asked.dpgId;
        const all = own && same(asked.useCase, adoption.useCase) && same(asked.jurisdiction, adoption.jurisdiction);
        return { adoption, why: all ? 'SAME' : own ? 'SAME_DPG' : 'SIMILAR_NAME' };
      })
      .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why))
      .slice(0, 20);
  }

  private statementsOf(input: RecordStageEventInput): Statements {
    return {
      kind: input.kind,
      date: input.date ?? null,
      institution: input.institution?.trim() || null,
      ...(proofsOf(input.proofs) as Omit<Statements, 'kind' | 'date' | 'institution'>),
    };
  }

  private stages(published: readonly StageEvent[], told: CountedClaim, supersedes: string | null, own = ''): { now: Stages; then: Stages } {
    const today = this.clock.today();
    const events = published.filter(({ id }) => id !== own);
    const rest = events.filter(({ id }) => id !== supersedes).map(countedOf);
    return { now: stageOf(events.map(countedOf), today), then: stageOf([...rest, told], today) };
  }
}

const ORDER = ['SAME', 'SAME_DPG', 'SIMILAR_NAME'];
