import { textKey } from '../../../shared/text-key.js';

/**
 * What spellings of one name share: case, accents, blanks, punctuation, "the", "&" and "Saint" do not tell two names apart.
 * "Viet Nam", "VietNam" and "viet-nam" are one.
 */
export const nameKey = (name: string): string =>
  textKey(name)
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
    .map((word) => (word === 'saint' ? 'st' : word))
    .join('');
