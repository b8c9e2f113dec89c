import { randomUUID } from 'node:crypto';
import { Adoption } from '../../backend/adoption/adoption.entity.js';
import { StageEventKind } from '../../backend/adoption/adoption.terms.js';
import { EvidenceGrade, ReviewState } from '../../backend/claims/claim.terms.js';
import { publishAdoptions } from '../../backend/adoption/publication.js';
import { Evidence } from '../../backend/claims/evidence.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import type { StageProofs } from '../../backend/adoption/stage-proofs.js';
import { Sector } from '../../backend/catalogue/catalogue.terms.js';
import type { Storage } from '../../backend/shared/storage.js';

/** A stage event in as few words as a case needs. */
export interface Told {
  kind: keyof typeof StageEventKind;
  date?: string | null;
  grade?: keyof typeof EvidenceGrade | null;
  proofs?: Partial<StageProofs>;
  publishedAt?: string | null;
  retiredAt?: string | null;
  institutionId?: string | null;
}

/** Every proof that the gate of SCALED asks for. */
export const SCALED_PROOFS: Partial<StageProofs> = {
  mandate: 'Decree 12',
  unitsLive: 60,
  unitsIntended: 100,
  unitsDate: '2022',
  operatingSince: '2020-01',
  operatingConfirmed: '2022-06',
  operator: 'Ministry of Health',
  recurrentFunding: 'National budget, line 4',
};

interface Made {
  countryIso3?: string;
  dpgId?: string;
  useCase?: string;
  sector?: Sector;
  sdgs?: number[];
  events?: Told[];
}

/** Writes one adoption with its stage events, published unless said otherwise, and answers its id. */
export const anAdoption = async (
  storage: Storage,
  { countryIso3 = 'GHA', dpgId = 'dhis2', useCase = randomUUID(), sector = Sector.HEALTH, sdgs = [3], events = [] }: Made = {},
): Promise<string> => {
  const id = randomUUID();
  await storage.write(async (records) => {
    const now = new Date(Date.now());
    await records.insert(Adoption, {
      id,
      countryIso3,
      dpgId,
      useCase,
      jurisdiction: '',
      primarySector: sector,
      sdgs,
      updatedAt: now.toISOString(),
    });
    for (const told of events) await insertEvent(storage, id, told);
    await publishAdoptions(storage, records, [id], now);
  });
  return id;
};

const insertEvent = (storage: Storage, adoptionId: string, told: Told): Promise<void> =>
  storage.write(async (records) => {
    const id = randomUUID();
    const publishedAt = told.publishedAt === undefined ? '2026-01-01T00:00:00.000Z' : told.publishedAt;
    await records.insert(StageEvent, {
      ...{ id, adoptionId, kind: StageEventKind[told.kind], date: told.date ?? null, sdgs: [], author: 'A test' },
      ...{
        reviewState: publishedAt === null ? ReviewState.DRAFT : ReviewState.PUBLISHED,
        createdAt: publishedAt ?? '2026-01-01T00:00:00.000Z',
      },
      ...{ publishedAt, retiredAt: told.retiredAt ?? null, proofs: told.proofs ?? {}, institutionId: told.institutionId ?? null },
    });
    if (told.grade === null) return;
    const grade = EvidenceGrade[told.grade ?? 'PUBLIC_SOURCE'];
    await records.insert(Evidence, { id: randomUUID(), stageEventId: id, title: 'A source', url: 'https://example.org/source', grade });
  });
