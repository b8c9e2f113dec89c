import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { Counted } from '../shared/Counted';
import { Files } from '../shared/Files';
import { formatDate, formatList } from '../shared/format';
import { COUNTRY_NAMES, DPG_NAMES } from '../shared/frame.queries';
import { useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { href } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { ChangeList } from './ChangeList';
import { COMPARE } from './compare.queries';
import { columnsOf, comparedIn, heededIn, twoDays } from './compare.shape';
import { ComparePicker } from './ComparePicker';
import { CompareTable } from './CompareTable';

const questions = ({ view, language }: Place) => {
  const { kind, ids } = comparedIn(view);
  const days = twoDays(view);
  const filter = toFilter({ ...heededIn(view), countries: [], dpgs: [], [kind]: ids, asOf: days ? days.later : view.asOf });
  const compared = ask(COMPARE, {
    ...{ language, filter, across: kind === 'countries' ? 'COUNTRY' : 'DPG', down: kind === 'countries' ? 'DPG' : 'COUNTRY' },
    onRungs: { ...filter, stages: ['ASSESSED', 'PILOTED', 'SCALED'] },
    earlier: { ...filter, asOf: days?.earlier },
    since: days?.earlier,
    moved: days !== null,
    countries: kind === 'countries' ? ids : [],
    dpgs: kind === 'dpgs' ? ids : [],
  });
  return {
    ...(ids.length > 0 && { compared }),
    ...(kind === 'countries' && { countries: ask(COUNTRY_NAMES, { language }) }),
    ...(kind === 'dpgs' && { dpgs: ask(DPG_NAMES, {}) }),
  };
};
type Props = PageProps<ReturnType<typeof questions>>;

const choicesIn = ({ countries, dpgs }: Props['answers']): { id: string; name: string }[] =>
  countries?.countries.map(({ iso3, name }) => ({ id: iso3, name })) ?? dpgs?.dpgs ?? [];

const columnsIn = ({ compared }: Props['answers'], view: Place['view']) => (compared ? columnsOf(comparedIn(view).ids, compared) : []);

const Body = ({ answers, place }: Props): ReactElement => {
  const t = useText();
  const { view, language, today } = place;
  const { compared } = answers;
  const columns = columnsIn(answers, view);
  const names = columns.map(({ name }) => name);
  const [own, ...others] = columns;
  const changes = compared?.changes;
  return (
    <>
      <h1>{names.length > 0 ? formatList(names, language) : t('compare.title')}</h1>
      <Counted />
      <ComparePicker choices={choicesIn(answers)} />
      {columns.length === 0 && <p className="empty">{t('compare.empty')}</p>}
      {compared && columns.length > 0 && (
        <>
          <CompareTable columns={columns} answer={compared} />
          <Files at="/compare" of={t('compare.title')} changes={{ against: view.against }} />
        </>
      )}
      {changes && (
        <section aria-labelledby="moved">
          <h2 id="moved">
            {t('compare.moved')}{' '}
            <small>
              {t('compare.between', { from: formatDate(changes.since, language), to: formatDate(changes.until || today, language) })}
            </small>
          </h2>
          {changes.total === 0 && <p className="empty">{t('country.changes_none')}</p>}
          <ChangeList changes={changes.list} named />
          {changes.undated > 0 && <p className="src">{t('country.changes_undated', { count: changes.undated })}</p>}
        </section>
      )}
      {own && others.length > 0 && comparedIn(view).kind === 'countries' && (
        <p className="fine">
          <a href={href({ ...view, countries: [] }, `/countries/${own.id}`, { by: 'CHOSEN', beside: others.map(({ id }) => id) })}>
            {t('compare.beside', { country: own.name })}
          </a>
        </p>
      )}
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers, place: { view, language } }, t) => {
    const names = columnsIn(answers, view).map(({ name }) => name);
    return {
      title: t('compare.title'),
      description: names.length > 0 ? t('compare.head', { names: formatList(names, language) }) : t('compare.empty'),
    };
  },
  Body,
  names: (answers) => Object.fromEntries(choicesIn(answers).map(({ id, name }) => [id, name])),
  heeds: heededIn,
});
