import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import { Adoption } from '../adoption/adoption.entity.js';
import { isPublished } from '../adoption/publication.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { ClaimKinds } from '../claims/claim-kinds.js';
import { ReviewState } from '../claims/claim.terms.js';
import { ClaimsService, refuseProblems } from '../claims/claims.service.js';
import { Country } from '../countries/country.entity.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES, type ErrorCode } from '../shared/domain-error.js';
import { requiredText, textInput } from '../shared/input-text.js';
import { Storage } from '../shared/storage.js';
import { Collaboration } from './collaboration.entity.js';
import { aboutCollaboration, aboutMeeting } from './engagement-kinds.js';
import { Engagement } from './engagement.entity.js';
import type { LinkStatementInput, RecordCollaborationInput, RecordParticipationInput, RecordStatementInput } from './engagement.inputs.js';
import { collaborationProblems, statementProblems } from './engagement.rules.js';
import { Participation } from './participation.entity.js';
import { StatementAction } from './statement-action.entity.js';
import { Statement } from './statement.entity.js';

const { DRAFT, SUBMITTED, RETURNED, PUBLISHED } = ReviewState;

const unknown = (code: ErrorCode, argument: string, value: string): DomainError =>
  new DomainError(code, ERROR_CODES[code], { argument, value });

const countryNamed = async (records: EntityManager, argument: string, code: string): Promise<string> => {
  const iso3 = code.toUpperCase();
  if (!(await records.existsBy(Country, { iso3 }))) throw unknown('UNKNOWN_COUNTRY', argument, code);
  return iso3;
};

const meetingOf = async (records: EntityManager, input: RecordParticipationInput | RecordStatementInput) => {
  if (!(await records.existsBy(Engagement, { id: input.engagementId })))
    throw unknown('UNKNOWN_RECORD', 'input.engagementId', input.engagementId);
  return { engagementId: input.engagementId, countryIso3: await countryNamed(records, 'input.countryIso3', input.countryIso3) };
};

/** A correction goes on with the series of what it corrects. */
const seriesOf = async (
  records: EntityManager,
  table: typeof Statement | typeof Collaboration,
  id: string,
  supersedes: string | null | undefined,
): Promise<string> => (supersedes ? ((await records.findOneBy(table, { id: supersedes }))?.series ?? id) : id);

