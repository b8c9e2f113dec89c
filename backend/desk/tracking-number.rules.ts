/** Crockford's base 32: no letter that is read as a digit or another letter. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** Bytes that a number needs: each gives one digit. */
export const TRACKING_BYTES = LENGTH;

const inGroups = (digits: string): string => `${digits.slice(0, LENGTH / 2)}-${digits.slice(LENGTH / 2)}`;

/** A number such as 7K3QM-9XWTA of random bytes: 50 bits, so that nobody guesses one. */
export const trackingNumber = (bytes: Uint8Array): string => inGroups(Array.from(bytes, (byte) => DIGITS[byte & 31]).join(''));

/** The number that somebody typed, whatever its case and spaces, with O, I and L read as digits; null: it cannot be one. */
export const readTrackingNumber = (text: string): string | null => {
  const digits = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return digits.length === LENGTH && Array.from(digits).every((digit) => DIGITS.includes(digit)) ? inGroups(digits) : null;
};
