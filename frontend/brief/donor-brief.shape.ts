import type { OrganisationPaperQuery } from '../gql/graphql';
import { namesOf } from '../funding/names.shape';
import { dollars } from '../funding/Money';
import { formatNumber } from '../shared/format';
import { RUNGS, STAGE_OF } from '../shared/panel-shape';
import { href } from '../shared/view';
import type { DonorBrief, Reported } from './brief';
import { ladder } from './brief-ladder.shape';
import { alongside, gapsNearby, stalledPilots, unknowns } from './donor-around.shape';
import { backing, commitmentsTable, yearsTable } from './donor-money.shape';
import type { DonorRoom } from './donor-room';
import { Notes } from './notes';
import { frameOf, type Printing, type Saying } from './paper.shape';

type Portfolio = NonNullable<OrganisationPaperQuery['organisationPortfolio']>;

/** What a paper about an organisation is made of. */
export interface DonorMaking extends Saying {
  answer: OrganisationPaperQuery;
  portfolio: Portfolio;
  names: ReadonlyMap<string, string>;
  room: DonorRoom;
}

/** What it funds where nothing is documented yet. */
const reported = ({ portfolio: { stages }, place: { language }, t, notes, room }: DonorMaking): Reported | null => {
  const found = stages.find(({ stage }) => stage === 'REPORTED');
  const count = found?.count ?? 0;
  if (count === 0) return null;
  const names = (found?.records ?? []).slice(0, room.names).map(({ node }) => [node.dpg.name, node.country.name].join(', '));
  return {
    title: t('brief.one_value', { name: t('stage.REPORTED'), value: formatNumber(count, language) }),
    refs: notes.refs([notes.saying(t('brief.reported_source'))]),
    means: t('country.reported_means'),
    names,
    more: count > names.length ? t('brief.more', { count: count - names.length }) : null,
    ended: null,
  };
};

interface Asked extends Omit<Saying, 'notes'> {
  answer: OrganisationPaperQuery;
  portfolio: Portfolio;
  room: DonorRoom;
}

/** An organisation's page as two printed pages: the same figures, in the same words. */
export const donorBrief = (asked: Asked, printing: Printing): DonorBrief => {
  const { answer, portfolio, place, t, room } = asked;
  const { view, language } = place;
  const making: DonorMaking = { ...asked, names: namesOf(answer.countries), notes: new Notes(t, language) };
  const { notes } = making;
  const { organisation, money, stages } = portfolio;
  const commitments = commitmentsTable(making);
  const sum = (value: string | null) => (value === null ? t('mark.no_data') : dollars(t, value, language));
  const sentence =
    money.commitments > 0
      ? t('organisation.sentence', {
          ...{ name: `\u2068${organisation.name}\u2069`, count: money.commitments },
          ...{ committed: sum(money.committed), disbursed: sum(money.disbursed), pledged: sum(money.pledged) },
        })
      : t('organisation.sentence_nothing', { name: `\u2068${organisation.name}\u2069` });
  const countOf = (rung: (typeof RUNGS)[number]) => stages.find(({ stage }) => stage === STAGE_OF[rung])?.count ?? 0;
  const rungs = ladder(
    {
      edges: stages.flatMap(({ stage, records }) => (stage === 'REPORTED' ? [] : records)),
      totals: { scaled: countOf('scaled'), piloted: countOf('piloted'), assessed: countOf('assessed') },
      rows: room.rows,
      column: { head: t('filter.country'), cell: ({ node }: Portfolio['stages'][number]['records'][number]) => node.country.name },
      title: t('brief.organisation_stages'),
    },
    making,
  );
  const own = answer.places.nodes.filter(({ country }) => country !== null).length;
  return {
    ...{ about: 'ORGANISATION', title: organisation.name, part: null, kicker: t('brief.kicker_organisation') },
    facts: t('brief.organisation_facts', { adoptions: stages.reduce((all, { count }) => all + count, 0), countries: own }),
    sentence: [{ text: sentence, strong: false, refs: notes.refs(backing(making, () => true)) }],
    years: yearsTable(making),
    commitments,
    ladder: rungs.ladder,
    stalled: stalledPilots(making),
    beside: alongside(making),
    gaps: gapsNearby(making),
    unknown: unknowns(making),
    reported: reported(making),
    ...frameOf(making, printing, href(view, place.path)),
  };
};
