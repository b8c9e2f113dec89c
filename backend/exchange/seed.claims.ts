import { type EntityManager, In, IsNull, Like } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { ReviewState } from '../claims/claim.terms.js';
import type { Attribution, DpgDefaults } from '../adoption/attribution.rules.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Institution, institutionId } from '../adoption/institution.entity.js';
import { StageEvent } from '../adoption/stage-event.entity.js';
import { Sector } from '../catalogue/catalogue.terms.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { groupBy } from '../shared/group-by.js';
import { insertRows, upsertRows } from './batches.js';
import { adoptionId, claimId, evidenceId, GONE } from './seed.identity.js';
import type { Seed, SeedClaim } from './seed.tables.js';
import { attributeKnowing, fieldsOfPeople } from './spoken-for.js';

const AUTHOR = 'Seed tables';
/** Claims of these tables, whoever loaded them; imported rows of other files carry other keys. */
const OF_SEED = ['reported_deployments.csv', 'stage_events.csv'].map((file) => ({ originKey: Like(`${file}#%`) }));

/** What the seed tables change among the claims on record. */
interface Changes {
  /** New rows, and changed ones with the claim on record that they supersede. */
  added: { claim: SeedClaim; supersedes: StageEvent | null }[];
  /** Claims on record whose row left its table. */
  gone: StageEvent[];
}

const compare = async (records: EntityManager, seed: Seed): Promise<Changes> => {
  const recorded = new Map((await records.findBy(StageEvent, OF_SEED)).map((event) => [event.id, event]));
  const latest = new Map(
    [...recorded.values()].filter(({ supersededBy }) => !recorded.has(supersededBy ?? '')).map((event) => [event.originKey, event]),
  );
  // A claim that staff corrected or withdrew keeps its row's digest: the unchanged row does not bring it back.
  const stands = ({ originKey, digest }: SeedClaim): boolean =>
    latest.get(originKey)?.originDigest === digest && latest.get(originKey)?.retirementReason !== GONE;
  const keys = new Set(seed.claims.map(({ originKey }) => originKey));
  return {
    added: seed.claims.filter((claim) => !stands(claim)).map((claim) => ({ claim, supersedes: latest.get(claim.originKey) ?? null })),
    // What somebody imported never stood in a seed table, and so did not leave it.
    gone: [...latest.values()].filter(
      ({ originKey, retiredAt, authorId }) => retiredAt === null && authorId === null && !keys.has(originKey ?? ''),
    ),
  };
};

const stageEventOf = ({ claim, supersedes }: Changes['added'][number], now: string) => ({
  id: claimId(claim.originKey, claim.digest, supersedes?.id ?? null),
  adoptionId: adoptionId(claim),
  ...{ kind: claim.kind, date: claim.date, extent: claim.extent, sector: claim.sector, sdgs: claim.sdgs },
  ...{ note: claim.note, confidence: claim.confidence },
  institutionId: claim.institution === null ? null : institutionId(claim.countryIso3, claim.institution),
  ...{ sourceFile: claim.sourceFile, author: AUTHOR, reviewState: ReviewState.PUBLISHED, createdAt: now, publishedAt: now },
  ...{ originKey: claim.originKey, originDigest: claim.digest },
});

const attributionOf = ({ primarySector, sdgs, institutionId }: Attribution): string => JSON.stringify([primarySector, sdgs, institutionId]);

/**
 * Sector, goals and institution of every adoption that the seed tables speak of: a DPG that names other goals, or a
 * sector mapped elsewhere, moves adoptions whose own claims did not change. Those that changed in any way are counted up.
 * What a person said of an adoption stays.
 */
