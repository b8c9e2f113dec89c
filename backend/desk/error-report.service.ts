import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Adoption } from '../adoption/adoption.entity.js';
import { isPublished } from '../adoption/publication.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { plainText } from '../shared/plain-text.js';
import { Storage } from '../shared/storage.js';
import { ErrorReportState } from './desk.terms.js';
import { ErrorReport } from './error-report.entity.js';
import { TRACKING_BYTES, trackingNumber, readTrackingNumber } from './tracking-number.rules.js';

const READER = { accountId: null, name: 'A reader' };
const LONGEST_TEXT = 5000;
const MOST_LISTED = 500;

const unknown = (argument: string, value: string) => new DomainError('UNKNOWN_RECORD', ERROR_CODES.UNKNOWN_RECORD, { argument, value });

/** Errors that readers report, and what they are answered. */
@Injectable()
export class ErrorReports {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  /**
   * Keeps what a reader reports of a published adoption. Throws INPUT_INVALID, and UNKNOWN_RECORD for a hidden record as
   * for one that is not there. The sealed trail holds a digest of the text: it proves the words, and can outlive them.
   */
  async report(recordId: string, text: string): Promise<ErrorReport> {
    const written = plainText(text, { argument: 'text', least: 10, most: LONGEST_TEXT, lines: true });
    const id = randomUUID();
    const at = this.clock.now().toISOString();
    return this.storage.write(async (records) => {
      if (!(await isPublished(records, recordId))) throw unknown('recordId', recordId);
      const { countryIso3 } = await records.findOneByOrFail(Adoption, { id: recordId });
      const number = trackingNumber(randomBytes(TRACKING_BYTES));
      await records.insert(ErrorReport, { id, number, adoptionId: recordId, text: written, at, state: ErrorReportState.OPEN });
      const after = { state: ErrorReportState.OPEN, textSha256: createHash('sha256').update(written).digest('hex') };
      const subject = { subjectKind: 'ERROR_REPORT', subjectId: id, recordId, countryIso3 };
      await this.trail.note(records, READER, [{ action: 'REPORTED', ...subject, after }]);
      return records.findOneByOrFail(ErrorReport, { id });
    });
  }

  /** The report with this number; null: there is none. */
  async byNumber(text: string): Promise<ErrorReport | null> {
    const number = readTrackingNumber(text);
    return number === null ? null : this.storage.reader.findOneBy(ErrorReport, { number });
  }

  /** Latest first; `after`: those that follow this one. Throws PAGE_SIZE_INVALID, CURSOR_MALFORMED. */
  async list(states: readonly ErrorReportState[], first: number, after: string | null): Promise<ErrorReport[]> {
    if (first < 0 || first > MOST_LISTED)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST_LISTED} at once.`, { argument: 'first', value: first });
    const records = this.storage.reader;
    const found = records.createQueryBuilder(ErrorReport, 'report').orderBy('report.at', 'DESC').addOrderBy('report.id');
    if (states.length > 0) found.andWhere('report.state IN (:...states)', { states: [...states] });
    if (after !== null) {
      const last = await records.findOneBy(ErrorReport, { id: after });
      if (!last) throw new DomainError('CURSOR_MALFORMED', ERROR_CODES.CURSOR_MALFORMED, { argument: 'after' });
      found.andWhere('(report.at < :at OR (report.at = :at AND report.id > :id))', { at: last.at, id: last.id });
    }
    return first === 0 ? [] : found.limit(first).getMany();
  }

  countOpen(): Promise<number> {
    return this.storage.reader.countBy(ErrorReport, { state: ErrorReportState.OPEN });
  }

  /** Answers an open report, once. Throws UNKNOWN_RECORD, INPUT_INVALID, and CONFLICT where somebody was faster. */
  async answer(viewer: Viewer, id: string, state: ErrorReportState, answer: string): Promise<ErrorReport> {
    const written = plainText(answer, { argument: 'answer', most: LONGEST_TEXT, lines: true });
    if (state === ErrorReportState.OPEN)
      throw new DomainError('INPUT_INVALID', 'An answer accepts or declines the report.', { argument: 'state', value: state });
    return this.storage.write(async (records) => {
      const report = await records.findOne(ErrorReport, { where: { id }, relations: { adoption: true } });
      if (!report) throw unknown('id', id);
      if (report.state !== ErrorReportState.OPEN) {
        const current = { state: report.state, answer: report.answer };
        throw new DomainError('CONFLICT', 'Somebody answered this report meanwhile.', { argument: 'id', current });
      }
      const answeredAt = this.clock.now().toISOString();
      await records.update(ErrorReport, { id }, { state, answer: written, answeredAt, answeredBy: viewer.accountId });
      const { id: recordId, countryIso3 } = report.adoption;
      const subject = { subjectKind: 'ERROR_REPORT', subjectId: id, recordId, countryIso3 };
      const change = { before: { state: report.state }, after: { state }, reason: written };
      await this.trail.note(records, viewer, [{ action: 'ANSWERED', ...subject, ...change }]);
      return records.findOneByOrFail(ErrorReport, { id });
    });
  }
}
