import type { ReactElement } from 'react';
import { Field } from '../shared/Field';
import { useWords } from '../shared/words';
import { CountryPicker } from '../record/CountryPicker';
import { sharesAreWhole, sharesOf, sharesText, sumOfShares, type TypedShare } from './shares.shape';

interface SharesFieldProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  problem: string | null;
}

const NOBODY: TypedShare = { countryIso3: '', percent: '' };

/** Countries, each with its part in per cent; says while they are typed what they add up to. */
export const SharesField = ({ value, onChange, label, problem }: SharesFieldProps): ReactElement => {
  const t = useWords();
  const typed = sharesOf(value);
  const shares = [...typed, ...[NOBODY, NOBODY].slice(Math.min(typed.length, 2))];
  const change = (index: number, part: Partial<TypedShare>) =>
    onChange(sharesText(shares.map((share, place) => (place === index ? { ...share, ...part } : share))));
  return (
    <fieldset className="long shares">
      <legend>{label}</legend>
      {shares.map((share, index) => (
        <div key={index} className="share">
          <CountryPicker
            label={t('field.countryIso3')}
            value={share.countryIso3}
            onChange={(countryIso3) => change(index, { countryIso3 })}
            problem={null}
          />
          <Field label={t('field.percent')}>
            {(ids) => (
              <input
                {...ids}
                inputMode="decimal"
                dir="ltr"
                maxLength={8}
                aria-invalid={problem ? true : undefined}
                value={share.percent}
                onChange={({ target }) => change(index, { percent: target.value.replace(',', '.').replace(/[^\d.]/g, '') })}
              />
            )}
          </Field>
          {shares.length > 2 && (
            <button type="button" className="button" onClick={() => onChange(sharesText(shares.filter((_, place) => place !== index)))}>
              {t('shares.remove', { country: share.countryIso3 })}
            </button>
          )}
        </div>
      ))}
      <p className="ways">
        <button type="button" className="button" onClick={() => onChange(sharesText([...shares, NOBODY]))}>
          {t('shares.add')}
        </button>
        <output className={sharesAreWhole(shares) ? 'fine' : 'warm'}>{t('shares.sum', { sum: sumOfShares(shares) })}</output>
      </p>
      {problem && <p className="problem">{problem}</p>}
    </fieldset>
  );
};
