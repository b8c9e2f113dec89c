import { type EntityManager, In, IsNull } from 'typeorm';
import type { Change } from '../../../accounts/audit-trail.js';
import { Adoption } from '../../../adoption/adoption.entity.js';
import { attribute, type DpgDefaults } from '../../../adoption/attribution.rules.js';
import { StageEvent } from '../../../adoption/stage-event.entity.js';
import type { Sector } from '../../../catalogue/catalogue.terms.js';
import { Dpg } from '../../../catalogue/dpg.entity.js';
import { Organisation, organisationId } from '../../../catalogue/organisation.entity.js';
import { groupBy } from '../../../shared/group-by.js';
import type { Known } from '../known.js';
import { touchAdoptions } from '../tables/new-adoptions.js';
import { GONE_FROM_REGISTRY, recordedReports, reportKey, writeReports } from '../tables/reports.record.js';
import type { Writing } from '../tables/table-kind.js';
import type { Catalogue } from './registry.compare.js';
import type { DpgVerdict } from './registry.run.js';

const BATCH = 500;

const defaultsOf = ({ sdgs, registrySectors }: { sdgs: number[]; registrySectors: string[] }, known: Known): DpgDefaults => ({
  sdgs,
  sectors: registrySectors.flatMap((name) => known.sectorOf.get(name) ?? []),
});

const writeOwners = async (records: EntityManager, changed: readonly DpgVerdict[], { pen }: Writing): Promise<void> => {
  const names = [...new Set(changed.flatMap(({ fields }) => fields.owners))];
  const known = new Map<string, string>();
  for (let start = 0; start < names.length; start += BATCH)
    for (const { id, name } of await records.findBy(Organisation, { name: In(names.slice(start, start + BATCH)) })) known.set(name, id);
  const added = names.filter((name) => !known.has(name)).map((name) => ({ id: organisationId(name), name }));
  await pen.insert(Organisation, added);
  for (const { id, name } of added) known.set(name, id);
  for (const { draft, fields } of changed) {
    await pen.run(records.createQueryBuilder().delete().from('dpg_owner').where('dpg_id = :id', { id: draft.id }));
    const owners = [...new Set(fields.owners)].map((name) => ({ dpg_id: draft.id, organisation_id: known.get(name) ?? '' }));
    if (owners.length > 0) await pen.run(records.createQueryBuilder().insert().into('dpg_owner').values(owners));
  }
};

/** Adoptions that took sector and goals from their DPG take them from it again; what somebody named stays. */
const attributeAgain = async (
  records: EntityManager,
  changed: readonly DpgVerdict[],
  catalogue: Catalogue,
  known: Known,
  { pen }: Writing,
): Promise<string[]> => {
  const touched: string[] = [];
  for (const { draft, fields } of changed) {
    const dpg = catalogue.dpgs.get(draft.id);
    if (!dpg) continue;
    const adoptions = await records.findBy(Adoption, { dpgId: draft.id });
    const events = await records.find(StageEvent, {
      where: { adoption: { dpgId: draft.id }, reviewState: 'PUBLISHED', retiredAt: IsNull() },
    });
    const claims = groupBy(events, ({ adoptionId }) => adoptionId);
    const again = adoptions.flatMap((adoption) => {
      const ofAdoption = claims.get(adoption.id) ?? [];
      const [before, after] = [attribute(ofAdoption, defaultsOf(dpg, known)), attribute(ofAdoption, defaultsOf(fields, known))];
      const primarySector = adoption.primarySector === before.primarySector ? (after.primarySector as Sector) : adoption.primarySector;
      const sdgs = adoption.sdgs.join() === before.sdgs.join() ? after.sdgs : adoption.sdgs;
      return primarySector === adoption.primarySector && sdgs.join() === adoption.sdgs.join() ? [] : [{ ...adoption, primarySector, sdgs }];
    });
    await pen.upsert(Adoption, again);
    touched.push(...again.map(({ id }) => id));
  }
  return touched;
};

