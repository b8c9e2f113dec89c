import { exactDollars } from '../funding/Money';
import { unsizedNeeds } from '../funding/totals.shape';
import { formatDate, formatList, formatNumber } from '../shared/format';
import type { DonorBrief, Table } from './brief';
import { backing } from './donor-money.shape';
import type { DonorMaking } from './donor-brief.shape';

const more = ({ t }: DonorMaking, left: number): string | null => (left > 0 ? t('brief.more', { count: left }) : null);

/** Pilots with its money past their decision, the longest first. */
export const stalledPilots = (making: DonorMaking): Table => {
  const { answer, place, t, notes, room } = making;
  const { totalCount, nodes } = answer.stalledPilots;
  const shown = nodes.slice(0, room.stalled);
  return {
    title: t('stalled.title'),
    head: [t('brief.dpg'), t('filter.country'), t('stalled.since'), t('stalled.donors')],
    rows: shown.map(({ adoption, since, donors, isFunded }) => ({
      name: adoption.dpg.name,
      detail: [adoption.useCase, adoption.jurisdiction].filter(Boolean).join(' · '),
      refs: notes.refs(adoption.events.filter(({ kind }) => kind === 'PILOTED').flatMap(({ evidence }) => notes.of(evidence))),
      cells: [
        adoption.country.name,
        formatDate(since, place.language),
        [
          formatList(
            donors.map(({ name }) => name),
            place.language,
          ),
          ...(isFunded ? [] : [t('stalled.unfunded')]),
        ].join(' · '),
      ],
    })),
    none: totalCount === 0 ? t('stalled.none') : null,
    note: totalCount > 0 ? t('stalled.note') : null,
    more: more(making, totalCount - shown.length),
  };
};

/** Who funds the same: backed by what is on record of them for adoptions on this paper, else by the rule that says so. */
export const alongside = (making: DonorMaking): Table => {
  const { portfolio, place, t, notes, room } = making;
  const { beside, stages } = portfolio;
  const commitments = stages.flatMap(({ records }) => records.flatMap(({ node }) => node.commitments));
  const shown = beside.slice(0, room.beside);
  return {
    title: t('organisation.beside'),
    head: [t('filter.donor'), t('brief.shared')],
    rows: shown.flatMap(({ organisation, adoptions }) => {
      if (!organisation) return [];
      const theirs = commitments
        .filter((commitment) => commitment.organisation.id === organisation.id)
        .flatMap(({ evidence }) => notes.of(evidence));
      const refs = notes.refs(theirs.length > 0 ? theirs : [notes.saying(t('brief.beside_source'))]);
      return [{ name: organisation.name, detail: '', refs, cells: [formatNumber(adoptions, place.language)] }];
    }),
    none: beside.length === 0 ? t('organisation.alone') : null,
    note: null,
    more: more(making, beside.length - shown.length),
  };
};

const openGaps = ({ portfolio }: DonorMaking) =>
  portfolio.gaps.filter(({ country, known }) => country !== null && known.knownNeeds + unsizedNeeds(known) > 0);

/** What is missing in the same countries and sectors. */
export const gapsNearby = (making: DonorMaking): Table => {
  const { answer, names, place, t, notes, room } = making;
  const gaps = openGaps(making);
  const shown = gaps.slice(0, room.gaps);
  const needs = answer.nearby.records.nodes.flatMap(({ need }) => need ?? []);
  const sum = (value: string | null) => (value === null ? t('mark.no_data') : exactDollars(t, value, place.language));
  return {
    title: t('organisation.gaps'),
    head: [t('filter.country'), t('money.need'), t('money.gap'), t('money.unknown_needs')],
    rows: shown.map(({ country, sector, known }) => {
      const behind = needs.filter(
        (need) =>
          need.country.iso3 === country && (need.adoption?.primarySector ?? need.sector ?? 'UNSPECIFIED') === (sector ?? 'UNSPECIFIED'),
      );
      return {
        name: names.get(country ?? '') ?? country ?? '',
        detail: sector ? t(`sector.${sector}`) : '',
        refs: notes.refs(behind.flatMap(({ evidence }) => notes.of(evidence))),
        cells: [sum(known.need), sum(known.gap), formatNumber(unsizedNeeds(known), place.language)],
      };
    }),
    none: gaps.length === 0 ? t('organisation.no_gaps') : null,
    note: null,
    more: more(making, gaps.length - shown.length),
  };
};

/** What the figures of the paper cannot say. */
export const unknowns = (making: DonorMaking): DonorBrief['unknown'] => {
  const { answer, portfolio, t, notes } = making;
  const undated = answer.years.find(({ year }) => year === null)?.money.commitments ?? 0;
  const unsized = openGaps(making).reduce((all, { known }) => all + unsizedNeeds(known), 0);
  return {
    title: t('brief.unknown'),
    lines: [
      ...portfolio.leftOutCounts.map(({ reason, count }) => ({
        text: t('brief.left_out', { count, reason: t(`left_out.${reason}`) }),
        refs: notes.refs(
          portfolio.leftOut.nodes.filter((one) => one.reason === reason).flatMap(({ commitment }) => notes.of(commitment?.evidence ?? [])),
        ),
      })),
      ...(undated > 0
        ? [{ text: t('brief.unknown_dates', { count: undated }), refs: notes.refs(backing(making, ({ date }) => date === null)) }]
        : []),
      ...(unsized > 0 ? [{ text: t('brief.unknown_needs', { count: unsized }), refs: null }] : []),
      { text: t('brief.unknown_beyond'), refs: null },
    ],
  };
};
