import { useEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent, type ReactElement } from 'react';
import { recordPath, useGo } from '../shared/links';
import { say } from '../shared/voice';
import { useWords } from '../shared/words';
import { EntryDetail } from './EntryDetail';
import { isWebAddress, type Entry, type EntryField } from './entry.rules';
import { GridRow } from './GridRow';
import { KeysHelp } from './KeysHelp';
import { commandOf, type Place } from './keys.rules';
import type { QueueHandle } from './use-queue';

interface GridProps {
  rows: readonly Entry[];
  total: number;
  handle: QueueHandle;
}

const placeOf = (target: EventTarget): Place =>
  target instanceof HTMLSelectElement ? 'choice' : target instanceof HTMLInputElement ? 'text' : 'row';

/** The grid: one row is active; its fields are the only ones that Tab reaches. */
export const Grid = ({ rows, total, handle }: GridProps): ReactElement => {
  const t = useWords();
  const go = useGo();
  const [active, setActive] = useState(0);
  const [help, setHelp] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const row = rows[Math.min(active, rows.length - 1)];

  const focus = (index: number, field: EntryField | 'row' = 'row') => {
    const element = grid.current?.querySelector<HTMLElement>(`[data-row="${index}"]`);
    const target = field === 'row' ? element : element?.querySelector<HTMLElement>(`[data-field="${field}"]`);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  useEffect(() => focus(0), []);

  const hand = (entry: Entry, submit: boolean) => {
    const problem = handle.send(entry, submit);
    if (problem) focus(active, problem.field ?? 'row');
    else if (active < rows.length - 1) focus(active + 1);
  };
  const undo = () => {
    handle.undo().then(
      (entry) => {
        if (!entry) return;
        say(t('classify.undone', { country: entry.label.country, dpg: entry.label.dpg }));
        const index = rows.findIndex(({ adoptionId }) => adoptionId === entry.adoptionId);
        if (index >= 0) focus(index);
      },
      () => say(t('classify.not_undone')),
    );
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const place = placeOf(event.target);
    const onButton = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
    const command = onButton
      ? null
      : commandOf({ ...event, key: event.key, code: event.code, isComposing: event.nativeEvent.isComposing }, place);
    if (!command || !row) return;
    event.preventDefault();
    if (command.does === 'move') {
      const field = event.target instanceof HTMLElement ? event.target.dataset['field'] : undefined;
      focus(Math.max(0, Math.min(rows.length - 1, active + command.by)), field === 'date' || field === 'url' ? field : 'row');
    } else if (command.does === 'pick') {
      handle.type(row, { kind: command.kind });
      focus(active, 'date');
    } else if (command.does === 'focus') focus(active, command.field);
    else if (command.does === 'submit') hand(row, true);
    else if (command.does === 'draft') hand(row, false);
    else if (command.does === 'undo') undo();
    else if (command.does === 'leave') focus(active);
    else if (command.does === 'open') go(recordPath(row.adoptionId));
    else setHelp(!help);
  };
  const paste = (event: ClipboardEvent<HTMLDivElement>) => {
    const text = event.clipboardData.getData('text').trim();
    if (placeOf(event.target) !== 'row' || !row || !isWebAddress(text)) return;
    event.preventDefault();
    handle.type(row, { url: text });
    focus(active, 'url');
  };
  return (
    <div className="classify" ref={grid} onKeyDown={press} onPaste={paste}>
      <p className="fine grid-head">
        <span>{t('classify.shown', { shown: rows.length, count: total })}</span>
        <button type="button" className="quiet" aria-expanded={help} onClick={() => setHelp(!help)}>
          {t('keys.show')} <kbd>?</kbd>
        </button>
      </p>
      {help && <KeysHelp onClose={() => (setHelp(false), focus(active))} />}
      <div role="grid" aria-label={t('task.toClassify')} aria-rowcount={rows.length} className="grid">
        {rows.map((entry, index) => (
          <GridRow
            key={entry.adoptionId}
            entry={entry}
            index={index}
            active={index === active}
            onActive={() => setActive(index)}
            onType={(change) => handle.type(entry, change)}
          />
        ))}
      </div>
      {row && (
        <EntryDetail
          entry={row}
          came={row.problem?.code === 'CONFLICT' ? handle.meanwhile[row.adoptionId] : undefined}
          onType={(change) => handle.type(row, change)}
          onSend={(submit) => hand(row, submit)}
          onUndo={undo}
        />
      )}
    </div>
  );
};