/** Puts on record what countries did and said in meetings, what followed, and what they share. */
@Injectable()
export class EngagementClaims {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly claims: ClaimsService,
    private readonly kinds: ClaimKinds,
  ) {}

  /** Throws UNKNOWN_RECORD, UNKNOWN_COUNTRY, CONFLICT (it is on record already), and what `ClaimsService.record` throws. */
  recordParticipation(viewer: Viewer, input: RecordParticipationInput): Promise<Participation> {
    return this.recorded(Participation, () =>
      this.claims.record(viewer, 'PARTICIPATION', input, async (records) => {
        const meeting = await meetingOf(records, input);
        await refuseSecond(records, { ...meeting, level: input.level }, input.supersedes ?? null);
        const office = textInput('input.office', input.office, 300);
        return { about: aboutMeeting(meeting), details: { ...meeting, level: input.level, office } };
      }),
    );
  }

  /** Throws UNKNOWN_RECORD, UNKNOWN_COUNTRY, and what `ClaimsService.record` throws. */
  recordStatement(viewer: Viewer, input: RecordStatementInput): Promise<Statement> {
    return this.recorded(Statement, () =>
      this.claims.record(viewer, 'STATEMENT', input, async (records) => {
        const meeting = await meetingOf(records, input);
        const { question, category = null, date = null } = input;
        const textLanguage = requiredText('input.textLanguage', input.textLanguage, 20);
        refuseProblems(statementProblems({ question, category, date, textLanguage }, this.clock.today()));
        const id = randomUUID();
        const details = {
          ...meeting,
          ...{ id, series: await seriesOf(records, Statement, id, input.supersedes), question, category, date, textLanguage },
          text: requiredText('input.text', input.text, 10_000),
          speaker: textInput('input.speaker', input.speaker, 300),
          office: textInput('input.office', input.office, 300),
        };
        return { about: aboutMeeting(meeting), details };
      }),
    );
  }

  /** Throws UNKNOWN_COUNTRY, UNKNOWN_DPG, and what `ClaimsService.record` throws. */
  recordCollaboration(viewer: Viewer, input: RecordCollaborationInput): Promise<Collaboration> {
    return this.recorded(Collaboration, () =>
      this.claims.record(viewer, 'COLLABORATION', input, async (records) => {
        const countryIso3 = await countryNamed(records, 'input.countryIso3', input.countryIso3);
        const partnerIso3 = await countryNamed(records, 'input.partnerIso3', input.partnerIso3);
        const { kind, dpgId = null, since = null, until = null } = input;
        refuseProblems(collaborationProblems({ countryIso3, partnerIso3, since, until }, this.clock.today()));
        if (dpgId !== null && !(await records.existsBy(Dpg, { id: dpgId }))) throw unknown('UNKNOWN_DPG', 'input.dpgId', dpgId);
        const id = randomUUID();
        const series = await seriesOf(records, Collaboration, id, input.supersedes);
        return { about: aboutCollaboration({ countryIso3 }), details: { id, series, countryIso3, partnerIso3, kind, dpgId, since, until } };
      }),
    );
  }

  /** Throws UNKNOWN_CLAIM, UNKNOWN_ADOPTION, INPUT_INVALID (none or several are named), and what `ClaimsService.record` throws. */
  linkStatement(viewer: Viewer, input: LinkStatementInput): Promise<StatementAction> {
    return this.recorded(StatementAction, () =>
      this.claims.record(viewer, 'STATEMENT_ACTION', input, async (records) => {
        const statement = await records.findOneBy(Statement, { id: input.statementId, retiredAt: IsNull() });
        const seen = statement && (statement.publishedAt !== null || viewer.may('SEE_CLAIMS', { country: statement.countryIso3 }));
        if (!seen) throw unknown('UNKNOWN_CLAIM', 'input.statementId', input.statementId);
        const target = await this.target(records, viewer, input);
        const details = { statementId: statement.id, statementSeries: statement.series, ...target };
        return { about: aboutMeeting(statement), details };
      }),
    );
  }

  private async target(records: EntityManager, viewer: Viewer, { adoptionId, collaborationId, needId }: LinkStatementInput) {
    if ([adoptionId, collaborationId, needId].filter(Boolean).length !== 1)
      throw new DomainError('INPUT_INVALID', 'Name exactly one adoption, collaboration or need.', { argument: 'input' });
    if (adoptionId) {
      const adoption = await records.findOneBy(Adoption, { id: adoptionId });
      const seen = adoption && (viewer.may('SEE_DRAFTS', { country: adoption.countryIso3 }) || (await isPublished(records, adoptionId)));
      if (!seen) throw unknown('UNKNOWN_ADOPTION', 'input.adoptionId', adoptionId);
      return { adoptionId };
    }
    const [argument, id] = collaborationId ? ['input.collaborationId', collaborationId] : ['input.needId', needId ?? ''];
    const found = (await this.kinds.find(records, [id])).get(id);
    const kind: string = collaborationId ? 'COLLABORATION' : 'NEED';
    const seen =
      found?.kind === kind && (found.claim.publishedAt !== null || viewer.may('SEE_CLAIMS', { country: found.about.countryIso3 }));
    if (!seen) throw unknown('UNKNOWN_CLAIM', argument, id);
    return found.claim instanceof Collaboration ? { collaborationSeries: found.claim.series } : { needId: id };
  }

  private recorded<C extends Participation | Statement | Collaboration | StatementAction>(
    table: new () => C,
    record: () => Promise<string>,
  ): Promise<C> {
    return this.storage.write(async (records) => {
      const id = await record();
      return (await records.findOneOrFail<Participation>(table, { where: { id }, relations: { evidence: true } })) as C;
    });
  }
}

/** One claim of each level a country and meeting, unless it corrects the other. */
const refuseSecond = async (
  records: EntityManager,
  same: Pick<Participation, 'engagementId' | 'countryIso3' | 'level'>,
  corrects: string | null,
): Promise<void> => {
  const corrected = corrects === null ? null : await records.findOneBy(Participation, { id: corrects });
  const standing = await records.findBy(Participation, {
    ...same,
    retiredAt: IsNull(),
    reviewState: In([DRAFT, SUBMITTED, RETURNED, PUBLISHED]),
    // A correction that is corrected before it is published is about the same published claim.
    id: Not(In([corrects, corrected?.supersedes].filter((id) => typeof id === 'string'))),
  });
  const other = standing.find(({ supersedes }) => corrects === null || supersedes !== corrects);
  if (other)
    throw new DomainError('CONFLICT', 'This part of the country in the meeting is on record already: correct that claim.', {
      argument: 'input.level',
      claim: other.id,
    });
};
