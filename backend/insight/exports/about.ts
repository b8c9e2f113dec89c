import { In } from 'typeorm';
import { ClaimSource } from '../../claims/claim-source.entity.js';
import type { Storage } from '../../shared/storage.js';
import type { ColumnKind } from './export-table.js';

/** What a file says of itself, so that it still stands where nobody sees the page that it came from. */
export interface About {
  as_of: string;
  least_standing_counted: string;
  /** The filter as the address has it; empty: everything. */
  filter: string;
  source: string;
  licence: string;
  /** The screen with the same figures. */
  link: string;
}

/** The same as columns, which stand last in every CSV file. */
export const ABOUT = {
  ...{ as_of: 'text', least_standing_counted: { codes: ['standing'] }, filter: 'text', source: 'text', licence: 'text', link: 'text' },
} satisfies Readonly<Record<keyof About, ColumnKind>>;

/** Tables that a file was made from, each with publisher and date, and their licences. */
export const sourcesOf = async (storage: Storage, files: readonly string[]): Promise<Pick<About, 'source' | 'licence'>> => {
  const sources = await storage.reader.find(ClaimSource, { where: { file: In([...files]) }, order: { file: 'ASC' } });
  const source = sources.map(({ title, publisher, asOf, url }) => [title, publisher, asOf, url].filter(Boolean).join(', ')).join('; ');
  return { source, licence: [...new Set(sources.map(({ licence }) => licence))].join(', ') };
};
