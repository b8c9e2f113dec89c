import { describe, expect, it } from '@jest/globals';
import { newEntry, titleOf, toInput, type Entry } from '../../../../frontend/workbench/classify/entry.rules';
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
} from '../../../../frontend/workbench/classify/queue.rules';

const TODAY = '2026-11-24';
const typed = (id: string, more: Partial<Entry> = {}): Entry => ({
  ...newEntry({ adoptionId: id, version: 1, label: { country: 'Ghana', dpg: 'DHIS2', beside: '' } }),
  kind: 'PILOTED',
  date: '2021-3',
  url: 'https://example.org/pilot-in-ghana',
  ...more,
});
const hand = (queue: Queue, entry: Entry, requestId = `r-${entry.adoptionId}`) =>
  handIn(queue, entry, { requestId, today: TODAY, submit: true });
const markOf = (queue: Queue, id: string) => queue.entries[id]?.mark;
const sent = (...ids: string[]) =>
  markSending(
    ids.reduce((queue, id) => hand(queue, typed(id)), EMPTY),
    ids,
  );

describe('handing in', () => {
  it('sends in the order of handing in, in small batches, one after the other', () => {
    const queue = ['c', 'a', 'b'].reduce((before, id) => hand(before, typed(id)), EMPTY);
    expect(nextBatch(queue, 2).map(({ adoptionId }) => adoptionId)).toEqual(['c', 'a']);
    expect(nextBatch(markSending(queue, ['c', 'a']), 2)).toEqual([]);
  });

  it('a second press changes nothing', () => {
    const once = hand(EMPTY, typed('a'), 'first');
    expect(hand(once, once.entries['a'] ?? typed('a'), 'second')).toBe(once);
  });

  it.each([
    ['no stage', { kind: null }, 'kind', 'STAGE_MISSING'],
    ['a date to come', { date: '2027' }, 'date', 'DATE_IN_FUTURE'],
    ['no date at all', { date: 'soon' }, 'date', 'DATE_INVALID'],
    ['a link that is none', { url: 'see mail' }, 'url', 'LINK_NOT_WEB'],
    ['no source', { url: '' }, 'url', 'EVIDENCE_MISSING'],
  ])('%s keeps it here, with the problem at its field', (_case, more, field, code) => {
    const queue = hand(EMPTY, typed('a', more));
    expect(markOf(queue, 'a')).toBe('refused');
    expect(queue.entries['a']?.problem).toMatchObject({ field, code });
    expect(queue.order).toEqual([]);
  });

  it('a draft may lack its source', () =>
    expect(markOf(handIn(EMPTY, typed('a', { url: '' }), { requestId: 'r', today: TODAY, submit: false }), 'a')).toBe('queued'));

  it('what is typed is sent as the API takes it', () =>
    expect(toInput(typed('a', { requestId: 'r' }), TODAY)).toMatchObject({
      date: '2021-03',
      evidence: [{ title: 'example.org: pilot in ghana', url: 'https://example.org/pilot-in-ghana', grade: 'PUBLIC_SOURCE' }],
      expectedVersion: 1,
      requestId: 'r',
    }));
});

describe('what the server says', () => {
  it('one refused leaves the others recorded', () => {
    const queue = settle(sent('a', 'b'), [
      { adoptionId: 'a', claimId: 'claim-a', adoption: { version: 2 } },
      { adoptionId: 'b', code: 'STAGE_ORDER', message: 'Before the assessment.' },
    ]);
    expect(queue.entries['a']).toMatchObject({ mark: 'recorded', claimId: 'claim-a', version: 2 });
    expect(queue.entries['b']).toMatchObject({ mark: 'refused', problem: { field: 'date' }, date: '2021-3', requestId: null });
  });

  it('one that somebody else was faster with can be sent again against what stands now, as it was typed', () => {
    const refused = settle(sent('a'), [{ adoptionId: 'a', code: 'CONFLICT' }]);
    const again = hand(freshen(refused, 'a', 7), typed('a', { version: 7 }), 'r2').entries['a'];
    expect(again).toMatchObject({ mark: 'queued', version: 7, date: '2021-3', requestId: 'r2' });
  });

  it('without an answer it is sent again as the same request', () => {
    const queue = giveBack(sent('a'), ['a']);
    expect(nextBatch(queue, 5)).toMatchObject([{ adoptionId: 'a', requestId: 'r-a' }]);
  });

  it('what is recorded is not changed by typing', () => {
    const queue = settle(sent('a'), [{ adoptionId: 'a', claimId: 'c' }]);
    expect(edit(queue, queue.entries['a'] ?? typed('a'), { date: '1999' })).toBe(queue);
  });
});

describe('undo', () => {
  it('takes the last one handed in, and gives back what was typed', () => {
    const queue = settle(sent('a', 'b'), [
      { adoptionId: 'a', claimId: '1' },
      { adoptionId: 'b', claimId: '2' },
    ]);
    expect(undoTarget(queue)?.adoptionId).toBe('b');
    const open = reopen(queue, 'b', 7);
    expect(open.entries['b']).toMatchObject({ mark: 'open', url: 'https://example.org/pilot-in-ghana', version: 7, claimId: null });
    expect(undoTarget(open)?.adoptionId).toBe('a');
  });

  it('waits for one that is on its way', () => expect(undoTarget(sent('a'))).toBeNull());
});

describe('a closed browser', () => {
  it('keeps what was not recorded, and sends it under the same name', () => {
    const queue = settle(sent('a', 'b'), [{ adoptionId: 'a', claimId: '1' }]);
    const back = restore(JSON.parse(JSON.stringify(unsent(queue))));
    expect(Object.keys(back.entries)).toEqual(['b']);
    expect(nextBatch(back, 5)).toMatchObject([{ adoptionId: 'b', requestId: 'r-b', mark: 'queued' }]);
  });

  it.each([null, 'x', 7, {}, { entries: null, order: 1 }, { entries: { a: 1 }, order: ['a'] }])('%j is nothing', (kept) =>
    expect(restore(kept)).toEqual(EMPTY),
  );
});

describe('the title of a link', () => {
  it.each([
    ['https://www.who.int/news/dhis2-in-ghana.html', 'who.int: dhis2 in ghana'],
    ['https://example.org', 'example.org'],
    ['nowhere', ''],
  ])('%s', (url, title) => expect(titleOf(url)).toBe(title));
});
