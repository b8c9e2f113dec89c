import { useEffect, useRef, useState } from 'react';
import { WITHDRAW } from '../review/review.queries';
import { ApiError, callApi, isUnsure } from '../shared/api';
import { useBoot, useMe } from '../shared/context';
import { keepDraft, keptDraft } from '../shared/drafts';
import { useRefresh } from '../shared/use-api';
import type { ClaimPartsFragment } from '../../gql/graphql';
import { CLASSIFY, MEANWHILE, VERSION } from './classify.queries';
import { isTyped, toInput, type Entry, type Typed } from './entry.rules';
import {
  EMPTY,
  edit,
  freshen,
  giveBack,
  handIn,
  markSending,
  nextBatch,
  reopen,
  restore,
  settle,
  undoTarget,
  unsent,
  type Queue,
} from './queue.rules';

const BATCH = 5;
const AGAIN_MS = 3000;
const DRAFT = 'classify';

export interface QueueHandle {
  queue: Queue;
  /** Ids of the entries that an earlier visit left unsent. */
  restored: readonly string[];
  /** Whether the server could not be reached; it is tried again by itself. */
  offline: boolean;
  /** Where somebody else was faster: the claims that stand, the latest first, by adoption. */
  meanwhile: Readonly<Record<string, readonly ClaimPartsFragment[]>>;
  type: (entry: Entry, change: Partial<Typed>) => void;
  /** Returns why it was not taken; null: it is on its way. */
  send: (entry: Entry, submit: boolean) => Entry['problem'];
  /** Takes back the last one handed in; null: there is none, or it is just being sent. */
  undo: () => Promise<Entry | null>;
  discard: () => void;
}

/** The grid's entries: kept in this browser until they are recorded, sent in order in small batches. */
export const useQueue = (): QueueHandle => {
  const me = useMe();
  const { today, language } = useBoot();
  const refresh = useRefresh();
  const [first] = useState(() => restore(keptDraft(me.id, DRAFT)));
  const [queue, setQueue] = useState(first);
  const [restored, setRestored] = useState<readonly string[]>(() =>
    Object.values(first.entries)
      .filter(isTyped)
      .map(({ adoptionId }) => adoptionId),
  );
  const [offline, setOffline] = useState(false);
  const [meanwhile, setMeanwhile] = useState<QueueHandle['meanwhile']>({});
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(queue);
  const change = (next: Queue) => {
    latest.current = next;
    setQueue(next);
  };

  const look = async (id: string) => {
    const { workAdoption, workClaims } = await callApi(MEANWHILE, { id, language });
    const came = workClaims.edges.map(({ node }) => node).filter(({ stageEvent }) => stageEvent?.kind !== 'REPORTED');
    setMeanwhile((known) => ({ ...known, [id]: came.sort((one, other) => other.createdAt.localeCompare(one.createdAt)) }));
    change(freshen(latest.current, id, workAdoption.version));
  };

  useEffect(() => {
    const kept = unsent(queue);
    keepDraft(me.id, DRAFT, Object.keys(kept.entries).length > 0 ? kept : null);
  }, [queue, me.id]);

  useEffect(() => {
    if (offline) {
      const timer = setTimeout(() => {
        setOffline(false);
        setAttempt((count) => count + 1);
      }, AGAIN_MS);
      return () => clearTimeout(timer);
    }
    const batch = nextBatch(latest.current, BATCH);
    if (batch.length === 0) return;
    const ids = batch.map(({ adoptionId }) => adoptionId);
    change(markSending(latest.current, ids));
    callApi(CLASSIFY, { items: batch.map((entry) => toInput(entry, today)) }).then(
      ({ classifyReports }) => {
        change(settle(latest.current, classifyReports));
        for (const { adoptionId, code } of classifyReports) if (code === 'CONFLICT') look(adoptionId).catch(() => null);
        void refresh();
      },
      (error: unknown) => {
        if (isUnsure(error)) {
          change(giveBack(latest.current, ids));
          setOffline(true);
        } else {
          const { code, message } = error instanceof ApiError ? error : new ApiError('INTERNAL', String(error));
          change(
            settle(
              latest.current,
              ids.map((adoptionId) => ({ adoptionId, code, message })),
            ),
          );
        }
      },
    );
    // One sender: it runs when the queue changed.
  }, [queue, offline, attempt]);

  return {
    queue,
    restored,
    offline,
    meanwhile,
    type: (entry, typed) => change(edit(latest.current, entry, typed)),
    send: (entry, submit) => {
      const known = latest.current.entries[entry.adoptionId] ?? entry;
      change(handIn(latest.current, known, { requestId: crypto.randomUUID(), today, submit }));
      return latest.current.entries[entry.adoptionId]?.problem ?? null;
    },
    undo: async () => {
      const entry = undoTarget(latest.current);
      if (!entry) return null;
      if (entry.mark === 'recorded' && entry.claimId) {
        await callApi(WITHDRAW, { ids: [entry.claimId], reason: null });
        const { workAdoption } = await callApi(VERSION, { id: entry.adoptionId });
        change(reopen(latest.current, entry.adoptionId, workAdoption?.version));
        void refresh();
      } else change(reopen(latest.current, entry.adoptionId));
      return entry;
    },
    discard: () => {
      const dropped = new Set(restored);
      const left = Object.values(latest.current.entries).filter(({ adoptionId, mark }) => !dropped.has(adoptionId) || mark === 'sending');
      change({
        ...EMPTY,
        entries: Object.fromEntries(left.map((entry) => [entry.adoptionId, entry])),
        order: latest.current.order.filter((id) => left.some(({ adoptionId }) => adoptionId === id)),
      });
      setRestored([]);
    },
  };
};
