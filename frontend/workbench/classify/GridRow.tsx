import { memo, type ReactElement } from 'react';
import { sentenceOf } from '../shared/Problem';
import { useWords } from '../shared/words';
import type { Entry, Typed } from './entry.rules';
import { RUNGS } from './keys.rules';
import { MarkSign } from './MarkSign';

interface GridRowProps {
  entry: Entry;
  index: number;
  active: boolean;
  onActive: () => void;
  onType: (change: Partial<Typed>) => void;
}

/** One report: where, what, and the three things to say about it. */
const Row = ({ entry, index, active, onActive, onType }: GridRowProps): ReactElement => {
  const t = useWords();
  const { label, kind, date, url, mark, problem, adoptionId } = entry;
  const shut = mark === 'queued' || mark === 'sending' || mark === 'recorded';
  const reach = active ? 0 : -1;
  const problemId = problem ? `problem-${adoptionId}` : undefined;
  const wrong = (field: string) => (problem?.field === field ? true : undefined);
  return (
    <div
      role="row"
      data-row={index}
      tabIndex={reach}
      aria-rowindex={index + 1}
      aria-selected={active}
      aria-describedby={problemId}
      aria-label={`${label.country} · ${label.dpg}${kind ? ` · ${t(`stage.${kind}`)}` : ''} · ${t(`mark.${mark}`)}`}
      className={`grid-row ${mark}`}
      onFocus={onActive}
    >
      <span role="gridcell" className="where">
        {label.country}
      </span>
      <span role="gridcell" className="what">
        <bdi className="strong">{label.dpg}</bdi> {label.beside && <bdi className="fine">{label.beside}</bdi>}
      </span>
      <span role="gridcell" className="pick">
        {RUNGS.map((rung) => (
          <button
            key={rung}
            type="button"
            tabIndex={-1}
            disabled={shut}
            aria-pressed={kind === rung}
            data-field={rung === RUNGS[0] ? 'kind' : undefined}
            onClick={() => onType({ kind: rung })}
          >
            <i className={`key ${rung.toLowerCase()}`} aria-hidden="true" />
            {t(`stage.${rung}`)}
          </button>
        ))}
      </span>
      <span role="gridcell">
        <input
          data-field="date"
          tabIndex={reach}
          readOnly={shut}
          value={date}
          inputMode="numeric"
          dir="ltr"
          maxLength={12}
          placeholder="2021-03"
          aria-label={t('field.date')}
          aria-invalid={wrong('date')}
          aria-describedby={problemId}
          onChange={(event) => onType({ date: event.target.value })}
        />
      </span>
      <span role="gridcell" className="link">
        <input
          data-field="url"
          type="url"
          tabIndex={reach}
          readOnly={shut}
          value={url}
          dir="ltr"
          placeholder="https://"
          aria-label={t('field.url')}
          aria-invalid={wrong('url')}
          aria-describedby={problemId}
          onChange={(event) => onType({ url: event.target.value })}
        />
      </span>
      <span role="gridcell" className="sign">
        <MarkSign mark={mark} draft={!entry.submit} />
      </span>
      {problem && (
        <span role="gridcell" className="problem" id={problemId}>
          {sentenceOf(t, problem.code, problem.message)}
        </span>
      )}
    </div>
  );
};

export const GridRow = memo(
  Row,
  (before, after) => before.entry === after.entry && before.active === after.active && before.index === after.index,
);
