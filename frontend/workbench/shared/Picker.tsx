import { useId, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { Field } from './Field';
import { matching, moved, type Option } from './picker.shape';
import { useWords } from './words';

/** What a picker of one kind of thing is told: it finds its options itself. */
export interface PickProps {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  problem: string | null;
  /** Whether it only shows what was chosen. */
  disabled?: boolean;
}

interface PickerProps {
  label: ReactNode;
  options: readonly Option[];
  /** Value of the chosen option; empty: none. */
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  problem?: string | null;
  /** Told what is typed, where the options are asked for by it. */
  onType?: (text: string) => void;
  /** Offers to add what was typed where nothing is called so. */
  onAdd?: (text: string) => void;
  /** Whether a value without an option is an id, which says nothing to a reader: it stays unseen until its name is known. */
  byId?: boolean;
  disabled?: boolean;
}

/** Chooses one of many by typing a part of its name: arrows move, Enter takes, Escape gives up. */
export const Picker = ({
  label,
  options,
  value,
  onChange,
  hint,
  problem,
  onType,
  onAdd,
  byId = false,
  disabled = false,
}: PickerProps): ReactElement => {
  const t = useWords();
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const chosen = options.find((option) => option.value === value);
  const found = typed === null ? [] : matching(options, typed);
  const addable = onAdd && typed?.trim() && !options.some((option) => option.label === typed.trim()) ? typed.trim() : null;
  const count = found.length + (addable ? 1 : 0);
  const open = typed !== null && count > 0;

  const take = (index: number) => {
    const option = found[index];
    if (option) onChange(option.value);
    else if (addable) onAdd?.(addable);
    setTyped(null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setTyped(typed ?? '');
      setActive(moved(active, event.key === 'ArrowDown' ? 1 : -1, count));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
    }
  };
  return (
    <Field label={label} hint={hint} problem={problem} className="picker">
      {(ids) => (
        <>
          <input
            {...ids}
            type="text"
            role="combobox"
            disabled={disabled}
            autoComplete="off"
            aria-expanded={open}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={open ? `${list}-${active}` : undefined}
            value={typed ?? chosen?.label ?? (byId ? '' : value)}
            onChange={(event) => {
              setTyped(event.target.value);
              onType?.(event.target.value.trim());
              setActive(0);
              if (event.target.value === '') onChange('');
            }}
            onKeyDown={press}
            onBlur={() => setTyped(null)}
          />
          <ul id={list} role="listbox" aria-labelledby={`${ids.id}-label`} className="sheet" hidden={!open}>
            {found.map((option, index) => (
              <li
                key={option.value}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === active}
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(index);
                }}
              >
                <bdi>{option.label}</bdi> {option.hint && <span className="fine">{option.hint}</span>}
              </li>
            ))}
            {addable && (
              <li
                id={`${list}-${found.length}`}
                role="option"
                aria-selected={active === found.length}
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(found.length);
                }}
              >
                {t('picker.add', { name: addable })}
              </li>
            )}
          </ul>
        </>
      )}
    </Field>
  );
};
