/** A country's part of a commitment, as it is typed. */
export interface TypedShare {
  countryIso3: string;
  percent: string;
}

/** Shares as a form keeps them: "GHA 60|KEN 40". */
export const sharesText = (shares: readonly TypedShare[]): string =>
  shares.map(({ countryIso3, percent }) => [countryIso3, percent].join(' ')).join('|');

export const sharesOf = (text: string): TypedShare[] =>
  text === ''
    ? []
    : text.split('|').map((part) => {
        const [countryIso3 = '', percent = ''] = part.split(' ');
        return { countryIso3, percent };
      });

const DIGITS = 4;
const HUNDRED = 100n * 10n ** BigInt(DIGITS);

/** Ten-thousandths of a per cent; null: no percentage. */
const weightOf = (percent: string): bigint | null => {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(percent);
  return match ? BigInt((match[1] ?? '0') + (match[2] ?? '').padEnd(DIGITS, '0')) : null;
};

/** What the shares add up to, exactly: "99.99"; what is no percentage adds nothing. */
export const sumOfShares = (shares: readonly TypedShare[]): string => {
  const sum = shares.reduce((total, { percent }) => total + (weightOf(percent) ?? 0n), 0n);
  const digits = sum.toString().padStart(DIGITS + 1, '0');
  return `${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`.replace(/\.?0+$/, '') || '0';
};

/** At least two countries, each once, each above nothing, together 100. */
export const sharesAreWhole = (shares: readonly TypedShare[]): boolean =>
  shares.length >= 2 &&
  new Set(shares.map(({ countryIso3 }) => countryIso3)).size === shares.length &&
  shares.every(({ countryIso3, percent }) => countryIso3 !== '' && (weightOf(percent) ?? 0n) > 0n) &&
  shares.reduce((total, { percent }) => total + (weightOf(percent) ?? 0n), 0n) === HUNDRED;
