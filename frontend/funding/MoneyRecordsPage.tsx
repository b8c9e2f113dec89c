import type { ReactElement } from 'react';
import type { LeftOutReason } from '../gql/graphql';
import { ask } from '../shared/answers';
import { DPG_NAMES } from '../shared/frame.queries';
import { Files } from '../shared/Files';
import { Text, useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { href, hrefHere } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { MONEY_RECORDS } from './funding.queries';
import { heedsMoney, sliceOf, toFunding } from './funding-view';
import { Money } from './Money';
import { CommitmentsTable, isCommitment, isNeed, NeedsTable } from './MoneyTables';
import { moneyNames, namesOf } from './names.shape';
import { sumOf, unsizedNeeds } from './totals.shape';

const questions = ({ view, language }: Place) => {
  const heeded = heedsMoney(view);
  return {
    records: ask(MONEY_RECORDS, {
      ...{ filter: toFilter(heeded), funding: toFunding(heeded), slice: sliceOf(heeded), after: view.after, language },
    }),
    ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
  };
};
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { records }, place: { view, path } }: Props): ReactElement => {
  const t = useText();
  const { totals, leftOut, records: inside } = records.figure;
  const names = namesOf(records.countries);
  const [needs, commitments] = [inside.nodes.filter(isNeed), inside.nodes.filter(isCommitment)];
  const why = { id: 'why', head: t('money.why_left_out'), cell: ({ reason }: { reason: LeftOutReason }) => t(`left_out.${reason}`) };
  const [needsOut, commitmentsOut] = [leftOut.nodes.filter(isNeed), leftOut.nodes.filter(isCommitment)];
  return (
    <>
      <p className="crumbs">
        <a href={href(view, '/investment')}>{t('investment.title')}</a>
      </p>
      <h1>{t('money.records_title')}</h1>
      <section aria-labelledby="needs">
        <h2 id="needs">
          {t('money.needs_count', { count: totals.knownNeeds + unsizedNeeds(totals) })}{' '}
          {totals.knownNeeds > 0 && (
            <small>
              <Text id="money.needs_sum" values={{ need: <Money value={totals.need} />, gap: <Money value={totals.gap} /> }} />
            </small>
          )}
        </h2>
        {needs.length > 0 ? (
          <>
            <NeedsTable rows={needs} />
            <Files at="/investment/needs" of={t('money.needs')} />
          </>
        ) : (
          <p className="empty">{t('money.no_needs')}</p>
        )}
      </section>
      <section aria-labelledby="commitments">
        <h2 id="commitments">
          {t('money.commitments_count', { count: totals.commitments })}{' '}
          {totals.commitments > 0 && (
            <small>
              <Money value={sumOf(totals.pledged, totals.committed, totals.disbursed)} />
            </small>
          )}
        </h2>
        {commitments.length > 0 ? (
          <>
            <CommitmentsTable rows={commitments} names={names} />
            <Files iati at="/investment/commitments" of={t('funders.commitments')} />
          </>
        ) : (
          <p className="empty">{t('funders.none')}</p>
        )}
      </section>
      <nav className="pages" aria-label={t('records.pages')}>
        {view.after !== null && <a href={hrefHere(view, path, {})}>{t('records.first_page')}</a>}
        {inside.pageInfo.hasNextPage && <a href={hrefHere(view, path, { after: inside.pageInfo.endCursor })}>{t('records.next_page')}</a>}
      </nav>
      <section aria-labelledby="left-out">
        <h2 id="left-out">{t('money.left_out_count', { count: leftOut.totalCount })}</h2>
        {needsOut.length > 0 && <NeedsTable rows={needsOut} more={why} />}
        {commitmentsOut.length > 0 && <CommitmentsTable rows={commitmentsOut} names={names} more={why} />}
        {leftOut.totalCount > 0 && <Files at="/investment/left-out" of={t('explained.left_out')} />}
        {leftOut.totalCount === 0 && <p className="empty">{t('explained.nothing_left_out')}</p>}
      </section>
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { records } }, t) => ({
    title: t('money.records_title'),
    description: t('money.commitments_count', { count: records.figure.totals.commitments }),
  }),
  Body,
  heeds: heedsMoney,
  names: ({ records, dpgs }) => moneyNames(records, dpgs?.dpgs),
});
