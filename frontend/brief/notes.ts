import type { EvidenceShown } from '../shared/Evidences';
import { formatDate, formatNumber } from '../shared/format';
import type { Language } from '../shared/languages';
import type { Note, Refs } from './brief';
import type { SpeakServer } from './speech';

/** "https://www.example.org/a/b?c" as "example.org"; null: it is no address. */
const hostOf = (url: string | null): string | null => {
  try {
    return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
};

/** Numbers in order, those that follow each other as one range. */
export const rangesOf = (numbers: readonly number[]): [first: number, last: number][] => {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const open = ranges.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else ranges.push([number, number]);
  }
  return ranges;
};

/** The evidence behind the figures of a paper, numbered as it is first named; the same evidence has one number. */
export class Notes {
  readonly items: Note[] = [];
  private readonly known = new Map<string, number>();

  constructor(
    private readonly t: SpeakServer,
    private readonly language: Language,
  ) {}

  /** The numbers of these pieces of evidence. */
  of(evidence: readonly EvidenceShown[]): number[] {
    return evidence.map(({ title, url, publisher, date, grade }) =>
      this.number(
        `${title} ${url ?? ''}`,
        [
          title,
          ...(publisher ? [publisher] : []),
          date ? formatDate(date, this.language) : this.t('brief.undated'),
          this.t(`evidence_grade.${grade}`),
        ],
        url,
      ),
    );
  }

  /** The number of a note in words of its own. */
  saying(text: string): number {
    return this.number(text, [text], null);
  }

  refs(numbers: readonly number[]): Refs {
    const ranges = rangesOf(numbers);
    const [first] = ranges;
    if (!first) return null;
    const written = (number: number) => formatNumber(number, this.language);
    const text = ranges.map(([from, to]) => (from === to ? written(from) : `${written(from)}–${written(to)}`)).join(', ');
    return { text, first: first[0] };
  }

  private number(key: string, parts: readonly string[], url: string | null): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const number = this.items.length + 1;
    this.known.set(key, number);
    this.items.push({ number, label: formatNumber(number, this.language), parts, url, host: hostOf(url) });
    return number;
  }
}
