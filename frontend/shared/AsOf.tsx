import { useEffect, useRef, type ChangeEvent, type ChangeEventHandler, type ReactElement } from 'react';
import { useText } from './i18n';
import { hrefHere, type View } from './view';

interface AsOfProps {
  view: View;
  path: string;
  today: string;
  onChange: ChangeEventHandler<HTMLInputElement>;
}

const EARLIEST = '1990-01-01';

/** The day that the figures are for. */
export const AsOf = ({ view, path, today, onChange }: AsOfProps): ReactElement => {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const day = view.asOf ?? today;
  useEffect(() => {
    if (input.current) input.current.value = day;
  }, [day]);
  // A year being typed (0002, 0020, 0202) is no date yet.
  const whole = (event: ChangeEvent<HTMLInputElement>) => {
    const { value, validity } = event.currentTarget;
    if (!validity.badInput && (value === '' || (value >= EARLIEST && value <= today))) onChange(event);
  };
  return (
    <span className="as-of">
      <label>
        {t('filter.as_of')} <input ref={input} type="date" name="asOf" defaultValue={day} min={EARLIEST} max={today} onChange={whole} />
      </label>
      {view.asOf !== null && <a href={hrefHere(view, path, { asOf: null })}>{t('filter.today')}</a>}
    </span>
  );
};
