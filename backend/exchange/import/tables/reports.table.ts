import { StageEvent } from '../../../adoption/stage-event.entity.js';
import { readIdentity, subjectOf } from './identity.js';
import { recordedReports, type Report, reportKey, writeReports } from './reports.record.js';
import type { TableOf, Verdict } from './table-kind.js';

interface ReportVerdict extends Verdict<Report> {
  ended: StageEvent | null;
}

/** Reports of deployments: a pair of DPG and country, and no stage. */
export const reportTable: TableOf<Report, ReportVerdict> = {
  read: (row, known) => {
    const { dpgId, countryIso3 } = readIdentity(row, known);
    return { dpgId, countryIso3 };
  },
  keysOf: (draft) => [reportKey(draft)],
  subject: ({ dpgId, countryIso3 }) => subjectOf({ dpgId, countryIso3, useCase: '', jurisdiction: '' }),

  compare: async (records, rows) => {
    const recorded = await recordedReports(
      records,
      rows.map(({ draft }) => draft),
    );
    return rows.map(({ row, draft }) => {
      const found = recorded.get(reportKey(draft));
      const isNew = found === undefined || found.state === 'ENDED';
      const ended = found?.state === 'ENDED' ? found.event : null;
      return { row, draft, outcome: isNew ? 'NEW' : 'UNCHANGED', changes: [], recognised: found?.event.id ?? null, ended };
    });
  },

  write: async (records, verdicts, writing, known) => {
    const added = verdicts.filter(({ outcome }) => outcome === 'NEW').map(({ draft, ended }) => ({ ...draft, ended }));
    const adoptions = await writeReports(records, added, writing, known);
    return { claimed: [], published: adoptions };
  },
};
