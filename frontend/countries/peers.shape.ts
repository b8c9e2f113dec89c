import type { CountryGroup, CountsFragment, PeerGroup } from '../gql/graphql';
import type { View } from '../shared/view';

export const PEERS_SHOWN = 10;
/** How many countries stand side by side at most. */
export const MOST_COMPARED = 4;

/** Which peers the reader asks for: those that were chosen, else the neighbours. */
export const peersBy = ({ by, beside }: Pick<View, 'by' | 'beside'>): PeerGroup => by ?? (beside.length > 0 ? 'CHOSEN' : 'SUBREGION');

export interface PeerRow {
  iso3: string;
  name: string;
  /** Null: no data. */
  counts: CountsFragment | null;
}

/** Peers that can be asked for: neighbours, income, the groups that it is in, and those that the reader names. */
export const peerGroupsOf = (groups: readonly CountryGroup[]): PeerGroup[] => ['SUBREGION', 'INCOME_GROUP', ...groups, 'CHOSEN'];

const byRungs = (a: CountsFragment | null, b: CountsFragment | null): number =>
  (b?.scaled ?? 0) - (a?.scaled ?? 0) || (b?.piloted ?? 0) - (a?.piloted ?? 0) || (b?.assessed ?? 0) - (a?.assessed ?? 0);

/** The country first, its peers in the order they came; ranked, it takes its place among them. */
export const peerRows = (
  own: PeerRow,
  peers: readonly { country: { iso3: string; name: string }; counts: CountsFragment | null }[],
  ranked: boolean,
): { rows: PeerRow[]; longest: number } => {
  const all = [own, ...peers.map(({ country, counts }) => ({ ...country, counts }))];
  const rows = ranked ? all.sort((a, b) => byRungs(a.counts, b.counts)) : all;
  return { rows, longest: Math.max(0, ...rows.map(({ counts }) => counts?.total ?? 0)) };
};

/** The country and those of its peers that are shown first and have data. */
export const sideBySide = (iso3: string, rows: readonly PeerRow[]): string[] => [
  iso3,
  ...rows
    .filter((row) => row.iso3 !== iso3 && (row.counts?.total ?? 0) > 0)
    .slice(0, MOST_COMPARED - 1)
    .map((row) => row.iso3),
];
