import { SupportCategory } from '../../catalogue/support-category.js';
import { DomainError } from '../../shared/domain-error.js';
import type { Choices } from './told-activity.js';

/** What a person chose: a support category, and IDENTIFIER=ADOPTION for activities. Throws INPUT_INVALID. */
export const readChoices = (category: string | null, adoptions: readonly string[]): Choices => {
  if (category && !Object.hasOwn(SupportCategory, category))
    throw new DomainError('INPUT_INVALID', `category is one of ${Object.keys(SupportCategory).join(', ')}.`, { argument: 'category' });
  const pairs = adoptions.map((text): [string, string] => {
    const at = text.lastIndexOf('=');
    if (at <= 0 || at === text.length - 1)
      throw new DomainError('INPUT_INVALID', 'adoption is IDENTIFIER=ADOPTION.', { argument: 'adoption', value: text });
    return [text.slice(0, at), text.slice(at + 1)];
  });
  return { category: category || null, adoptions: new Map(pairs) };
};
