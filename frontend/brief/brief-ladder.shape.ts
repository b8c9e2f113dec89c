import type { RungCardFragment } from '../gql/graphql';
import type { EvidenceShown } from '../shared/Evidences';
import { formatDate, formatList, formatNumber } from '../shared/format';
import { RUNGS, STAGE_OF } from '../shared/panel-shape';
import type { Ladder } from './brief';
import type { Saying } from './paper.shape';
import { shares } from './room';

/** An adoption on its rung, with what backs it. */
export type LadderEdge = RungCardFragment & {
  node: { events: readonly { kind: string; evidence: readonly EvidenceShown[] }[] };
};

/** What backs the rung that an adoption stands on. */
export const evidenceOf = ({ stage, node }: LadderEdge): EvidenceShown[] =>
  node.events.filter(({ kind }) => kind === stage).flatMap(({ evidence }) => evidence);

/** The proofs that each of several adoptions lacks: said once for all of them. */
export const sharedProofs = (missing: readonly (readonly string[])[]): string[] => {
  const [first = [], ...others] = missing;
  return others.length === 0 ? [] : first.filter((proof) => others.every((proofs) => proofs.includes(proof)));
};

/** The proofs that the shown rung lacks. */
const stillMissing = ({ standing, missingProofs }: LadderEdge): readonly string[] => (standing === 'PROVEN' ? [] : missingProofs);

const toDo = (edge: LadderEdge, shared: readonly string[], { place: { language }, t }: Saying): string[] => {
  const { status, stale, staleSince, stalled, stalledSince } = edge;
  const missing = stillMissing(edge)
    .filter((proof) => !shared.includes(proof))
    .map((proof) => t(`proof.${proof}`));
  const day = (date: string) => ({ day: formatDate(date, language) });
  return [
    ...(missing.length > 0 ? [t('proof.missing', { proofs: formatList(missing, language) })] : []),
    ...(status === 'ACTIVE' ? [] : [t(`status.${status}`)]),
    ...(stale ? [staleSince ? t('badge.stale_since', day(staleSince)) : t('badge.stale')] : []),
    ...(stalled ? [stalledSince ? t('badge.stalled_since', day(stalledSince)) : t('badge.stalled')] : []),
  ];
};

interface Rungs<Edge extends LadderEdge> {
  edges: readonly Edge[];
  totals: Readonly<Record<(typeof RUNGS)[number], number>>;
  /** How many adoptions there is room for. */
  rows: number;
  /** What stands beside the name. */
  column: { head: string; cell: (edge: Edge) => string };
  title: string;
}

/** Every adoption on its rung, the highest first, and the ids of those that there was room for. */
export const ladder = <Edge extends LadderEdge>(
  { edges: all, totals, rows, column, title }: Rungs<Edge>,
  saying: Saying,
): { ladder: Ladder; shown: ReadonlySet<string> } => {
  const { place, t, notes } = saying;
  const { language } = place;
  const byRung = RUNGS.map((rung) => all.filter(({ stage }) => stage === STAGE_OF[rung]));
  const given = shares(
    byRung.map((edges) => edges.length),
    rows,
  );
  const printed = byRung.map((edges, index) => edges.slice(0, given[index]));
  const listOf = (proofs: readonly string[]) =>
    formatList(
      proofs.map((proof) => t(`proof.${proof}`)),
      language,
    );
  const rungs = RUNGS.map((rung, index) => {
    const edges = printed[index] ?? [];
    const left = totals[rung] - edges.length;
    const shared = sharedProofs(edges.map(stillMissing));
    return {
      rung,
      name: t(`stage.${STAGE_OF[rung]}`),
      count: formatNumber(totals[rung], language),
      empty: totals[rung] === 0 ? t('country.rung_empty') : null,
      all: shared.length > 0 ? t('brief.each_to_prove', { proofs: listOf(shared) }) : null,
      rows: edges.map((edge) => ({
        name: edge.node.dpg.name,
        detail: [edge.node.useCase, edge.node.jurisdiction].filter(Boolean).join(' · '),
        refs: notes.refs(notes.of(evidenceOf(edge))),
        beside: column.cell(edge),
        since: edge.since ? formatDate(edge.since, language) : t('record.no_date'),
        standing: t(`standing.${edge.standing}`),
        to_do: toDo(edge, shared, saying),
      })),
      more: left > 0 ? t('brief.more', { count: left }) : null,
    };
  });
  return {
    ladder: {
      title,
      head: [t('brief.dpg'), column.head, t('brief.since'), t('brief.to_do')],
      rungs,
    },
    shown: new Set(printed.flat().map(({ node }) => node.id)),
  };
};
