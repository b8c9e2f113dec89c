import { describe, expect, it } from '@jest/globals';
import { canonicalPath } from '../../../../frontend/server/canonical-path';
import { documentOf, scriptJson } from '../../../../frontend/server/document';
import { escaped } from '../../../../frontend/shared/panel-shape';
import { readView } from '../../../../frontend/shared/view-params';

it.each([
  ['/', '/'],
  ['/countries/', '/countries'],
  ['/countries/gha', '/countries/GHA'],
  ['/dpgs/dhis2', '/dpgs/dhis2'],
])('the one spelling of %s', (path, canonical) => expect(canonicalPath(path)).toBe(canonical));

describe('text in a document', () => {
  it('cannot end the script that carries it', () => expect(scriptJson({ a: '</script><!--' })).toBe('{"a":"\\u003c/script>\\u003c!--"}'));
  it('cannot end the attribute that carries it', () => expect(escaped('"><b>&')).toBe('&quot;&gt;&lt;b&gt;&amp;'));
});

it('goes out with the sentence ahead of the first section', () => {
  const { view } = readView('', '2026-11-20');
  const [ahead, rest] = documentOf({
    head: { title: 'Ghana', description: '' },
    site: 'Adoption',
    body: '<main><h1>4 adoptions</h1><section>map</section></main>',
    boot: { language: 'en', today: '2026-11-20', words: '/w.json', replies: {} },
    ...{ styles: '', search: '', origin: 'http://here' },
    place: { path: '/', params: {}, view, language: 'en', today: '2026-11-20' },
    assets: { script: '/main.js', styles: [], beside: [] },
  });
  expect(ahead).toMatch(/<h1>4 adoptions<\/h1>$/);
  expect(rest).toMatch(/^<section>map[^]*src="\/main.js"/);
});
