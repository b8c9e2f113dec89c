import type { ReactElement } from 'react';
import type { LeftOutReason } from '../gql/graphql';
import { ask } from '../shared/answers';
import { DPG_NAMES } from '../shared/frame.queries';
import { Files } from '../shared/Files';
import { Text, useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { askedMoney, heedsMoney, sliceOf } from './funding-view';
import { ListPages } from './ListPages';
import { listsAsked, listShown, reasonOf } from './lists.shape';
import { Money } from './Money';
import { MoneyChoices } from './MoneyFilters';
import { MoneyLists } from './MoneyLists';
import { MoneyParts } from './MoneyParts';
import { MONEY_RECORDS } from './money-records.queries';
import { CommitmentsTable, isCommitment, isNeed, NeedsTable } from './MoneyTables';
import { moneyNames, namesOf } from './names.shape';
import { sumOf } from './totals.shape';

const questions = ({ view, language }: Place) => ({
  records: ask(MONEY_RECORDS, { ...askedMoney(view), slice: sliceOf(view), ...listsAsked(view), language }),
  ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { records }, place: { view } }: Props): ReactElement => {
  const t = useText();
  const { totals, leftOut, needs, commitments } = records.figure;
  const names = namesOf(records.countries);
  const shown = listShown(view);
  const why = { id: 'why', head: t('money.why_left_out'), cell: ({ reason }: { reason: LeftOutReason }) => t(`left_out.${reason}`) };
  const [needsOut, commitmentsOut] = [leftOut.nodes.filter(isNeed), leftOut.nodes.filter(isCommitment)];
  return (
    <>
      <h1>{t('money.records_title')}</h1>
      <MoneyParts />
      <MoneyChoices from={records} />
      <MoneyLists figure={records.figure} />
      {(shown === null || shown === 'needs') && (
        <section aria-labelledby="needs">
          <h2 id="needs">
            {view.list === 'unsized'
              ? t('money.unsized_count', { count: needs.totalCount })
              : t('money.needs_count', { count: needs.totalCount })}{' '}
            {view.list !== 'unsized' && totals.knownNeeds > 0 && (
              <small>
                <Text id="money.needs_sum" values={{ need: <Money value={totals.need} />, gap: <Money value={totals.gap} /> }} />
              </small>
            )}
          </h2>
          {needs.totalCount > 0 ? (
            <>
              <NeedsTable rows={needs.nodes.filter(isNeed)} />
              <Files at="/investment/needs" of={t('money.needs')} />
            </>
          ) : (
            <p className="empty">{t('money.no_needs')}</p>
          )}
          <ListPages list={view.list === 'unsized' ? 'unsized' : 'needs'} pageInfo={needs.pageInfo} />
        </section>
      )}
      {(shown === null || shown === 'commitments') && (
        <section aria-labelledby="commitments">
          <h2 id="commitments">
            {t('money.commitments_count', { count: commitments.totalCount })}{' '}
            {commitments.totalCount > 0 && (
              <small>
                <Money value={sumOf(totals.pledged, totals.committed, totals.disbursed)} />
              </small>
            )}
          </h2>
          {commitments.totalCount > 0 ? (
            <>
              <CommitmentsTable rows={commitments.nodes.filter(isCommitment)} names={names} />
              <Files iati at="/investment/commitments" of={t('funders.commitments')} />
            </>
          ) : (
            <p className="empty">{t('funders.none')}</p>
          )}
          <ListPages list="commitments" pageInfo={commitments.pageInfo} />
        </section>
      )}
      {(shown === null || shown === 'left-out') && (
        <section aria-labelledby="left-out">
          <h2 id="left-out">{t('money.left_out_count', { count: leftOut.totalCount })}</h2>
          {needsOut.length > 0 && <NeedsTable rows={needsOut} more={why} />}
          {commitmentsOut.length > 0 && <CommitmentsTable rows={commitmentsOut} names={names} more={why} />}
          {leftOut.totalCount > 0 && <Files at="/investment/left-out" of={t('explained.left_out')} />}
          {leftOut.totalCount === 0 && <p className="empty">{t('explained.nothing_left_out')}</p>}
          <ListPages list={reasonOf(view) ?? 'left-out'} pageInfo={leftOut.pageInfo} />
        </section>
      )}
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
