import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { formatDate } from '../shared/format';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { Panel } from '../shared/Panel';
import type { Twin } from '../shared/panel-shape';
import { plainHref } from '../shared/view';
import { CollaborationList } from './CollaborationList';
import { CollaborationsChart } from './CollaborationsChart';
import { arcsOf, directionOf } from './collaborations.shape';
import { COLLABORATIONS } from './engagement.queries';

const questions = ({ language }: Place) => ({ list: ask(COLLABORATIONS, { language }) });
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { list }, place: { view, language } }: Props): ReactElement => {
  const t = useText();
  const all = list.collaborations.edges.map(({ node }) => node);
  if (all.length === 0)
    return (
      <>
        <h1>{t('collab.title')}</h1>
        <p className="empty">{t('collab.none')}</p>
        <p>
          <a href={plainHref(view, '/engagements')}>{t('meetings.title')}</a>
        </p>
      </>
    );
  const twin: Twin = {
    head: [t('collab.knows'), t('collab.learns'), t('filter.dpg'), t('records.since')],
    rows: all.map((shared) => {
      const { from, to } = directionOf(shared);
      const since = shared.since === null ? {} : { text: formatDate(shared.since, language) };
      return { key: shared.id, cells: [{ text: from.name }, { text: to.name }, shared.dpg ? { text: shared.dpg.name } : {}, since] };
    }),
  };
  return (
    <>
      <h1>{t('collab.sentence', { count: list.collaborations.totalCount })}</h1>
      <Panel
        source="panel.source_collaborations"
        id="collaborations"
        title={t('collab.picture')}
        note={t('collab.picture_means')}
        twin={twin}
        drawing={async () => (await import('./collaborations.drawing')).collaborationsDrawing(all, language)}
      >
        <CollaborationsChart {...arcsOf(all, language)} />
      </Panel>
      <section aria-labelledby="all">
        <h2 id="all">{t('collab.title')}</h2>
        <CollaborationList all={all} />
        <Files at="/collaborations" of={t('collab.title')} />
      </section>
    </>
  );
};

export const page = definePage({
  questions,
  head: (_props, t) => ({ title: t('collab.title'), description: t('collab.picture') }),
  Body,
});
