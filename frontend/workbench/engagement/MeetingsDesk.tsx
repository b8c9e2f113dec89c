import { useState, type ReactElement } from 'react';
import { useSearch } from 'wouter';
import type { ClaimToCorrectQuery } from '../../gql/graphql';
import type { Language } from '../../shared/languages';
import { useLanguage } from '../../shared/i18n';
import { emptyValues, type FormValues } from '../record/claim-values.shape';
import { ONE_CLAIM } from '../record/record.queries';
import type { Rival } from '../record/use-plain-form';
import { callApi } from '../shared/api';
import { PlainForm } from '../record/PlainForm';
import { hasRole, useBoot, useMe } from '../shared/context';
import { To, useGo } from '../shared/links';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import {
  fieldsOfMeeting,
  inputOfMeeting,
  KIND_OF,
  MEETING_FORMS,
  problemsOfMeeting,
  valuesOfMeeting,
  type MeetingForm as Name,
  correctionPath,
} from './meeting-fields.shape';
import { CLAIM_TO_CORRECT } from './meeting.queries';
import { ClaimsOnRecord } from '../record/ClaimsOnRecord';
import { MeetingField } from './MeetingField';
import { sendMeeting } from './send-meeting';

/** Twelve parts of one meeting come from one document: what they share stays in the form. */
const nextOf = (name: Name, { fields, evidence }: FormValues, own: string): FormValues => ({
  ...emptyValues({ countryIso3: own, engagementId: fields['engagementId'] ?? '', textLanguage: fields['textLanguage'] ?? '' }),
  ...(name === 'participation' && { evidence }),
});

/** What somebody else made of a claim. */
const readRival = async (id: string, language: Language): Promise<Rival | null> => {
  const [said, filled] = await Promise.all([callApi(ONE_CLAIM, { id, language }), callApi(CLAIM_TO_CORRECT, { id })]);
  const values = filled.workClaim && valuesOfMeeting(filled.workClaim);
  return said.workClaim && values ? { claim: said.workClaim, values } : null;
};

interface MeetingFormProps {
  name: Name;
  /** The claim to correct; null: a new one. */
  claim: NonNullable<ClaimToCorrectQuery['workClaim']> | null;
}

const MeetingForm = ({ name, claim }: MeetingFormProps): ReactElement => {
  const t = useWords();
  const me = useMe();
  const go = useGo();
  const language = useLanguage();
  const { today } = useBoot();
  const own = hasRole(me, 'EDITOR') ? '' : (me.grants.find(({ role }) => role === 'FOCAL_POINT')?.scope ?? '');
  const begun = emptyValues({ countryIso3: own, textLanguage: language });
  const [initial] = useState(() => (claim && valuesOfMeeting(claim)) ?? begun);
  return (
    <PlainForm
      draft={`meeting:${name}:${claim?.id ?? ''}`}
      title={claim ? t('act.correct') : t(`meeting_form.${name}`)}
      means={claim ? t('act_means.correct') : t(`meeting_form_means.${name}`)}
      initial={initial}
      fieldsOf={(fields) => fieldsOfMeeting(name, fields)}
      problemsOf={(values, submit) => problemsOfMeeting(name, values, today, submit)}
      corrects={claim?.id ?? null}
      read={(id) => readRival(id, language)}
      send={async (values, request) => {
        const asked = KIND_OF[name] === null ? { requestId: request.requestId } : request;
        await sendMeeting(name, { ...inputOfMeeting(name, values, today), ...asked });
        if (claim) go(`/workbench/meetings?form=${name}`);
      }}
      nextOf={(values) => nextOf(name, values, own)}
      draw={(field, form, code) => <MeetingField key={field.name} field={field} form={form} code={code} />}
      note={KIND_OF[name] === null ? null : { name: 'note', type: 'long' }}
      told={{
        submitted:
          KIND_OF[name] === null ? <a href={`/engagements?lang=${language}`}>{t('meeting_form.public')}</a> : t('funding.submitted'),
        draft: t('funding.draft'),
      }}
    />
  );
};

/** A form filled with what a claim says, to correct it. */
const Correction = ({ name, id }: { name: Name; id: string }): ReactElement => {
  const t = useWords();
  const claim = useAsk(CLAIM_TO_CORRECT, { id }, { still: true });
  return (
    <Answered query={claim}>
      {({ workClaim }) =>
        workClaim?.kind === KIND_OF[name] ? <MeetingForm name={name} claim={workClaim} /> : <Nothing>{t('problem.UNKNOWN_CLAIM')}</Nothing>
      }
    </Answered>
  );
};

/** Records meetings, who came, what was said and what followed, and what countries share. */
export const MeetingsDesk = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const asked = new URLSearchParams(useSearch());
  const forms = MEETING_FORMS.filter((name) => hasRole(me, 'EDITOR', name === 'engagement' ? 'ADMIN' : 'FOCAL_POINT'));
  const current = forms.find((name) => name === asked.get('form')) ?? forms[0];
  if (!current)
    return (
      <Screen title={t('nav.meetings')}>
        <Nothing>{t('problem.FORBIDDEN')}</Nothing>
      </Screen>
    );
  const claim = asked.get('claim');
  const kind = KIND_OF[current];
  return (
    <Screen title={t('nav.meetings')} lead={t('meeting_form.lead')}>
      <nav className="acts" aria-label={t('nav.meetings')}>
        {forms.map((name) => (
          <To key={name} to={`/workbench/meetings?form=${name}`} current={name === current}>
            {t(`meeting_form.${name}`)}
          </To>
        ))}
      </nav>
      {claim ? (
        <Correction key={`${current} ${claim}`} name={current} id={claim} />
      ) : (
        <MeetingForm key={current} name={current} claim={null} />
      )}
      {kind && (
        <ClaimsOnRecord
          key={kind}
          {...{ kind, first: 50, after: asked.get('after'), path: '/workbench/meetings', form: current, correctAt: correctionPath }}
        />
      )}
    </Screen>
  );
};
