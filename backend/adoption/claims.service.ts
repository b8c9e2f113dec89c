import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull } from 'typeorm';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { requiredText, textInput, urlInput } from '../shared/input-text.js';
import { Storage } from '../shared/storage.js';
import { Adoption } from './adoption.entity.js';
import { ReviewState } from './adoption.terms.js';
import { CLAIMS, type ClaimKind, findClaims } from './claim-kinds.js';
import { adoptionFor, keepReceipt, madeBefore, nextVersion } from './desk-of-claims.js';
import { Evidence } from './evidence.entity.js';
import type { AnyClaimInput, EvidenceInput } from './recording.inputs.js';

const LONGEST_NOTE = 5000;
const MOST_EVIDENCE = 50;

/** What a kind of claim says beyond what all claims say, ready to be written. */
export type Details = Record<string, unknown>;

export interface Recorded {
  adoption: Adoption;
  claimId: string;
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
  ) {}

  /**
   * One claim. `details` reads and checks what its kind says, inside of the unit of work. Throws UNKNOWN_ADOPTION,
   * CONFLICT, UNKNOWN_CLAIM (what it would correct), INPUT_INVALID.
   */
  record(
    viewer: Viewer,
    kind: ClaimKind,
    input: AnyClaimInput,
    details: (records: EntityManager, adoption: Adoption) => Promise<Details> | Details,
  ): Promise<Recorded> {
    return this.storage.write(async (records) => {
      const adoption = await adoptionFor(records, viewer, 'RECORD', input.adoptionId);
      const [madeClaim] = (await madeBefore(records, viewer, input.requestId)) ?? [];
      if (madeClaim) return { adoption, claimId: madeClaim };
      const own = await details(records, adoption);
      await nextVersion(records, adoption, input.expectedVersion);
      const supersedes = await this.corrected(records, kind, input, viewer);
      const claimId = await this.insert(records, viewer, { kind, input, own, adoption, supersedes });
      return { adoption: await records.findOneOrFail(Adoption, { where: { id: adoption.id }, relations: { institution: true } }), claimId };
    });
  }

  private async insert(
    records: EntityManager,
    viewer: Viewer,
    {
      kind,
      input,
      own,
      adoption,
      supersedes,
    }: { kind: ClaimKind; input: AnyClaimInput; own: Details; adoption: Adoption; supersedes: string | null },
  ): Promise<string> {
    if (input.evidence.length > MOST_EVIDENCE)
      throw new DomainError('INPUT_INVALID', `At most ${MOST_EVIDENCE} pieces of evidence.`, { argument: 'input.evidence' });
    const now = this.clock.now().toISOString();
    const claim = {
      ...{ id: randomUUID(), adoptionId: adoption.id, author: viewer.name, authorId: viewer.accountId, createdAt: now, supersedes },
      ...{ reviewState: input.submit ? ReviewState.SUBMITTED : ReviewState.DRAFT, submittedAt: input.submit ? now : null },
      note: textInput('input.note', input.note, LONGEST_NOTE),
      ...own,
    };
    const evidence = input.evidence.map(evidenceRow);
    await records.insert(CLAIMS[kind].table, claim);
    await records.insert(
      Evidence,
      evidence.map((piece) => ({ ...piece, [CLAIMS[kind].backedBy]: claim.id })),
    );
    const changes = { subjectKind: kind, subjectId: claim.id, recordId: adoption.id, countryIso3: adoption.countryIso3 };
    await this.audit.note(records, viewer, [
      { ...changes, action: input.submit ? 'RECORDED_AND_SUBMITTED' : 'RECORDED', after: { ...claim, evidence } },
    ]);
    await keepReceipt(records, viewer, input.requestId, [claim.id], now);
    return claim.id;
  }

  /**
   * The claim that this one would correct: of the same adoption and kind, and still in force. One that was not published
   * yet is withdrawn at once; a published one stays until the correction is published.
   */
  private async corrected(records: EntityManager, kind: ClaimKind, input: AnyClaimInput, viewer: Viewer): Promise<string | null> {
    if (!input.supersedes) return null;
    const found = (await findClaims(records, [input.supersedes])).get(input.supersedes);
    const fits = found?.kind === kind && found.claim.adoptionId === input.adoptionId && found.claim.retiredAt === null;
    if (!fits || !STILL_OPEN.includes(found.claim.reviewState))
      throw new DomainError('UNKNOWN_CLAIM', 'Only a claim of this adoption that still stands can be corrected.', {
        argument: 'input.supersedes',
        value: input.supersedes,
      });
    const rival = await records.findOneBy(CLAIMS[kind].table, {
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
      retiredAt: this.clock.now().toISOString(),
      reviewState: ReviewState.WITHDRAWN,
      retirementReason: 'Corrected before it was published.',
    };
    if (open.length > 0) await records.update(CLAIMS[kind].table, { id: In(open) }, retired);
    return found.claim.publishedAt === null ? found.claim.supersedes : found.claim.id;
  }
}

export const refuseProblems = (problems: readonly { argument: string; code: keyof typeof ERROR_CODES; message: string }[]): void => {
  const [first] = problems;
  if (first)
    throw new DomainError(first.code, first.message, {
      argument: first.argument,
      problems: problems.map(({ argument, message }) => ({ argument, message })),
    });
};
