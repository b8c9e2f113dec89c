import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { refuseProblems } from '../claims/claims.service.js';
import { datedUpTo, problem } from '../claims/input.rules.js';
import { keepReceipt, madeBefore } from '../claims/request-receipts.js';
import { Clock } from '../shared/clock.js';
import { textInput, urlInput } from '../shared/input-text.js';
import { languageArgument } from '../shared/language.argument.js';
import type { Names } from '../shared/languages.js';
import { plainText } from '../shared/plain-text.js';
import { Storage } from '../shared/storage.js';
import { Engagement } from './engagement.entity.js';
import type { RecordEngagementInput } from './engagement.inputs.js';

const namesOf = (names: RecordEngagementInput['names']): Partial<Names> =>
  Object.fromEntries(
    names.map(({ language, name }, place) => [
      languageArgument(language),
      plainText(name, { argument: `input.names.${place}.name`, least: 2, most: 300 }),
    ]),
  );

/** The meetings: reference data, public as soon as they are recorded. */
@Injectable()
export class Engagements {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  /** Throws INPUT_INVALID, UNKNOWN_LANGUAGE and DATE_IN_FUTURE. */
  async record(viewer: Viewer, input: RecordEngagementInput): Promise<Engagement> {
    refuseProblems([
      ...(input.names.length === 0 ? [problem('input.names', 'Name it in one language at least.')] : []),
      ...datedUpTo('input.date', input.date, this.clock.today()),
    ]);
    const told = {
      names: namesOf(input.names),
      date: input.date,
      place: textInput('input.place', input.place, 200),
      url: urlInput('input.url', input.url),
    };
    return this.storage.write(async (records) => {
      const [made] = (await madeBefore(records, viewer, input.requestId)) ?? [];
      if (made) return records.findOneByOrFail(Engagement, { id: made });
      const [id, now] = [randomUUID(), this.clock.now()];
      await records.insert(Engagement, { id, ...told });
      const subject = { subjectKind: 'ENGAGEMENT', subjectId: id, recordId: id };
      await this.trail.note(records, viewer, [{ action: 'ADDED', ...subject, after: told }]);
      await keepReceipt(records, viewer, input.requestId, [id], now.toISOString());
      await this.storage.publishChange(records, now, { marked: true });
      return records.findOneByOrFail(Engagement, { id });
    });
  }
}
