import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { ConcentrationTable } from './ConcentrationTable';
import { afterIn, askedMoney, heedsMoney } from './funding-view';
import { MoneyChoices } from './MoneyFilters';
import { MoneyParts } from './MoneyParts';
import { moneyNames, namesOf } from './names.shape';
import { Orphans } from './Orphans';
import { DEPENDENCE } from './parts.queries';

const questions = ({ view, language }: Place) => ({
  answer: ask(DEPENDENCE, {
    ...askedMoney(view),
    countriesAfter: afterIn(view, 'countries'),
    dpgsAfter: afterIn(view, 'dpgs'),
    orphansAfter: afterIn(view, 'orphans'),
    language,
  }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { answer }, place }: Props): ReactElement => {
  const t = useText();
  const { ofCountries, ofDpgs, orphans, scaled, countries, dpgs } = answer;
  const view = heedsMoney(place.view);
  return (
    <>
      <h1 className="state">{t('dependence.sentence', { countries: ofCountries.alone, dpgs: ofDpgs.alone })}</h1>
      <p className="lead">{t('dependence.means')}</p>
      <MoneyParts />
      <MoneyChoices from={answer} />
      <ConcentrationTable id="countries" title={t('dependence.countries')} found={ofCountries} names={namesOf(countries)} view={view} />
      <ConcentrationTable
        id="dpgs"
        title={t('dependence.dpgs')}
        found={ofDpgs}
        names={new Map(dpgs.map(({ id, name }) => [id, name]))}
        view={view}
      />
      <Orphans orphans={orphans} scaled={scaled.scaled} />
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { answer } }, t) => ({
    title: t('dependence.nav'),
    description: t('dependence.sentence', { countries: answer.ofCountries.alone, dpgs: answer.ofDpgs.alone }),
  }),
  Body,
  heeds: heedsMoney,
  names: ({ answer }) => moneyNames(answer, answer.dpgs),
});
