import { expect, it } from '@jest/globals';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { slotOf, withElements, withoutTags } from '../../../../frontend/shared/sentence';

const shown = (sentence: string) =>
  renderToStaticMarkup(
    createElement(
      'p',
      null,
      ...withElements(sentence, [createElement('bdi', null, 'Côte')], { a: createElement('a', { href: '/x' }), b: createElement('b') }),
    ),
  );

it.each([
  ['Plain.', '<p>Plain.</p>'],
  ['<a>81</a> run, <b>26</b> wait', '<p><a href="/x">81</a> run, <b>26</b> wait</p>'],
  ['<b>outer <a>inner</a></b>', '<p><b>outer <a href="/x">inner</a></b></p>'],
  [`${slotOf(0)}: <a>1</a>`, '<p><bdi>Côte</bdi>: <a href="/x">1</a></p>'],
  ['<unknown>kept</unknown>', '<p>kept</p>'],
  ['5 < 6', '<p>5 &lt; 6</p>'],
  ['', '<p></p>'],
])('%j', (sentence, html) => expect(shown(sentence)).toBe(html));

it('holds no marks where only text can stand', () => expect(withoutTags('<a>81</a> run')).toBe('81 run'));
