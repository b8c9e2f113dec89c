import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { Files } from '../shared/Files';
import { DPG_NAMES } from '../shared/frame.queries';
import { useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { toFilter } from '../shared/view-filter';
import { afterIn, heedsMoney } from './funding-view';
import { ListPages } from './ListPages';
import { MoneyParts } from './MoneyParts';
import { namesOf } from './names.shape';
import { OffersTable, SupportNeedsTable } from './SupportLists';
import { SupportTable } from './SupportTable';
import { SUPPORT } from './parts.queries';

const questions = ({ view, language }: Place) => ({
  answer: ask(SUPPORT, {
    ...{ filter: toFilter(heedsMoney(view)), categories: [...view.categories], stakeholders: [...view.stakeholders] },
    ...{ needsAfter: afterIn(view, 'needs'), offersAfter: afterIn(view, 'offers'), language },
  }),
  ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { answer } }: Props): ReactElement => {
  const t = useText();
  const { needs, offers, counts, unmet } = answer.support;
  return (
    <>
      <h1 className="state">
        {needs.totalCount + offers.totalCount === 0
          ? t('support.sentence_nothing')
          : t('support.sentence', { needs: needs.totalCount, unmet, offers: offers.totalCount })}
      </h1>
      <p className="lead">{t('support.means')}</p>
      <MoneyParts />
      <SupportTable counts={counts} />
      <section aria-labelledby="needs">
        <h2 id="needs">{t('support.needs_title')}</h2>
        {needs.totalCount > 0 ? (
          <>
            <SupportNeedsTable rows={needs.nodes} />
            <Files at="/investment/support/needs" of={t('support.table_needs')} />
            {needs.totalCount > unmet && <Files at="/investment/support/matches" of={t('support.table_matches')} named />}
          </>
        ) : (
          <p className="empty">{t('support.no_needs')}</p>
        )}
        <ListPages list="needs" pageInfo={needs.pageInfo} />
      </section>
      <section aria-labelledby="offers">
        <h2 id="offers">{t('support.offers_title')}</h2>
        {offers.totalCount > 0 ? (
          <>
            <OffersTable rows={offers.nodes} />
            <Files at="/investment/support/offers" of={t('support.table_offers')} />
          </>
        ) : (
          <p className="empty">{t('support.no_offers')}</p>
        )}
        <ListPages list="offers" pageInfo={offers.pageInfo} />
      </section>
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { answer } }, t) => ({
    title: t('support.title'),
    description: t('support.sentence', {
      ...{ needs: answer.support.needs.totalCount, unmet: answer.support.unmet, offers: answer.support.offers.totalCount },
    }),
  }),
  Body,
  heeds: (view) => ({ ...heedsMoney(view), donors: [], commitments: [], years: [], worldwide: false }),
  names: ({ answer, dpgs }) => ({
    ...Object.fromEntries(namesOf(answer.countries)),
    ...Object.fromEntries((dpgs?.dpgs ?? []).map(({ id, name }) => [id, name])),
  }),
});
