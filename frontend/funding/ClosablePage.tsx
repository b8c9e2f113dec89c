import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { DPG_NAMES } from '../shared/frame.queries';
import { Text, useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { Closable } from './Closable';
import { afterIn, askedMoney, heedsMoney } from './funding-view';
import { ListPages } from './ListPages';
import { Money } from './Money';
import { MoneyChoices } from './MoneyFilters';
import { MoneyParts } from './MoneyParts';
import { moneyNames } from './names.shape';
import { CLOSABLE } from './parts.queries';
import { unsizedNeeds } from './totals.shape';

const questions = ({ view, language }: Place) => ({
  answer: ask(CLOSABLE, { ...askedMoney(view), after: afterIn(view, 'adoptions'), language }),
  ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { answer }, place: { view } }: Props): ReactElement => {
  const t = useText();
  const { money, totalCount, pageInfo } = answer.closableGaps;
  return (
    <>
      <h1 className="state">
        {totalCount === 0 ? (
          t('closable.sentence_none')
        ) : (
          <Text
            id={money.gap === null ? 'closable.sentence_unknown' : 'closable.sentence'}
            values={{ count: totalCount, gap: <Money value={money.gap} />, unknown: unsizedNeeds(money) }}
          />
        )}
      </h1>
      <p className="lead">{t('closable.means')}</p>
      <MoneyParts />
      <MoneyChoices from={answer} />
      <Closable gaps={answer.closableGaps} view={heedsMoney(view)} />
      <ListPages list="adoptions" pageInfo={pageInfo} />
    </>
  );
};

export const page = definePage({
  questions,
  head: (_props, t) => ({ title: t('closable.title'), description: t('closable.means') }),
  Body,
  heeds: heedsMoney,
  names: ({ answer, dpgs }) => moneyNames(answer, dpgs?.dpgs),
});
