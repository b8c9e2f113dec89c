import { Status } from '../../backend/adoption/adoption.terms.js';
import type { AdoptionFilter } from '../../backend/insight/adoption-filter.input.js';
import { Figures } from '../../backend/insight/figures.js';
import { SnapshotStore } from '../../backend/insight/snapshot.store.js';
import { AskContext } from '../../backend/shared/ask-context.js';
import { Clock } from '../../backend/shared/clock.js';
import type { Storage } from '../../backend/shared/storage.js';

type Asking = Awaited<ReturnType<typeof newAsking>>;

const opened = new WeakMap<Storage, Promise<Asking>>();

/** The door to figures over a storage, as one who asks at the present data version: one for all workloads. */
export const askingOf = (storage: Storage): Promise<Asking> => {
  const asking = opened.get(storage) ?? newAsking(storage);
  opened.set(storage, asking);
  return asking;
};

const newAsking = async (storage: Storage) => {
  const clock = new Clock();
  let version = await storage.dataVersion();
  return {
    figures: new Figures(new SnapshotStore(storage)),
    context: () => new AskContext(storage, version, clock.today()),
    /** Asks at the data version that is present now. */
    catchUp: async () => {
      version = await storage.dataVersion();
    },
  };
};

export const EVERYTHING: AdoptionFilter = { standing: 'CLAIMED', statuses: Object.values(Status) };

/** What readers ask for: the whole, a typical narrowing, a search. */
export const FILTERS: Record<string, AdoptionFilter> = {
  'no filter': {},
  'Africa, health': { regions: ['Africa'], sectors: ['HEALTH'] },
  'search text': { text: 'data' },
};
