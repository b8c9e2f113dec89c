import { expect, it } from '@jest/globals';
import { changeBetween, type Stand } from '../../../../backend/insight/change.rules.js';

const at = (rung: number, status: Stand['status'] = 'ACTIVE'): Stand => ({ rung, status });

it.each<[string, Stand | null, Stand | null, ReturnType<typeof changeBetween>]>([
  ['nobody knows of it', null, null, null],
  ['a report tells nothing', null, at(0), null],
  ['a report that was paused tells nothing', at(0), at(0, 'PAUSED'), null],
  ['it came straight onto a rung', null, at(2), 'NEW'],
  ['a report was classified', at(0), at(1), 'NEW'],
  ['it rose', at(1), at(3), 'RAISED'],
  ['it rose while paused', at(1, 'PAUSED'), at(2, 'PAUSED'), 'RAISED'],
  ['it stayed', at(2), at(2), null],
  ['it was paused', at(2), at(2, 'PAUSED'), 'PAUSED'],
  ['it rose, then ended', at(2), at(3, 'DISCONTINUED'), 'ENDED'],
  ['it was replaced', at(3), at(3, 'REPLACED'), 'ENDED'],
  ['it came and ended', null, at(2, 'DISCONTINUED'), 'ENDED'],
  ['it runs again', at(2, 'PAUSED'), at(2), 'RESUMED'],
  ['its claim was withdrawn, a lower one stays', at(3), at(2), 'RETRACTED'],
  ['its claim was withdrawn, a report stays', at(2), at(0), 'RETRACTED'],
  ['its claim was withdrawn, nothing stays', at(2), null, 'RETRACTED'],
])('%s', (_case, before, after, kind) => expect(changeBetween(before, after)).toBe(kind));
