import type { CountryQuery } from '../gql/graphql';
import type { EvidenceShown } from '../shared/Evidences';
import { formatDate, formatList, formatNumber } from '../shared/format';
import { RUNGS, STAGE_OF } from '../shared/panel-shape';
import type { Ladder } from './brief';
import type { Making } from './country-brief.shape';
import { shares } from './room';

type Edge = CountryQuery['ladder']['edges'][number];

/** What backs the rung that an adoption stands on. */
export const evidenceOf = ({ stage, node }: Edge): EvidenceShown[] => {
  const events = node.events as readonly { kind: string; evidence: readonly EvidenceShown[] }[];
  return events.filter(({ kind }) => kind === stage).flatMap(({ evidence }) => evidence);
};

/** The proofs that each of several adoptions lacks: said once for all of them. */
export const sharedProofs = (missing: readonly (readonly string[])[]): string[] => {
  const [first = [], ...others] = missing;
  return others.length === 0 ? [] : first.filter((proof) => others.every((proofs) => proofs.includes(proof)));
};

/** The proofs that the shown rung lacks. */
const stillMissing = ({ standing, missingProofs }: Edge): readonly string[] => (standing === 'PROVEN' ? [] : missingProofs);

const toDo = (edge: Edge, shared: readonly string[], { place: { language }, t }: Making): string[] => {
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

/** Every adoption on its rung, the highest first, and the ids of those that there was room for. */
export const ladder = (making: Making): { ladder: Ladder; shown: ReadonlySet<string> } => {
  const { answer, place, t, notes, room } = making;
  const { ladder: all, totals } = answer;
  const { language } = place;
  const byRung = RUNGS.map((rung) => all.edges.filter(({ stage }) => stage === STAGE_OF[rung]));
  const given = shares(
    byRung.map((edges) => edges.length),
    room.rows,
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
        institution: edge.node.institution ?? t('record.no_institution'),
        since: edge.since ? formatDate(edge.since, language) : t('record.no_date'),
        standing: t(`standing.${edge.standing}`),
        to_do: toDo(edge, shared, making),
      })),
      more: left > 0 ? t('brief.more', { count: left }) : null,
    };
  });
  return {
    ladder: {
      title: t('country.ladder'),
      head: [t('brief.dpg'), t('records.institution'), t('brief.since'), t('brief.to_do')],
      rungs,
    },
    shown: new Set(printed.flat().map(({ node }) => node.id)),
  };
};
