import type { EntityManager } from 'typeorm';
import { Like } from 'typeorm';
import { Adoption } from '../../../adoption/adoption.entity.js';
import { StageEvent } from '../../../adoption/stage-event.entity.js';
import { Dpg } from '../../../catalogue/dpg.entity.js';
import { groupBy } from '../../../shared/group-by.js';
import type { FieldChange } from '../import.types.js';
import { type RecordedReport, stateOf } from '../tables/reports.record.js';
import type { DpgDraft } from './registry.draft.js';
import type { RegistryDifference } from './registry.types.js';

/** What is on record of the registry: DPGs with their owners, and the reports of each by country, ended ones too. */
export interface Catalogue {
  dpgs: ReadonlyMap<string, Dpg>;
  reports: ReadonlyMap<string, ReadonlyMap<string, RecordedReport>>;
}

const KEY = /^reported_deployments\.csv#(.+)\/([A-Z]{3})$/;

export const readCatalogue = async (records: EntityManager): Promise<Catalogue> => {
  const dpgs = await records.find(Dpg, { relations: { owners: true } });
  const events = await records.findBy(StageEvent, { originKey: Like('reported_deployments.csv#%') });
  const reports = new Map<string, Map<string, RecordedReport>>();
  for (const [key, versions] of groupBy(events, ({ originKey }) => originKey ?? '')) {
    const [, dpgId = '', country = ''] = KEY.exec(key) ?? [];
    const state = stateOf(versions);
    if (state) reports.set(dpgId, (reports.get(dpgId) ?? new Map<string, RecordedReport>()).set(country, state));
  }
  return { dpgs: new Map(dpgs.map((dpg) => [dpg.id, dpg])), reports };
};

/** The fields of a DPG that the registry says something about. Names by which we know it besides stay. */
export const mergedFields = (draft: DpgDraft, dpg: Dpg | undefined) => {
  const list = <T>(said: readonly T[], known: readonly T[] | undefined): T[] => [...(said.length > 0 ? said : (known ?? []))];
  return {
    name: draft.name,
    aliases: [...new Set([...(dpg?.aliases ?? []), ...draft.aliases])].filter((alias) => alias !== draft.name),
    types: list(draft.types, dpg?.types),
    sdgs: list(draft.sdgs, dpg?.sdgs),
    registrySectors: list(draft.registrySectors, dpg?.registrySectors),
    licences: list(draft.licences, dpg?.licences),
    owners: list(
      draft.owners,
      dpg?.owners.map(({ name }) => name),
    ),
    website: draft.website ?? dpg?.website ?? null,
    repository: draft.repository ?? dpg?.repository ?? null,
    registryStage: draft.registryStage ?? dpg?.registryStage ?? null,
    developedIn: list(draft.developedIn, dpg?.developedIn),
  };
};
export type DpgFields = ReturnType<typeof mergedFields>;

const fieldsOf = (dpg: Dpg): DpgFields => ({ ...dpg, owners: dpg.owners.map(({ name }) => name) });
/** Lists are sets, but for sectors: the first of them is the one that adoptions fall back on. */
const asText = (field: keyof DpgFields, value: DpgFields[keyof DpgFields]): string | null => {
  if (!Array.isArray(value)) return value;
  const items = value.map(String);
  return (field === 'registrySectors' ? items : items.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))).join('|') || null;
};

export const changedFields = (after: DpgFields, dpg: Dpg): FieldChange[] => {
  const before = fieldsOf(dpg);
  return (Object.keys(after) as (keyof DpgFields)[])
    .map((field) => ({ field, before: asText(field, before[field]), after: asText(field, after[field]) }))
    .filter((change) => change.before !== change.after);
};

/** Countries of a DPG that the file names and the records do not, and the other way round. What staff withdrew stays withdrawn. */
export const reportChanges = (draft: DpgDraft, catalogue: Catalogue) => {
  const wanted = draft.deployedIn;
  if (wanted === null) return { added: [], known: 0, withdrawn: [] };
  const reports = catalogue.reports.get(draft.id) ?? new Map<string, RecordedReport>();
  const added = [...wanted].filter((country) => (reports.get(country)?.state ?? 'ENDED') === 'ENDED').sort();
  const withdrawn = [...reports].flatMap(([country, { state, event }]) =>
    state === 'LIVE' && !wanted.has(country) ? [{ country, event }] : [],
  );
  return { added, known: wanted.size - added.length, withdrawn: withdrawn.sort((a, b) => (a.country < b.country ? -1 : 1)) };
};

/** DPGs that the registry listed and this edition does not, with the number of adoptions they are still in. */
export const leftButInUse = async (
  records: EntityManager,
  { dpgs }: Catalogue,
  inFile: ReadonlySet<string>,
): Promise<RegistryDifference['leftButInUse']> => {
  const left = [...dpgs.values()].filter(({ id, registryStage }) => !inFile.has(id) && registryStage !== 'UNLISTED');
  const adoptions = groupBy(await records.find(Adoption, { select: { id: true, dpgId: true } }), ({ dpgId }) => dpgId);
  return left
    .map(({ id, name }) => ({ dpgId: id, name, adoptions: adoptions.get(id)?.length ?? 0 }))
    .filter((one) => one.adoptions > 0)
    .sort((a, b) => b.adoptions - a.adoptions || (a.dpgId < b.dpgId ? -1 : 1));
};
