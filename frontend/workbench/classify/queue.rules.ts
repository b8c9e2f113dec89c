import { fieldOf, isTyped, problemOf, typedIn, type Entry, type Mark, type Typed } from './entry.rules';

/** Everything that was typed in the grid, and the order in which it is sent. */
export interface Queue {
  entries: Readonly<Record<string, Entry>>;
  /** Ids in the order in which they were handed in. */
  order: readonly string[];
}
export const EMPTY: Queue = { entries: {}, order: [] };

/** What the API says about one entry. */
export interface Outcome {
  adoptionId: string;
  adoption?: { version: number } | null;
  claimId?: string | null;
  code?: string | null;
  message?: string | null;
}

const put = (queue: Queue, entry: Entry, order = queue.order): Queue => ({
  entries: { ...queue.entries, [entry.adoptionId]: entry },
  order,
});
const isBusy = ({ mark }: Entry): boolean => mark === 'queued' || mark === 'sending' || mark === 'recorded';
const without = (order: readonly string[], id: string): string[] => order.filter((other) => other !== id);

/** Takes in what was typed. What is on its way or recorded stays as it is: undo it first. */
export const edit = (queue: Queue, entry: Entry, change: Partial<Typed>): Queue =>
  isBusy(entry) ? queue : put(queue, { ...typedIn(entry, change), mark: 'open', problem: null, requestId: null });

interface HandIn {
  requestId: string;
  today: string;
  /** False: it is kept as a draft. */
  submit: boolean;
}

/** Hands an entry in, or says at its field why that cannot be. A second press does nothing. */
export const handIn = (queue: Queue, entry: Entry, { requestId, today, submit }: HandIn): Queue => {
  if (isBusy(entry)) return queue;
  const problem = problemOf(entry, today, submit);
  if (problem) return put(queue, { ...entry, mark: 'refused', problem });
  const next: Entry = { ...entry, mark: 'queued', problem: null, requestId: entry.requestId ?? requestId, submit };
  return put(queue, next, [...without(queue.order, entry.adoptionId), entry.adoptionId]);
};

const inMark = ({ entries, order }: Queue, mark: Mark): Entry[] =>
  order.flatMap((id) => {
    const entry = entries[id];
    return entry?.mark === mark ? [entry] : [];
  });

/** What is to be sent next, in order; nothing while others are on their way. */
export const nextBatch = (queue: Queue, size: number): Entry[] =>
  inMark(queue, 'sending').length > 0 ? [] : inMark(queue, 'queued').slice(0, size);

const each = (queue: Queue, ids: readonly string[], change: (entry: Entry) => Entry): Queue => ({
  ...queue,
  entries: Object.fromEntries(Object.entries(queue.entries).map(([id, entry]) => [id, ids.includes(id) ? change(entry) : entry])),
});

export const markSending = (queue: Queue, ids: readonly string[]): Queue => each(queue, ids, (entry) => ({ ...entry, mark: 'sending' }));

/** Nobody knows whether they arrived: they wait to be sent again as they were. */
export const giveBack = (queue: Queue, ids: readonly string[]): Queue => each(queue, ids, (entry) => ({ ...entry, mark: 'queued' }));

/** Takes in what the API said: recorded, or refused with the problem at its field. */
export const settle = (queue: Queue, outcomes: readonly Outcome[]): Queue =>
  outcomes.reduce((before, { adoptionId, adoption, claimId, code, message }) => {
    const entry = before.entries[adoptionId];
    if (!entry) return before;
    const version = adoption?.version ?? entry.version;
    if (!code) return put(before, { ...entry, mark: 'recorded', claimId: claimId ?? null, version, problem: null });
    const problem = { field: fieldOf(code), code, message: message ?? '' };
    return put(before, { ...entry, mark: 'refused', version, problem, requestId: null }, without(before.order, adoptionId));
  }, queue);

/** The version that an entry is sent against once its person has seen what came meanwhile; what was typed stays. */
export const freshen = (queue: Queue, id: string, version: number): Queue => each(queue, [id], (entry) => ({ ...entry, version }));

/** The entry that undo takes back: the last one handed in, unless it is just being sent. */
export const undoTarget = (queue: Queue): Entry | null => {
  const last = queue.entries[queue.order.at(-1) ?? ''];
  return last && last.mark !== 'sending' ? last : null;
};

/** Open again, with everything that was typed. */
export const reopen = (queue: Queue, id: string, version?: number): Queue => {
  const entry = queue.entries[id];
  if (!entry) return queue;
  const open: Entry = { ...entry, mark: 'open', claimId: null, requestId: null, version: version ?? entry.version };
  return put(queue, open, without(queue.order, id));
};

/** What a closed browser must not lose. */
export const unsent = (queue: Queue): Queue => {
  const kept = Object.values(queue.entries).filter(isTyped);
  const ids = new Set(kept.map(({ adoptionId }) => adoptionId));
  return { entries: Object.fromEntries(kept.map((entry) => [entry.adoptionId, entry])), order: queue.order.filter((id) => ids.has(id)) };
};

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'adoptionId' in value && 'mark' in value && 'label' in value && 'url' in value;

/** Reads what was kept; what was on its way is sent again under the same name, so that nothing is recorded twice. */
export const restore = (kept: unknown): Queue => {
  if (typeof kept !== 'object' || kept === null || !('entries' in kept) || !('order' in kept)) return EMPTY;
  const entries = Object.values(kept.entries ?? {}).filter(isEntry);
  const order = Array.isArray(kept.order) ? kept.order.filter((id) => typeof id === 'string') : [];
  return {
    entries: Object.fromEntries(
      entries.map((entry) => [entry.adoptionId, entry.mark === 'sending' ? { ...entry, mark: 'queued' as const } : entry]),
    ),
    order: order.filter((id) => entries.some(({ adoptionId }) => adoptionId === id)),
  };
};

/** How many entries stand where. */
export const tally = (queue: Queue): Record<'waiting' | 'recorded' | 'refused', number> => {
  const marks = Object.values(queue.entries).map(({ mark }) => mark);
  const count = (...sought: Mark[]) => marks.filter((mark) => sought.includes(mark)).length;
  return { waiting: count('queued', 'sending'), recorded: count('recorded'), refused: count('refused') };
};
