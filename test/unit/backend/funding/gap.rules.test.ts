import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gapOf } from '../../../../backend/funding/gap.rules.js';

it.each([
  ['nothing put against it', 100n, 0n, 0n, 100n, 0n],
  ['in part', 100n, 30n, 20n, 50n, 0n],
  ['to the cent', 100n, 60n, 40n, 0n, 0n],
  ['too much is a surplus', 100n, 60n, 41n, 0n, 1n],
  ['a need of nothing', 0n, 0n, 0n, 0n, 0n],
  ['an unknown need has neither gap nor surplus', null, 60n, 41n, 0n, 0n],
])('%s', (_case, need, committed, disbursed, gap, surplus) => expect(gapOf(need, { committed, disbursed })).toEqual({ gap, surplus }));

const cents = fc.bigInt(0n, 10n ** 18n);

it('Neither gap nor surplus is ever below zero, one of them is nothing, and together with the money they are the need', () => {
  fc.assert(
    fc.property(cents, cents, cents, (need, committed, disbursed) => {
      const { gap, surplus } = gapOf(need, { committed, disbursed });
      expect(gap >= 0n && surplus >= 0n && (gap === 0n || surplus === 0n)).toBe(true);
      expect(committed + disbursed + gap - surplus).toBe(need);
    }),
  );
});