const writeDpgs = async (records: EntityManager, verdicts: readonly DpgVerdict[], writing: Writing): Promise<DpgVerdict[]> => {
  const { pen, source } = writing;
  const changed = verdicts.filter(({ outcome, changes }) => outcome === 'NEW' || changes.length > 0);
  await pen.upsert(
    Dpg,
    changed.map(({ draft, fields: { owners: _owners, ...fields } }) => ({ id: draft.id, ...fields })),
  );
  await writeOwners(
    records,
    changed.filter(({ outcome, changes }) => outcome === 'NEW' || changes.some(({ field }) => field === 'owners')),
    writing,
  );
  await pen.note(
    changed.map(({ draft, outcome, fields, changes }): Change => ({
      ...{ action: outcome === 'NEW' ? 'RECORDED' : 'CHANGED', subjectKind: 'DPG', subjectId: draft.id, reason: source },
      before: outcome === 'NEW' ? null : Object.fromEntries(changes.map(({ field, before }) => [field, before])),
      after: outcome === 'NEW' ? fields : Object.fromEntries(changes.map(({ field, after }) => [field, after])),
    })),
  );
  return changed;
};

const withdraw = async (records: EntityManager, verdicts: readonly DpgVerdict[], writing: Writing): Promise<string[]> => {
  const { pen, now, source } = writing;
  const gone = verdicts.flatMap(({ reports }) => reports.withdrawn);
  for (let start = 0; start < gone.length; start += BATCH) {
    const ids = gone.slice(start, start + BATCH).map(({ event }) => event.id);
    await records.update(StageEvent, { id: In(ids) }, { retiredAt: now, reviewState: 'WITHDRAWN', retirementReason: GONE_FROM_REGISTRY });
  }
  await pen.note(
    gone.map(({ country, event }): Change => ({
      ...{ action: 'WITHDRAWN', subjectKind: 'STAGE_EVENT', subjectId: event.id, recordId: event.adoptionId, countryIso3: country },
      ...{ before: { kind: 'REPORTED' }, reason: `${GONE_FROM_REGISTRY} ${source}` },
    })),
  );
  const adoptions = gone.map(({ event }) => event.adoptionId);
  await touchAdoptions(records, adoptions, writing, now);
  return adoptions;
};

const report = async (records: EntityManager, verdicts: readonly DpgVerdict[], writing: Writing, known: Known): Promise<string[]> => {
  const added = verdicts.flatMap(({ draft, reports }) => reports.added.map((countryIso3) => ({ dpgId: draft.id, countryIso3 })));
  const adoptions: string[] = [];
  for (let start = 0; start < added.length; start += BATCH) {
    const batch = added.slice(start, start + BATCH);
    const recorded = await recordedReports(records, batch);
    const rows = batch.map((one) => ({ ...one, ended: recorded.get(reportKey(one))?.event ?? null }));
    adoptions.push(...(await writeReports(records, rows, writing, known)));
  }
  return adoptions;
};

/** Writes the catalogue, then the reports: what the registry withdrew is retired with the reason, nothing gets a stage. */
export const writeRegistry = async (
  records: EntityManager,
  verdicts: readonly DpgVerdict[],
  catalogue: Catalogue,
  writing: Writing,
  known: Known,
): Promise<{ published: Set<string>; catalogueChanged: boolean }> => {
  const changed = await writeDpgs(records, verdicts, writing);
  const attributed = await attributeAgain(records, changed, catalogue, known, writing);
  const defaults = new Map([...known.defaults, ...changed.map(({ draft, fields }) => [draft.id, defaultsOf(fields, known)] as const)]);
  const withdrawn = await withdraw(records, verdicts, writing);
  const reported = await report(records, verdicts, writing, { ...known, defaults });
  return { published: new Set([...attributed, ...withdrawn, ...reported]), catalogueChanged: changed.length > 0 };
};
