import type { ReactElement } from 'react';
import type { ClaimPartsFragment, SharedPartsFragment } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import { withoutTags } from '../../shared/sentence';
import { apart, inShort, type Say, useWords } from '../shared/words';

type SaidOfMeetings = Pick<ClaimPartsFragment, 'participation' | 'statement' | 'statementAction' | 'collaboration'>;

const sharing = (t: Say, { sharing: kind, country, partner, dpg }: SharedPartsFragment): string => {
  const countries = withoutTags(t(`collab.${kind}`, { country: apart(country.name), partner: apart(partner.name) }));
  return dpg ? [countries, apart(dpg.name)].join(' · ') : countries;
};

const followed = (t: Say, { adoption, collaboration, need }: NonNullable<SaidOfMeetings['statementAction']>): string => {
  if (collaboration) return sharing(t, collaboration);
  if (adoption) return apart([adoption.country.name, adoption.dpg.name].join(' · '));
  return t(need === null ? 'claim.followed_unknown' : 'claim.followed_by_need');
};

/** What a claim about a meeting, or about what two countries share, says in a line; null: it is of another kind. */
export const MeetingSentence = ({
  claim: { participation, statement, statementAction, collaboration },
}: {
  claim: SaidOfMeetings;
}): ReactElement | null => {
  const t = useWords();
  if (participation) {
    const { level, engagement } = participation;
    return <>{t('claim.participation', { level, meeting: apart(engagement.name) })}</>;
  }
  if (statement) {
    const [question, words] = [t(`statement_question.${statement.question}`), apart(inShort(statement.text))];
    const category = statement.category && t(`support_category.${statement.category}`);
    return (
      <>
        {category ? t('claim.expected_role', { question, category, words }) : t('claim.statement', { question, words })} ·{' '}
        <bdi>{statement.engagement.name}</bdi>
      </>
    );
  }
  if (statementAction) {
    const words = apart(inShort(statementAction.statement?.text ?? '…'));
    return <>{t('claim.followed', { words, what: followed(t, statementAction) })}</>;
  }
  return (
    collaboration && (
      <>
        {sharing(t, collaboration)} {collaboration.since && '· '}
        {collaboration.since && <Day date={collaboration.since} />}
      </>
    )
  );
};
