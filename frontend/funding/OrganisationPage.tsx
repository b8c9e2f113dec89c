import type { ReactElement } from 'react';
import { NotFound } from '../about/NotFound';
import { ask } from '../shared/answers';
import { BriefLink } from '../shared/BriefLink';
import { Files } from '../shared/Files';
import { Text, useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { href, hrefHere } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { FundedStages } from './FundedStages';
import { afterIn, heedsMoney } from './funding-view';
import { GapsNearby } from './GapsNearby';
import { dollars, Money } from './Money';
import { CommitmentsTable, isCommitment } from './MoneyTables';
import { namesOf } from './names.shape';
import { ListPages } from './ListPages';
import { ORGANISATION } from './organisation.queries';
import { Donor } from './Donor';
import { StalledPilots } from './StalledPilots';

const questions = ({ view, language, params: { id = '' } }: Place) => ({
  organisation: ask(ORGANISATION, {
    ...{ id, filter: toFilter(heedsMoney(view)), funding: { organisations: [id] }, language },
    ...{ commitments: 50, afterCommitments: afterIn(view, 'commitments'), stalled: 30, afterStalled: afterIn(view, 'stalled') },
    adoptions: view.list === 'adoptions' ? 500 : 30,
  }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { organisation: answer }, place: { view, path } }: Props): ReactElement => {
  const t = useText();
  const { organisationPortfolio: portfolio, stalledPilots, countries } = answer;
  if (!portfolio) return <NotFound view={view} />;
  const { organisation, money, stages, beside, gaps, commitments } = portfolio;
  const names = namesOf(countries);
  const rows = commitments.nodes.filter(isCommitment);
  const own = { donors: [organisation.id] };
  return (
    <>
      <h1 className="state">
        <Text
          id={money.commitments > 0 ? 'organisation.sentence' : 'organisation.sentence_nothing'}
          values={{
            ...{ name: <bdi>{organisation.name}</bdi>, count: money.commitments, committed: <Money value={money.committed} /> },
            ...{ disbursed: <Money value={money.disbursed} />, pledged: <Money value={money.pledged} /> },
          }}
        />
      </h1>
      <p className="lead">
        {t('organisation.counts')} <a href={href(view, '/investment', { donors: [organisation.id] })}>{t('organisation.in_review')}</a>
      </p>
      <div className="tools">
        <BriefLink />
      </div>
      <section aria-labelledby="commitments">
        <h2 id="commitments">{t('organisation.commitments')}</h2>
        {rows.length > 0 ? (
          <>
            <CommitmentsTable ofOne rows={rows} names={names} />
            <Files iati at="/investment/commitments" of={t('organisation.commitments')} changes={own} />
          </>
        ) : (
          <p className="empty">{t('funders.none')}</p>
        )}
        <ListPages list="commitments" pageInfo={commitments.pageInfo} />
      </section>
      <FundedStages organisationId={organisation.id} stages={stages} view={view} all={hrefHere(view, path, { list: 'adoptions' })} />
      <StalledPilots stalled={stalledPilots} narrowed={own} />
      <ListPages list="stalled" pageInfo={stalledPilots.pageInfo} />
      <section aria-labelledby="beside">
        <h2 id="beside">{t('organisation.beside')}</h2>
        {beside.length > 0 ? (
          <ul className="plain-list">
            {beside.map(({ organisation: other, adoptions }) =>
              other ? (
                <li key={other.id}>
                  <Donor donor={other} /> <span className="fine">{t('organisation.shared', { count: adoptions })}</span>
                </li>
              ) : null,
            )}
          </ul>
        ) : (
          <p className="empty">{t('organisation.alone')}</p>
        )}
      </section>
      <GapsNearby organisationId={organisation.id} gaps={gaps} names={names} view={view} />
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { organisation: answer }, place: { language } }, t) => {
    const { organisationPortfolio: portfolio } = answer;
    if (!portfolio) return { title: t('error.not_found'), description: t('error.not_found_ways'), status: 404 };
    const { committed, disbursed } = portfolio.money;
    return {
      title: portfolio.organisation.name,
      description: t('investment.head_no_needs', {
        committed: dollars(t, committed ?? '0', language),
        disbursed: dollars(t, disbursed ?? '0', language),
      }),
    };
  },
  Body,
  heeds: heedsMoney,
  names: ({ organisation }) => Object.fromEntries(namesOf(organisation.countries)),
});
