import { useEffect, useRef, type InputEvent, type ReactElement } from 'react';
import { useText } from './i18n';

const PAUSE_MS = 350;

/** Searches DPG names, aliases and country names; applies by itself when the typing pauses. */
export const TextFilter = ({ text, name = 'text' }: { text: string; name?: 'text' | 'find' }): ReactElement => {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = text;
  }, [text]);
  const soon = ({ currentTarget: { form } }: InputEvent<HTMLInputElement>) => {
    clearTimeout(pause.current);
    pause.current = setTimeout(() => form?.requestSubmit(), PAUSE_MS);
  };
  return (
    <label className="search">
      <span className="visually-hidden">{t(name === 'text' ? 'filter.text' : 'filter.find')}</span>
      <input ref={input} type="search" name={name} defaultValue={text} maxLength={200} placeholder={t('filter.search')} onInput={soon} />
    </label>
  );
};
