import { describe, expect, it } from '@jest/globals';
import { canonicalPath } from '../../../../frontend/server/canonical-path';
import { scriptJson } from '../../../../frontend/server/document';
import { escaped } from '../../../../frontend/shared/panel-shape';

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
