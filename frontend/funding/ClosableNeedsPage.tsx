import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { DPG_NAMES } from '../shared/frame.queries';
import { Text, useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { plainHref } from '../shared/view';
import { closableId, closableValues } from './Closable';
import { afterIn, askedMoney, heedsMoney } from './funding-view';
import { ListPages } from './ListPages';
import { Money } from './Money';
import { MoneyParts } from './MoneyParts';
import { isNeed, NeedsTable } from './MoneyTables';
import { namesOf } from './names.shape';
import { CLOSABLE_NEEDS } from './parts.queries';

const questions = ({ view, language, params: { id = '' } }: Place) => ({
  answer: ask(CLOSABLE_NEEDS, { ...askedMoney(view), id, after: afterIn(view, 'needs'), language }),
  ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
});
type Props = PageProps<ReturnType<typeof questions>>;

/** The needs behind what would take one adoption to its next stage: those that name it, and no others. */
const Body = ({ answers: { answer }, place: { view } }: Props): ReactElement => {
  const t = useText();
  const [gap] = answer.closableGaps.nodes;
  if (!gap)
    return (
      <>
        <h1>{t('closable.sentence_none')}</h1>
        <MoneyParts />
      </>
    );
  return (
    <>
      <h1 className="state">
        <Text
          id={closableId(gap)}
          values={{ ...closableValues(gap, t), gap: <Money value={gap.money.gap} /> }}
          tags={{ a: <a href={plainHref(view, `/records/${encodeURIComponent(gap.adoption.id)}`)} /> }}
        />
      </h1>
      <p className="lead">{t('closable.means')}</p>
      <MoneyParts />
      <section aria-labelledby="needs">
        <h2 id="needs">
          {t('money.needs_count', { count: gap.needs.totalCount })}{' '}
          {gap.money.knownNeeds > 0 && (
            <small>
              <Text id="money.needs_sum" values={{ need: <Money value={gap.money.need} />, gap: <Money value={gap.money.gap} /> }} />
            </small>
          )}
        </h2>
        <NeedsTable rows={gap.needs.nodes.filter(isNeed)} gapAlone />
        <ListPages list="needs" pageInfo={gap.needs.pageInfo} />
      </section>
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { answer } }, t) => ({
    ...{ title: t('closable.title'), description: t('closable.means') },
    ...(answer.closableGaps.totalCount === 0 && { status: 404 }),
  }),
  Body,
  heeds: heedsMoney,
  names: ({ answer, dpgs }) => ({
    ...Object.fromEntries(namesOf(answer.countries)),
    ...Object.fromEntries((dpgs?.dpgs ?? []).map(({ id, name }) => [id, name])),
  }),
});
