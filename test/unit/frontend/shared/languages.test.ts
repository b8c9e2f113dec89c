import { expect, it } from '@jest/globals';
import { negotiateLanguage } from '../../../../frontend/shared/languages';

it.each([
  ['the language in the address', 'fr', 'ar', 'ar'],
  ['an unknown language in the address', 'fr', 'de', 'fr'],
  ['the first of equals', 'es, fr', null, 'es'],
  ['the best liked', 'fr;q=0.5, ru;q=0.9, en;q=0.1', null, 'ru'],
  ['a regional form', 'zh-TW', null, 'zh'],
  ['the next where the first is not held', 'de-CH, fr;q=0.8', null, 'fr'],
  ['none that is refused', 'fr;q=0', null, 'en'],
  ['no wish', undefined, null, 'en'],
  ['nonsense', ';;q=x,,', null, 'en'],
])('%s', (_case, wishes, asked, language) => expect(negotiateLanguage(wishes, asked)).toBe(language));
