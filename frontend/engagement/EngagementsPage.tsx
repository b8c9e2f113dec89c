import type { ReactElement } from 'react';
import type { EngagementsQuery, ParticipationLevel } from '../gql/graphql';
import { ask } from '../shared/answers';
import { DataTable, type Column } from '../shared/DataTable';
import { Day } from '../shared/Day';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { Count, MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { plainHref } from '../shared/view';
import { ENGAGEMENTS } from './engagement.queries';
import { levelCounts } from './meeting.shape';

const LEVELS: readonly ParticipationLevel[] = ['INVITED', 'ATTENDED', 'STATED'];

const questions = ({ language }: Place) => ({ list: ask(ENGAGEMENTS, { language }) });
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { list }, place: { view } }: Props): ReactElement => {
  const t = useText();
  const to = (id: string) => plainHref(view, `/engagements/${encodeURIComponent(id)}`);
  const columns: Column<EngagementsQuery['engagements'][number]>[] = [
    { id: 'meeting', head: t('meetings.title'), names: true, cell: ({ id, name }) => <a href={to(id)}>{name}</a> },
    { id: 'date', head: t('meeting.date'), quiet: true, cell: ({ date }) => <Day date={date} /> },
    ...LEVELS.map((level): Column<EngagementsQuery['engagements'][number]> => ({
      id: 'level',
      head: t(`participation_level.${level}`),
      numeric: true,
      cell: ({ id, participations }) => <Count value={levelCounts(participations)[level]} to={`${to(id)}#countries`} />,
    })),
  ];
  return (
    <>
      <h1>{t('meetings.title')}</h1>
      <p className="lead">{t('meetings.lead')}</p>
      {list.engagements.length > 0 ? (
        <>
          <DataTable caption={t('meetings.title')} columns={columns} rows={list.engagements} keyOf={({ id }) => id} />
          <Files at="/engagements" of={t('meetings.title')} />
        </>
      ) : (
        <p className="empty">{t('meetings.none')}</p>
      )}
      <MarksLegend />
      <p>
        <a href={plainHref(view, '/collaborations')}>{t('collab.title')}</a>
      </p>
    </>
  );
};

export const page = definePage({
  questions,
  head: (_props, t) => ({ title: t('meetings.title'), description: t('meetings.lead') }),
  Body,
});
