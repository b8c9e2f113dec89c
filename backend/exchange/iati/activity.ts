/** A value with the line of the file that it stands on. */
export interface At {
  line: number;
}

export interface ReadTransaction extends At {
  ref: string | null;
  type: string;
  /** Day of the transaction, or our own partial date where it has one; null: unknown by our own word; empty: none is there. */
  date: string | null;
  amount: string;
  currency: string | null;
  provider: string | null;
  countries: readonly string[];
  /** A region stands in it. */
  regional: boolean;
}

export interface ReadTag extends At {
  vocabulary: string;
  uri: string;
  code: string;
}

/** An activity as the file has it; nothing is understood yet. */
export interface ReadActivity extends At {
  identifier: string;
  title: string;
  description: string;
  currency: string | null;
  reporting: { name: string; secondary: boolean };
  participants: { role: string; name: string }[];
  countries: (At & { code: string; percentage: string | null })[];
  regions: (At & { code: string })[];
  sectors: ReadTag[];
  tags: ReadTag[];
  transactions: ReadTransaction[];
  documents: { title: string; url: string }[];
}
