import { describe, expect, it } from '@jest/globals';
import { narrowings } from '../../../../frontend/shared/filters';
import { href } from '../../../../frontend/shared/view';
import { readView } from '../../../../frontend/shared/view-params';

describe('what narrows a view', () => {
  const { view } = readView('region=Africa&region=Asia&country=GHA&sdg=3&text=x&listings=documented&standing=PROVEN', '2026-11-24');
  const active = narrowings(view, { GHA: 'Ghana' });

  it('is every filter but standing and date', () => {
    expect(active.map(({ key }) => key)).toEqual(['countries GHA', 'region Africa', 'region Asia', 'sdg 3', 'text', 'listings']);
  });

  it('has the names that are known', () => expect(active[0]?.value).toEqual({ name: 'Ghana' }));

  it('can be taken away one by one', () => {
    expect(href(view, '/', active.find(({ key }) => key === 'region Africa')?.without)).toBe(
      '/?region=Asia&sdg=3&country=GHA&text=x&listings=documented&standing=PROVEN',
    );
  });
});
