import { createHash } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import type { Change } from '../../../accounts/audit-trail.js';
import { StageEvent } from '../../../adoption/stage-event.entity.js';
import { groupBy } from '../../../shared/group-by.js';
import { GONE } from '../../seed.identity.js';
import { claimId } from '../../seed.identity.js';
import type { Known } from '../known.js';
import { touchAdoptions, writeAdoptions } from './new-adoptions.js';
import type { Writing } from './table-kind.js';

/** That a DPG is in use in a country, by somebody's word. */
export interface Report {
  dpgId: string;
  countryIso3: string;
}

const SOURCE = 'reported_deployments.csv';
/** Reports that ended like this, or with their seed table's row, come back when they are reported again; those that staff withdrew do not. */
export const GONE_FROM_REGISTRY = 'The DPG Registry no longer reports it.';

/** The same key that the seed table's row has: they are one claim. */
export const reportKey = ({ dpgId, countryIso3 }: Report): string => `${SOURCE}#${dpgId}/${countryIso3}`;
const digestOf = ({ dpgId, countryIso3 }: Report): string =>
  createHash('sha256')
    .update(JSON.stringify({ dpg_id: dpgId, country_iso3: countryIso3 }))
    .digest('hex');

/** How a report stands on record: LIVE, ENDED (it comes back when it is reported again), WITHDRAWN by staff, or not at all. */
export interface RecordedReport {
  state: 'LIVE' | 'ENDED' | 'WITHDRAWN';
  event: StageEvent;
}

/** How a report stands by all the claims of its key, retired ones too. */
export const stateOf = (versions: readonly StageEvent[]): RecordedReport | null => {
  const live = versions.find(({ retiredAt }) => retiredAt === null);
  const event = live ?? versions.find(({ supersededBy }) => !versions.some(({ id }) => id === supersededBy)) ?? versions[0];
  if (!event) return null;
  const ended = [GONE, GONE_FROM_REGISTRY].includes(event.retirementReason ?? '');
  return { event, state: live ? 'LIVE' : ended ? 'ENDED' : 'WITHDRAWN' };
};

export const recordedReports = async (records: EntityManager, reports: readonly Report[]): Promise<Map<string, RecordedReport>> => {
  const events = await records.findBy(StageEvent, { originKey: In(reports.map(reportKey)) });
  return new Map(
    [...groupBy(events, ({ originKey }) => originKey ?? '')].flatMap(([key, versions]) => {
      const state = stateOf(versions);
      return state ? [[key, state] as const] : [];
    }),
  );
};

/** Puts reports on record, published: they carry no stage. Answers the adoptions they belong to. */
export const writeReports = async (
  records: EntityManager,
  reports: readonly (Report & { ended: StageEvent | null })[],
  writing: Writing,
  known: Known,
): Promise<string[]> => {
  const { actor, now, pen, source } = writing;
  const rows = reports.map((report) => ({ ...report, useCase: '', jurisdiction: '', sector: null, sdgs: [] }));
  const { adoptionOf, added } = await writeAdoptions(records, rows, () => null, writing, known);
  const events = rows.map((row) => ({
    id: claimId(reportKey(row), digestOf(row), row.ended?.id ?? null),
    ...{ adoptionId: adoptionOf(row), kind: 'REPORTED' as const, sdgs: [], author: actor.name, authorId: actor.accountId },
    ...{ reviewState: 'PUBLISHED' as const, createdAt: now, publishedAt: now, supersedes: row.ended?.id ?? null },
    ...{ sourceFile: SOURCE, originKey: reportKey(row), originDigest: digestOf(row) },
  }));
  await pen.insert(StageEvent, events);
  const successors = rows.flatMap(({ ended }, index) =>
    ended ? [{ ...ended, proofs: { ...ended.proofs }, supersededBy: events[index]?.id ?? null }] : [],
  );
  await pen.upsert(StageEvent, successors);
  await pen.note(
    events.map(({ id, adoptionId }, index): Change => ({
      ...{
        action: 'RECORDED',
        subjectKind: 'STAGE_EVENT',
        subjectId: id,
        recordId: adoptionId,
        countryIso3: rows[index]?.countryIso3 ?? null,
      },
      ...{ after: { kind: 'REPORTED', dpgId: rows[index]?.dpgId, countryIso3: rows[index]?.countryIso3 }, reason: source },
    })),
  );
  const touched = events.map(({ adoptionId }) => adoptionId);
  await touchAdoptions(
    records,
    touched.filter((id) => !added.has(id)),
    writing,
    now,
  );
  return touched;
};
