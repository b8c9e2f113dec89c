import { describe, expect, it } from '@jest/globals';
import { readTrackingNumber, trackingNumber } from '../../../../backend/desk/tracking-number.rules.js';

describe('A tracking number', () => {
  it('is two groups of five digits in base 32', () => {
    expect(trackingNumber(Uint8Array.from([0, 1, 31, 32, 255, 10, 17, 18, 19, 20]))).toBe('01Z0Z-AHJKM');
  });

  it.each([
    ['as it was given', '01Z0Z-AHJKM'],
    ['in small letters, without a hyphen', '01z0zahjkm'],
    ['with spaces', ' 01Z0Z  AHJKM '],
    ['with letters for digits', 'OIZOZ-AHJKM'],
    ['with an L for the 1', 'olzoz-ahjkm'],
  ])('is read %s', (_case, text) => expect(readTrackingNumber(text)).toBe('01Z0Z-AHJKM'));

  it.each(['', '01Z0Z-AHJK', '01Z0Z-AHJKMM', '01Z0Z-AHJKU', '01Z0Z-AHJK%'])('is not %j', (text) =>
    expect(readTrackingNumber(text)).toBeNull(),
  );
});