const attributeAdoptions = async (records: EntityManager, seed: Seed, touched: ReadonlySet<string>, now: string): Promise<void> => {
  const defaults = new Map<string, DpgDefaults>(
    (await records.find(Dpg)).map((dpg) => [
      dpg.id,
      { sdgs: dpg.sdgs, sectors: dpg.registrySectors.flatMap((name) => seed.sectorOf.get(name) ?? []) },
    ]),
  );
  const ids = [...new Set([...touched, ...seed.claims.map(adoptionId)])];
  for (let start = 0; start < ids.length; start += 500) {
    const batch = ids.slice(start, start + 500);
    const adoptions = await records.findBy(Adoption, { id: In(batch) });
    const published = { adoptionId: In(batch), reviewState: ReviewState.PUBLISHED, retiredAt: IsNull() };
    const claims = groupBy(await records.findBy(StageEvent, published), (event) => event.adoptionId);
    const said = await fieldsOfPeople(records, batch);
    const changed = adoptions.flatMap((adoption) => {
      const ofDpg = defaults.get(adoption.dpgId) ?? { sdgs: [], sectors: [] };
      const own = attributeKnowing(claims.get(adoption.id) ?? [], ofDpg, adoption, said.get(adoption.id) ?? new Set());
      if (!touched.has(adoption.id) && attributionOf(own) === attributionOf(adoption)) return [];
      const version = adoption.version + 1;
      return [{ ...adoption, ...own, primarySector: own.primarySector as Sector, updatedAt: now, version, publishedVersion: version }];
    });
    await upsertRows(records, Adoption, changed);
  }
};

const writeAdoptions = async (records: EntityManager, claims: readonly SeedClaim[], now: string): Promise<void> => {
  const institutions = new Map(
    claims.flatMap(({ institution, countryIso3 }) => {
      if (institution === null) return [];
      const id = institutionId(countryIso3, institution);
      return [[id, { id, countryIso3, name: institution }]];
    }),
  );
  await upsertRows(records, Institution, [...institutions.values()]);
  const known = new Set((await records.find(Adoption, { select: { id: true } })).map(({ id }) => id));
  const wanted = new Map(claims.map((claim) => [adoptionId(claim), claim]));
  const missing = [...wanted].filter(([id]) => !known.has(id));
  await insertRows(
    records,
    Adoption,
    missing.map(([id, { countryIso3, dpgId, useCase, jurisdiction }]) => ({
      ...{ id, countryIso3, dpgId, useCase, jurisdiction, updatedAt: now, version: 0 },
      ...{ primarySector: Sector.UNSPECIFIED, sdgs: [], institutionId: null },
    })),
  );
};

/** Brings the claims on record in line with the seed tables; answers how many of them changed. */
export const writeClaims = async (records: EntityManager, seed: Seed, now: string): Promise<number> => {
  const { added, gone } = await compare(records, seed);
  await writeAdoptions(
    records,
    added.map(({ claim }) => claim),
    now,
  );
  const events = added.map((change) => stageEventOf(change, now));
  await insertRows(records, StageEvent, events);
  const evidence = added.flatMap(({ claim }, index) =>
    claim.evidence.map((piece, place) => {
      const stageEventId = events[index]?.id ?? '';
      return { id: evidenceId(stageEventId, place), stageEventId, ...piece };
    }),
  );
  await insertRows(records, Evidence, evidence);
  for (const [index, { supersedes }] of added.entries()) {
    if (supersedes === null) continue;
    await records.update(StageEvent, { id: supersedes.id }, { supersededBy: events[index]?.id ?? null });
    await records.update(StageEvent, { id: supersedes.id, retiredAt: IsNull() }, { retiredAt: now });
  }
  for (const { id } of gone) {
    await records.update(StageEvent, { id }, { retiredAt: now, reviewState: ReviewState.WITHDRAWN, retirementReason: GONE });
  }
  const superseded = added.flatMap(({ supersedes }) => supersedes ?? []);
  await attributeAdoptions(records, seed, new Set([...events, ...superseded, ...gone].map((event) => event.adoptionId)), now);
  return added.length + gone.length;
};
