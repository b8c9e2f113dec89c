import type { ReactElement } from 'react';
import { formatDate } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { Picker, type PickProps } from '../shared/Picker';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ADOPTIONS_OF, MEETINGS, SHARED, STATEMENTS } from './meeting.queries';

const SHOWN = 90;
const shortened = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

export const MeetingPicker = (props: PickProps): ReactElement => {
  const language = useLanguage();
  const meetings = useAsk(MEETINGS, { language });
  const options = (meetings.data?.engagements ?? []).map(({ id, name, date }) => ({
    value: id,
    label: name,
    hint: formatDate(date, language),
  }));
  return <Picker {...props} options={options} />;
};

const useStatements = () => {
  const statements = useAsk(STATEMENTS, { language: useLanguage() });
  return (statements.data?.workClaims.edges ?? []).flatMap(({ node: { retiredAt, country, statement } }) =>
    retiredAt === null && statement && country ? [{ ...statement, country }] : [],
  );
};

export const StatementPicker = (props: PickProps): ReactElement => {
  const options = useStatements().map(({ id, text, country, engagement }) => ({
    value: id,
    label: `${country.name} · ${shortened(text)}`,
    hint: engagement.name,
  }));
  return <Picker {...props} options={options} />;
};

/** An adoption of the country that made the statement. */
export const FollowedAdoption = ({ statementId, ...props }: PickProps & { statementId: string }): ReactElement => {
  const t = useWords();
  const said = useStatements().find(({ id }) => id === statementId);
  const adoptions = useAsk(ADOPTIONS_OF, { iso3: said?.country.iso3 ?? '' }, { enabled: said !== undefined });
  const options = (adoptions.data?.adoptions.edges ?? []).map(({ stage, node: { id, dpg, useCase, jurisdiction } }) => ({
    value: id,
    label: [dpg.name, useCase, jurisdiction].filter(Boolean).join(' · '),
    hint: t(`stage.${stage}`),
  }));
  return <Picker {...props} hint={said ? undefined : t('meeting_form.statement_first')} options={options} />;
};

export const CollaborationPicker = (props: PickProps): ReactElement => {
  const t = useWords();
  const shared = useAsk(SHARED, { language: useLanguage() });
  const options = (shared.data?.collaborations.edges ?? []).map(({ node: { id, kind, country, partner, dpg } }) => ({
    value: id,
    label: [country.name, partner.name, dpg?.name].filter(Boolean).join(' · '),
    hint: t(`sharing.${kind}`),
  }));
  return <Picker {...props} options={options} />;
};
