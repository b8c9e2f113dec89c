import type { ReactElement } from 'react';
import type { StatementPartsFragment } from '../gql/graphql';
import { Stated } from '../funding/Money';
import { Evidences } from '../shared/Evidences';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { StageKey } from '../shared/StageKey';
import { plainHref } from '../shared/view';
import { CollaborationSentence } from './CollaborationList';

const RTL = /^(ar|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

type Action = StatementPartsFragment['followedBy'][number];

const Followed = ({ action: { adoption, collaboration, needed, note } }: { action: Action }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  return (
    <li>
      {adoption && (
        <>
          <a href={plainHref(view, `/records/${encodeURIComponent(adoption.id)}`)}>
            <bdi>{adoption.dpg.name}</bdi>
          </a>{' '}
          {adoption.useCase && <bdi>{adoption.useCase}</bdi>} <StageKey stage={adoption.stage} />
        </>
      )}
      {collaboration && <CollaborationSentence shared={collaboration} />}
      {needed && (
        <>
          <a href={plainHref(view, `/investment/records#${needed.id}`)}>
            {t('meeting.need_followed', { category: t(`support_category.${needed.category}`) })}
          </a>{' '}
          {needed.adoption && <bdi>{needed.adoption.dpg.name}</bdi>} <Stated amount={needed.amount} currency={needed.currency} />
        </>
      )}
      {note && <bdi> {note}</bdi>}
    </li>
  );
};

/** What was said, in its own words and language, and what is on record to have followed. */
export const StatementList = ({ statements, named }: { statements: readonly StatementPartsFragment[]; named: boolean }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  return (
    <>
      {statements.map(({ id, question, category, text, textLanguage, speaker, office, standing, country, evidence, followedBy }) => (
        <div key={id} className="said">
          <p className="fine">
            {named ? <a href={plainHref(view, `/countries/${country.iso3}`)}>{country.name}</a> : t(`statement_question.${question}`)}
            {category && ` · ${t(`support_category.${category}`)}`}
            {' · '}
            {t(`standing.${standing}`)}
          </p>
          <blockquote lang={textLanguage} dir={RTL.test(textLanguage) ? 'rtl' : 'ltr'}>
            {text}
          </blockquote>
          {(speaker ?? office) && (
            <p className="fine">
              <bdi>{speaker}</bdi> <bdi>{office}</bdi>
            </p>
          )}
          <Evidences evidence={evidence} />
          {followedBy.length === 0 ? (
            <p className="fine">{t('meeting.nothing_followed')}</p>
          ) : (
            <>
              <p className="fine">{t('meeting.followed')}</p>
              <ul className="bullets">
                {followedBy.map((action) => (
                  <Followed key={action.id} action={action} />
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </>
  );
};
