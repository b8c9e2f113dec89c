/** A paper as its typesetter is given it: every word and figure ready to print, nothing left to compute. */
export interface Paper {
  /** Which parts it has. */
  about: 'COUNTRY' | 'ORGANISATION';
  language: string;
  direction: 'ltr' | 'rtl';
  paper: 'a4' | 'us-letter';
  /** Name of the country or the organisation. */
  title: string;
  /** The one ministry that it is about; null: the whole. */
  part: string | null;
  /** What kind of paper this is, over the name. */
  kicker: string;
  site: string;
  facts: string;
  sentence: readonly Span[];
  counted: string;
  /** At the head of each page. */
  asOf: string;
  /** At the foot of each page: where the figures can be followed up. */
  link: { url: string; words: string };
  /** "Page 1 of 2", by how many pages there are, then by page. */
  pages: readonly (readonly string[])[];
  ladder: Ladder;
  /** Null: nothing is only reported. */
  reported: Reported | null;
  notes: { title: string; items: readonly Note[] };
}

/** A country's page on paper. */
export interface Brief extends Paper {
  about: 'COUNTRY';
  sectors: Bars;
  timeline: Areas;
  goals: Goals;
  onward: Onward;
  changed: Changed;
  /** Null: there is no country to stand beside. */
  peers: Peers | null;
  happened: Happened;
  money: MoneyShown;
  meetings: Meetings;
}

/** An organisation's page on paper. */
export interface DonorBrief extends Paper {
  about: 'ORGANISATION';
  years: Table;
  commitments: Table;
  stalled: Table;
  beside: Table;
  gaps: Table;
  unknown: { title: string; lines: readonly { text: string; refs: Refs }[] };
}

/** A table with names in its first column. */
export interface Table {
  title: string;
  head: readonly string[];
  rows: readonly { name: string; detail: string; refs: Refs; cells: readonly string[] }[];
  /** Said in place of rows where there are none; null: there are. */
  none: string | null;
  /** How it is to be read. */
  note: string | null;
  more: string | null;
}

/** Part of a sentence. */
export interface Span {
  text: string;
  strong: boolean;
  refs: Refs;
}

/** The notes that back a figure: as they are written ("1–3, 7"), and the first of them; null: none is printed. */
export type Refs = { text: string; first: number } | null;

export interface Ladder {
  title: string;
  head: readonly string[];
  rungs: readonly {
    rung: string;
    name: string;
    count: string;
    /** Said in place of rows where there are none. */
    empty: string | null;
    /** What every one of them has still to prove. */
    all: string | null;
    rows: readonly {
      name: string;
      detail: string;
      refs: Refs;
      /** Who owns it, or where it is. */
      beside: string;
      since: string;
      standing: string;
      to_do: readonly string[];
    }[];
    /** How many more there are, and where; null: all are here. */
    more: string | null;
  }[];
}

export interface Bars {
  title: string;
  refs: Refs;
  /** For who cannot see the bars. */
  described: string;
  bars: readonly { name: string; value: string; refs: Refs; parts: readonly { rung: string; share: number }[] }[];
  none: string | null;
}

export interface Areas {
  title: string;
  described: string;
  areas: readonly { rung: string; path: string }[];
  axis: readonly string[];
  years: readonly string[];
  key: readonly { rung: string; name: string; value: string; refs: Refs }[];
  note: string | null;
  /** Said in place of the picture; null: there is one. */
  empty: string | null;
}

export interface Goals {
  title: string;
  tiles: readonly { number: string; name: string; value: string; served: boolean; refs: Refs }[];
  /** Which goals none serves. */
  note: string | null;
}

export interface Onward {
  title: string;
  steps: readonly string[];
  /** Said where nothing is due. */
  none: string | null;
  more: string | null;
}

export interface Changed {
  title: string;
  since: string;
  counted: string;
  notes: readonly string[];
}

export interface Peers {
  title: string;
  /** Which countries these are, and that date and standing are the same. */
  reason: string;
  head: readonly string[];
  /** Counts by rung and of what is only reported; null: no data. */
  rows: readonly { name: string; own: boolean; counts: readonly string[] | null }[];
  /** What stands in place of counts where there is no data. */
  unknown: string;
  more: string | null;
}

export interface Happened {
  title: string;
  events: readonly { date: string; name: string; kind: string; note: string; refs: Refs }[];
  empty: string | null;
  more: string | null;
}

export interface MoneyShown {
  title: string;
  /** Said where neither a need nor a commitment is on record; null: one is. */
  none: string | null;
  sentence: string | null;
  /** Sums in dollars; one that nobody knows is so called, and is not zero. */
  figures: readonly { name: string; value: string; refs: Refs }[];
  rows: readonly { name: string; amount: string; detail: string; refs: Refs }[];
  more: string | null;
}

export interface Meetings {
  title: string;
  none: string | null;
  /** `missing`: that it spoke, and that its words are not on record. */
  meetings: readonly { name: string; date: string; parts: string; refs: Refs; missing: string | null }[];
  /** In the words and the language in which it was said. */
  said: readonly { question: string; text: string; language: string; refs: Refs; followed: string }[];
  /** What it shares with other countries. */
  shared: readonly { sentence: string; refs: Refs }[];
  more: string | null;
}

export interface Reported {
  title: string;
  refs: Refs;
  means: string;
  names: readonly string[];
  more: string | null;
  ended: string | null;
}

export interface Note {
  number: number;
  label: string;
  /** What it is, who published it when, and how strong it is. */
  parts: readonly string[];
  url: string | null;
  /** Where it is, in short. */
  host: string | null;
}
