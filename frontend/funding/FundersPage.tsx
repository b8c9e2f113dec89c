import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { DPG_NAMES } from '../shared/frame.queries';
import { useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { Funders } from './Funders';
import { afterIn, askedMoney, heedsMoney } from './funding-view';
import { ListPages } from './ListPages';
import { MoneyChoices } from './MoneyFilters';
import { MoneyParts } from './MoneyParts';
import { moneyNames, namesOf } from './names.shape';
import { FUNDERS } from './parts.queries';

const questions = ({ view, language }: Place) => ({
  answer: ask(FUNDERS, { ...askedMoney(view), after: afterIn(view, 'commitments'), language }),
  ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { answer }, place: { view } }: Props): ReactElement => {
  const t = useText();
  return (
    <>
      <h1>{t('funders.title')}</h1>
      <MoneyParts />
      <MoneyChoices from={answer} />
      <Funders funders={answer.funders} names={namesOf(answer.countries)} view={heedsMoney(view)} />
      <ListPages list="commitments" pageInfo={answer.funders.pageInfo} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { answer } }, t) => ({
    title: t('funders.title'),
    description: t('money.rows_count', { count: answer.funders.totalCount }),
  }),
  Body,
  heeds: heedsMoney,
  names: ({ answer, dpgs }) => moneyNames(answer, dpgs?.dpgs),
});
