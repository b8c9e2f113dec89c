import { type EntityManager, In, IsNull, Like, Not } from 'typeorm';
import { Adoption } from '../../../adoption/adoption.entity.js';
import { Evidence } from '../../../claims/evidence.entity.js';
import { StageEvent } from '../../../adoption/stage-event.entity.js';
import { groupBy } from '../../../shared/group-by.js';
import { adoptionsOf, type Identity } from './identity.js';
import { institutionNames } from './institutions.js';
import { naturalKey, naturalKeyOf, type StageEventContent, type StageEventDraft } from './stage-event.draft.js';

/** A stage event on record, with what a row is compared with. */
export interface RecordedEvent {
  event: StageEvent;
  identity: Identity;
  content: StageEventContent;
  naturalKeys: readonly string[];
}

/** Where an imported row with an id is kept: beside the seed tables' rows, so that neither overwrites the other. */
export const importKey = (id: string): string => `import#${id}`;
const seedKey = (id: string): string => `stage_events.csv#${id}`;
const SEED = Like('stage_events.csv#%');
const LONGEST_CHAIN = 50;

/** Claims that rows may be versions of: by the id of the row, by what an import recognises them by, and by their adoption. */
const candidates = async (records: EntityManager, drafts: readonly StageEventDraft[]): Promise<Map<string, StageEvent>> => {
  const ids = drafts.flatMap(({ id }) => (id === null ? [] : [importKey(id), seedKey(id)]));
  const adoptionIds = [...(await adoptionsOf(records, drafts)).values()].map(({ id }) => id);
  const notReported = Not('REPORTED' as const);
  const found = [
    ...(await records.findBy(StageEvent, { originKey: In(ids) })),
    ...(await records.findBy(StageEvent, { originDigest: In(drafts.map(naturalKeyOf)) })),
    // What was recorded here or comes from a seed table carries no such digest: there are few of them for an adoption.
    ...(await records.findBy(StageEvent, [
      { adoptionId: In(adoptionIds), kind: notReported, originKey: SEED },
      { adoptionId: In(adoptionIds), kind: notReported, originDigest: IsNull() },
    ])),
  ];
  return new Map(found.map((event) => [event.id, event]));
};

/** Adds the claims that superseded these, and those that superseded them. */
const addSuccessors = async (records: EntityManager, events: Map<string, StageEvent>): Promise<void> => {
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const missing = [...events.values()].flatMap(({ supersededBy }) => (supersededBy && !events.has(supersededBy) ? [supersededBy] : []));
    if (missing.length === 0) return;
    for (const event of await records.findBy(StageEvent, { id: In(missing) })) events.set(event.id, event);
  }
};

/** What is on record that a batch of rows may be about. */
export class RecordedEvents {
  private readonly byId: ReadonlyMap<string, RecordedEvent>;
  private readonly byOrigin: ReadonlyMap<string | null, RecordedEvent[]>;
  private readonly byNatural = new Map<string, RecordedEvent[]>();

  private constructor(recorded: readonly RecordedEvent[]) {
    this.byId = new Map(recorded.map((one) => [one.event.id, one]));
    this.byOrigin = groupBy(recorded, ({ event }) => event.originKey);
    for (const one of recorded) {
      for (const key of one.naturalKeys) this.byNatural.set(key, [...(this.byNatural.get(key) ?? []), one]);
    }
  }

  static async read(records: EntityManager, drafts: readonly StageEventDraft[]): Promise<RecordedEvents> {
    const events = await candidates(records, drafts);
    await addSuccessors(records, events);
    const all = [...events.values()];
    const evidence = groupBy(await records.findBy(Evidence, { stageEventId: In(all.map(({ id }) => id)) }), (piece) => piece.stageEventId);
    const adoptions = new Map(
      (await records.findBy(Adoption, { id: In([...new Set(all.map(({ adoptionId }) => adoptionId))]) })).map((one) => [one.id, one]),
    );
    const names = await institutionNames(
      records,
      all.map(({ institutionId }) => institutionId),
    );
    const recorded = all.flatMap((event): RecordedEvent[] => {
      const identity = adoptions.get(event.adoptionId);
      return identity ? [recordedOf(event, identity, evidence.get(event.id) ?? [], names)] : [];
    });
    return new RecordedEvents(recorded);
  }

  /** The claim that a row is a version of: by its id, else by what it is recognised by. A pending version comes before what it corrects. */
  match(draft: StageEventDraft): RecordedEvent | null {
    const ofId =
      draft.id === null ? [] : [...(this.byOrigin.get(importKey(draft.id)) ?? []), ...(this.byOrigin.get(seedKey(draft.id)) ?? [])];
    return latest(ofId) ?? latest(this.byNatural.get(naturalKeyOf(draft)) ?? []);
  }

  /** The claim that stands in the place of another: the last of those that superseded it. */
  head(one: RecordedEvent): RecordedEvent {
    let head = one;
    for (let step = 0; step < LONGEST_CHAIN; step++) {
      const next = this.byId.get(head.event.supersededBy ?? '');
      if (!next) break;
      head = next;
    }
    return head;
  }
}

const isLive = ({ event }: RecordedEvent): boolean => event.retiredAt === null;
const isImported = ({ event }: RecordedEvent): boolean => event.originKey?.startsWith('import#') ?? event.originDigest !== null;

const latest = (recorded: readonly RecordedEvent[]): RecordedEvent | null =>
  recorded.toSorted(
    (a, b) =>
      Number(isLive(b)) - Number(isLive(a)) ||
      Number(isImported(b)) - Number(isImported(a)) ||
      (a.event.createdAt < b.event.createdAt ? 1 : a.event.createdAt > b.event.createdAt ? -1 : a.event.id < b.event.id ? -1 : 1),
  )[0] ?? null;

const recordedOf = (
  event: StageEvent,
  identity: Adoption,
  evidence: readonly Evidence[],
  names: ReadonlyMap<string, string>,
): RecordedEvent => {
  const [first] = evidence;
  return {
    event,
    identity,
    content: {
      ...{ kind: event.kind, date: event.date, extent: event.extent, sector: event.sector, sdgs: event.sdgs },
      ...{ institution: names.get(event.institutionId ?? '') ?? null, confidence: event.confidence, note: event.note },
      evidence: { title: first?.title ?? '', url: first?.url ?? null, grade: first?.grade ?? 'SELF_REPORTED' },
    },
    naturalKeys: isImportedEvent(event) ? [event.originDigest ?? ''] : evidence.map((piece) => naturalKey(identity, event, piece)),
  };
};

const isImportedEvent = ({ originKey, originDigest }: StageEvent): boolean =>
  originDigest !== null && (originKey === null || originKey.startsWith('import#'));
