import type { CountryQuery } from '../gql/graphql';

type Node = CountryQuery['ladder']['edges'][number]['node'];

/** An adoption with what is known of whom it reaches and what holds it back. */
export interface ReachRow {
  id: string;
  dpg: string;
  /** The figure for the latest date; null: nobody has said. */
  reach: Node['reachFigures'][number] | null;
  /** The latest marker; null: nobody has said. */
  marker: Node['inclusionMarkers'][number] | null;
  /** Standing barriers before resolved ones, the most severe first. */
  barriers: Node['barriers'];
}

/** Adoptions of which anything of this is known; the others are counted. */
export const reachRows = (nodes: readonly Node[]): { rows: ReachRow[]; silent: number } => {
  const rows = nodes.map((node): ReachRow => ({
    id: node.id,
    dpg: [node.dpg.name, node.useCase].filter(Boolean).join(' · '),
    reach: [...node.reachFigures].sort((a, b) => a.date.localeCompare(b.date)).at(-1) ?? null,
    marker: node.inclusionMarkers.at(-1) ?? null,
    barriers: [...node.barriers].sort((a, b) => Number(a.resolvedOn !== null) - Number(b.resolvedOn !== null) || b.severity - a.severity),
  }));
  const known = rows.filter(({ reach, marker, barriers }) => reach !== null || marker !== null || barriers.length > 0);
  return { rows: known, silent: rows.length - known.length };
};
