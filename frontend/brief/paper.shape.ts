import { formatDate, formatNumber } from '../shared/format';
import { LANGUAGES } from '../shared/languages';
import type { Place } from '../shared/page';
import type { Paper, Refs, Span } from './brief';
import type { Notes } from './notes';
import type { SpeakServer } from './speech';

/** What the parts of every paper are put into words with. */
export interface Saying {
  place: Place;
  t: SpeakServer;
  notes: Notes;
}

/** How a paper is printed, and of what. */
export interface Printing {
  paper: Paper['paper'];
  origin: string;
  /** Version of the records that the figures are of; null: not known. */
  version: number | null;
}

const TAGGED = /<([spar])>(.*?)<\/\1>/gs;

/** A sentence in parts, each figure with the notes that back it. */
export const spansOf = (sentence: string, refs: Readonly<Record<string, Refs>>): Span[] => {
  const text = sentence.replace(/<\/?more>/g, '');
  const spans: Span[] = [];
  let end = 0;
  for (const match of text.matchAll(TAGGED)) {
    const [whole, tag = '', inner = ''] = match;
    spans.push({ text: text.slice(end, match.index), strong: false, refs: null });
    spans.push({ text: inner, strong: true, refs: refs[tag] ?? null });
    end = match.index + whole.length;
  }
  return [...spans, { text: text.slice(end), strong: false, refs: null }].filter(({ text: words }) => words !== '');
};

/** What stands around the parts of every paper: its head, its foot and its notes. `address` is its page with the whole view. */
export const frameOf = (
  { place: { view, path, language, today }, t, notes }: Saying,
  { paper, origin, version }: Printing,
  address: string,
) => {
  const standing = t(`standing.${view.standing}`);
  const day = formatDate(view.asOf ?? today, language);
  // An address keeps its order in a line that is read from the right.
  const shown = `\u2066${origin.replace(/^https?:\/\//, '')}${path}\u2069`;
  return {
    ...{ language, direction: LANGUAGES[language].direction, paper, site: t('frame.name') },
    counted: [
      t('world.counted', { standing, day }),
      view.knownOn === null ? '' : t('filter.known', { day: formatDate(view.knownOn, language) }),
    ]
      .map((sentence) => sentence.replace(/<a>.*<\/a>/s, '').trim())
      .join(' ')
      .trim(),
    asOf: t('brief.as_of', { day, standing }),
    link: { url: `${origin}${address}`, words: t('brief.follow', { address: shown }) },
    pages: [[1], [1, 2]].map((pages) => pages.map((page) => t('brief.page', { page, pages: pages.length }))),
    notes: {
      title: version === null ? t('brief.notes') : t('brief.notes_of', { version: formatNumber(version, language) }),
      items: notes.items,
    },
  };
};
