import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { requiredText, textInput, urlInput } from '../shared/input-text.js';
import { Storage } from '../shared/storage.js';
import type { ClaimInput, EvidenceInput } from './claim.inputs.js';
import type { Claim } from './claim.js';
import { type About, ClaimKinds, type KindOfClaim, mayWith } from './claim-kinds.js';
import { type ClaimKind, ReviewState } from './claim.terms.js';
import { Evidence } from './evidence.entity.js';
import type { InputProblem } from './input.rules.js';
import { keepReceipt, madeBefore } from './request-receipts.js';

const LONGEST_NOTE = 5000;
const MOST_EVIDENCE = 50;

/** What a kind of claim says beyond what all claims say, ready to be written. */
export type Details = Record<string, unknown>;

/** What a room makes of an input. */
export interface ToldClaim {
  about: About;
  details: Details;
}

const STILL_OPEN: readonly string[] = [ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.PUBLISHED];

const evidenceRow = (input: EvidenceInput, place: number) => ({
  id: randomUUID(),
  title: requiredText(`input.evidence.${place}.title`, input.title, 500),
  url: urlInput(`input.evidence.${place}.url`, input.url),
  publisher: textInput(`input.evidence.${place}.publisher`, input.publisher, 300),
  date: input.date ?? null,
  language: textInput(`input.evidence.${place}.language`, input.language, 20),
  grade: input.grade,
});

/** Puts claims of every kind on record, as drafts or handed in for review. Nothing that is recorded here is public. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly kinds: ClaimKinds,
  ) {}

  /**
   * One claim; answers its id. `read` reads and checks what its kind says, inside of the unit of work; it is not called
   * where the same request was carried out before. Throws FORBIDDEN, UNKNOWN_CLAIM (what it would correct), CONFLICT,
   * INPUT_INVALID.
   */
  record(
    viewer: Viewer,
    kind: ClaimKind,
    input: ClaimInput,
    read: (records: EntityManager) => Promise<ToldClaim> | ToldClaim,
  ): Promise<string> {
    return this.storage.write(async (records) => {
      const [made] = (await madeBefore(records, viewer, input.requestId)) ?? [];
      if (made) return made;
      const told = await read(records);
      if (!mayWith(viewer, 'HAND_IN', told.about)) throw new DomainError('FORBIDDEN', ERROR_CODES.FORBIDDEN, { permission: 'HAND_IN' });
      const of = this.kinds.of(kind);
      const { id = randomUUID() } = told.details as { id?: string };
      const supersedes = await this.corrected(records, of, input, told.about, viewer, id);
      return this.insert(records, viewer, of, { id, input, told, supersedes });
    });
  }

  private async insert(
    records: EntityManager,
    viewer: Viewer,
    { kind, table, backedBy }: KindOfClaim,
    { id, input, told, supersedes }: { id: string; input: ClaimInput; told: ToldClaim; supersedes: string | null },
  ): Promise<string> {
    if (input.evidence.length > MOST_EVIDENCE)
      throw new DomainError('INPUT_INVALID', `At most ${MOST_EVIDENCE} pieces of evidence.`, { argument: 'input.evidence' });
    const now = this.clock.now().toISOString();
    const claim = {
      ...{ id, author: viewer.name, authorId: viewer.accountId, createdAt: now, supersedes },
      ...{ reviewState: input.submit ? ReviewState.SUBMITTED : ReviewState.DRAFT, submittedAt: input.submit ? now : null },
      note: textInput('input.note', input.note, LONGEST_NOTE),
      ...told.details,
    };
    const evidence = input.evidence.map(evidenceRow);
    await records.insert(table, claim);
    await records.insert(
      Evidence,
      evidence.map((piece) => ({ ...piece, [backedBy]: claim.id })),
    );
    const { recordId, countryIso3 } = told.about;
    const action = input.submit ? 'RECORDED_AND_SUBMITTED' : 'RECORDED';
    const subject = { subjectKind: kind, subjectId: claim.id, recordId, countryIso3 };
    await this.audit.note(records, viewer, [{ action, ...subject, after: { ...claim, evidence } }]);
    await keepReceipt(records, viewer, input.requestId, [claim.id], now);
    return claim.id;
  }

  /**
   * The claim that this one would correct: about the same, of the same kind, and still in force. One that was not published
   * yet is withdrawn at once; a published one stays until the correction is published. `by`: id of the correction. Throws
   * CONFLICT with the claim of whoever was faster.
   */
  private async corrected(
    records: EntityManager,
    { kind, table }: KindOfClaim,
    input: ClaimInput,
    about: About,
    viewer: Viewer,
    by: string,
  ): Promise<string | null> {
    if (!input.supersedes) return null;
    const found = (await this.kinds.find(records, [input.supersedes])).get(input.supersedes);
    const same = found?.about.recordId === about.recordId && found.about.countryIso3 === about.countryIso3;
    const fits = found?.kind === kind && same && mayWith(viewer, 'HAND_IN', found.about);
    if (fits && found.claim.supersededBy !== null)
      throw new DomainError('CONFLICT', 'Somebody corrected this claim meanwhile.', {
        argument: 'input.supersedes',
        claim: await this.latestOf(records, found.claim),
      });
    if (!fits || found.claim.retiredAt !== null || !STILL_OPEN.includes(found.claim.reviewState))
      throw new DomainError('UNKNOWN_CLAIM', 'Only a claim about the same record that still stands can be corrected.', {
        argument: 'input.supersedes',
        value: input.supersedes,
      });
    const rival = await records.findOneBy(table, {
      supersedes: found.claim.id,
      retiredAt: IsNull(),
      reviewState: In([ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED]),
    });
    if (rival && rival.authorId !== viewer.accountId)
      throw new DomainError('CONFLICT', 'Somebody else is correcting this claim already.', {
        argument: 'input.supersedes',
        claim: rival.id,
      });
    const open = [rival?.id, found.claim.publishedAt === null ? found.claim.id : undefined].filter((id) => id !== undefined);
    const retired = {
      ...{ retiredAt: this.clock.now().toISOString(), reviewState: ReviewState.WITHDRAWN, supersededBy: by },
      retirementReason: 'Corrected before it was published.',
    };
    if (open.length > 0) await records.update(table, { id: In(open) }, retired);
    return found.claim.publishedAt === null ? found.claim.supersedes : found.claim.id;
  }

  /** The end of a chain of corrections. */
  private async latestOf(records: EntityManager, { supersededBy }: Claim): Promise<string | null> {
    let latest = supersededBy;
    for (let next = latest; next !== null; next = (await this.kinds.find(records, [next])).get(next)?.claim.supersededBy ?? null)
      latest = next;
    return latest;
  }
}

export const refuseProblems = (problems: readonly InputProblem[]): void => {
  const [first] = problems;
  if (first)
    throw new DomainError(first.code, first.message, {
      argument: first.argument,
      problems: problems.map(({ argument, message }) => ({ argument, message })),
    });
};
