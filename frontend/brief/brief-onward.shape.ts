import { countedChanges, namedIn, peersReason, stepSentence } from '../countries/country-words';
import { peerRows } from '../countries/peers.shape';
import { formatDate, formatNumber } from '../shared/format';
import { RUNGS, STAGE_OF } from '../shared/panel-shape';
import { withoutTags } from '../shared/sentence';
import type { Changed, Onward, Peers } from './brief';
import type { Making } from './country-brief.shape';

/** What is to be done next, in the sentences of the page. */
export const onward = ({ answer: { country }, place: { language }, t, room }: Making): Onward => {
  const all = country?.nextSteps ?? [];
  const left = Math.max(0, all.length - room.steps);
  return {
    title: t('country.next_steps'),
    steps: all.slice(0, room.steps).map((step) => {
      const { id, values } = stepSentence(step, t, language);
      // A name in another script keeps its own order inside the sentence.
      return withoutTags(t(id, { ...values, dpg: `\u2068${namedIn(step)}\u2069` }));
    }),
    none: all.length === 0 ? t('country.next_steps_none') : null,
    more: left > 0 ? t('brief.more', { count: left }) : null,
  };
};

/** How much changed since a day: by the dates of the claims, and by what was published when. */
export const changes = ({ answer: { changed, published }, place: { language }, t }: Making): Changed => {
  const day = formatDate(changed.since, language);
  return {
    title: t('country.changes'),
    since: t('record.since', { day }),
    counted: changed.total === 0 ? t('country.changes_none') : countedChanges(changed.kinds, t, language),
    notes: [
      ...(changed.undated > 0 ? [t('country.changes_undated', { count: changed.undated })] : []),
      published.total === 0
        ? t('country.published_none', { day })
        : t('country.published', { day, changes: countedChanges(published.kinds, t, language) }),
    ],
  };
};

/** The country and its first peers, in the order of the page. */
export const beside = ({ answer: { country }, place: { view, language }, t, room }: Making): Peers | null => {
  if (!country || country.peers.peers.length === 0) return null;
  const { iso3, name, peers } = country;
  const { rows } = peerRows({ iso3, name, counts: peers.own }, peers.peers, view.rank);
  // Ranked, the country may stand lower than the last that is printed: it is never the one that is left out.
  const first = rows.slice(0, room.peers);
  const shown = first.some((row) => row.iso3 === iso3) ? first : rows.filter((row, index) => index < room.peers - 1 || row.iso3 === iso3);
  const left = rows.length - shown.length;
  return {
    title: t('country.peers'),
    reason: peersReason(t, peers.by, peers.of),
    head: [t('filter.country'), ...RUNGS.map((rung) => t(`stage.${STAGE_OF[rung]}`)), t('stage.REPORTED')],
    rows: shown.map(({ iso3: code, name: called, counts }) => ({
      name: called,
      own: code === iso3,
      counts: counts && [...RUNGS, 'reported' as const].map((key) => formatNumber(counts[key], language)),
    })),
    unknown: t('mark.no_data'),
    more: left > 0 ? t('brief.more', { count: left }) : null,
  };
};
