import type { MeetingClaimFragment } from '../../gql/graphql';
import { SUPPORT_CATEGORIES } from '../../shared/codes';
import { languages } from '../../shared/languages';
import type { FieldSpec } from '../record/claim-fields.shape';
import { evidenceOf, evidenceValues, problemsOfFields, type FormValues } from '../record/claim-values.shape';
import { readDate } from '../shared/partial-date.rules';
import type { WorkId } from '../shared/words';

/** What can be recorded about meetings and what countries share, each with a form of its own. */
export const MEETING_FORMS = ['participation', 'statement', 'statement_action', 'collaboration', 'engagement'] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

/** The kind of claim that a form records; null: a meeting is no claim. */
export const KIND_OF = {
  participation: 'PARTICIPATION',
  statement: 'STATEMENT',
  statement_action: 'STATEMENT_ACTION',
  collaboration: 'COLLABORATION',
  engagement: null,
} as const;

type Subject = 'meeting' | 'country' | 'statement' | 'adoption' | 'collaboration' | 'need';

/** A subject is picked from a list; `name_in`: the name of a meeting in one language. */
export interface MeetingField extends Omit<FieldSpec, 'type'> {
  type: FieldSpec['type'] | Subject | 'name_in';
}

const choice = <Code extends string>(codes: readonly Code[], word: (code: Code) => WorkId): NonNullable<FieldSpec['choices']> =>
  codes.map((code) => [code, word(code)] as const);

const LEVELS = choice(['INVITED', 'ATTENDED', 'STATED'], (code) => `participation_level.${code}`);
const QUESTIONS = choice(['PRIORITIES', 'USE', 'COLLABORATION', 'EXPECTED_ROLES'], (code) => `statement_question.${code}`);
const CATEGORIES = choice(
  SUPPORT_CATEGORIES.filter((code) => code !== 'OTHER'),
  (code) => `support_category.${code}`,
);
const SHARING = choice(['LENDS', 'LEARNS', 'CO_BUILDS'], (code) => `sharing.${code}`);
const FOLLOWED = choice(['ADOPTION', 'COLLABORATION', 'NEED'], (code) => `followed.${code}`);
const FOLLOWED_FIELD: Record<string, MeetingField> = {
  ADOPTION: { name: 'adoptionId', type: 'adoption', required: true },
  COLLABORATION: { name: 'collaborationId', type: 'collaboration', required: true },
  NEED: { name: 'needId', type: 'need', required: true },
};
const required = true;
const inMeeting: MeetingField[] = [
  { name: 'engagementId', type: 'meeting', required },
  { name: 'countryIso3', type: 'country', required },
];

export const fieldsOfMeeting = (form: MeetingForm, { question, followed }: Record<string, string>): MeetingField[] => {
  if (form === 'engagement') {
    return [
      ...languages.map((language): MeetingField => ({ name: `name_${language}`, type: 'name_in' })),
      { name: 'date', type: 'date', required },
      { name: 'place', type: 'text' },
      { name: 'url', type: 'text' },
    ];
  }
  if (form === 'participation') {
    return [...inMeeting, { name: 'level', type: 'choice', choices: LEVELS, required }, { name: 'office', type: 'text' }];
  }
  if (form === 'statement') {
    return [
      ...inMeeting,
      { name: 'question', type: 'choice', choices: QUESTIONS, required },
      ...(question === 'EXPECTED_ROLES' ? [{ name: 'category', type: 'choice', choices: CATEGORIES } as const] : []),
      { name: 'text', type: 'long', required, most: 10_000 },
      { name: 'textLanguage', type: 'text', required },
      { name: 'speaker', type: 'text' },
      { name: 'office', type: 'text' },
      { name: 'date', type: 'date' },
    ];
  }
  if (form === 'statement_action') {
    const what = FOLLOWED_FIELD[followed ?? ''];
    return [
      { name: 'statementId', type: 'statement', required },
      { name: 'followed', type: 'choice', choices: FOLLOWED, required },
      ...(what ? [what] : []),
    ];
  }
  return [
    { name: 'countryIso3', type: 'country', required },
    { name: 'kind', type: 'choice', choices: SHARING, required },
    { name: 'partnerIso3', type: 'country', required },
    { name: 'dpgId', type: 'dpg' },
    { name: 'since', type: 'date' },
    { name: 'until', type: 'date' },
  ];
};

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const WEB = /^https?:\/\/\S+$/;

/** What keeps a form from being sent: code by field. Evidence is asked for of claims alone. */
export const problemsOfMeeting = (form: MeetingForm, values: FormValues, today: string, submit: boolean): Record<string, string> => {
  const { fields } = values;
  const of = (name: string) => (fields[name] ?? '').trim();
  const problems = problemsOfFields(fieldsOfMeeting(form, fields) as FieldSpec[], values, today, submit && form !== 'engagement');
  if (form === 'engagement') {
    if (languages.every((language) => of(`name_${language}`) === '')) problems['name_en'] = 'MISSING';
    if (of('url') && !WEB.test(of('url'))) problems['url'] = 'LINK_NOT_WEB';
  }
  if (form === 'statement' && of('textLanguage') && !LANGUAGE_TAG.test(of('textLanguage'))) problems['textLanguage'] = 'LANGUAGE_TAG';
  if (form === 'collaboration' && of('partnerIso3') && of('partnerIso3') === of('countryIso3')) problems['partnerIso3'] = 'PARTNER_ITSELF';
  return problems;
};

/** What a form holds, as the API takes it: only what it shows. */
export const inputOfMeeting = (form: MeetingForm, { fields, evidence }: FormValues, today: string): Record<string, unknown> => {
  const shown = fieldsOfMeeting(form, fields).flatMap(({ name, type }): [string, string][] => {
    const typed = (fields[name] ?? '').trim();
    const read = type === 'date' ? readDate(typed, today) : null;
    const value = read && 'date' in read ? (read.date ?? '') : typed;
    return value && name !== 'followed' ? [[name, value]] : [];
  });
  if (form === 'engagement') {
    const isName = (name: string) => name.startsWith('name_');
    const names = shown.filter(([name]) => isName(name)).map(([name, text]) => ({ language: name.slice('name_'.length), name: text }));
    return { names, ...Object.fromEntries(shown.filter(([name]) => !isName(name))) };
  }
  return { ...Object.fromEntries(shown), note: (fields['note'] ?? '').trim() || null, evidence: evidenceOf(evidence, today) };
};

/** The form that a claim would have been recorded with, to correct it; null: it is of another room. */
export const valuesOfMeeting = (claim: MeetingClaimFragment): FormValues | null => {
  const { participation, statement, collaboration, note, evidence } = claim;
  const values = (fields: Record<string, string | null | undefined>): FormValues => ({
    fields: Object.fromEntries(Object.entries({ ...fields, note }).map(([name, text]) => [name, text ?? ''])),
    evidence: evidence.map(evidenceValues),
  });
  if (participation) {
    const { engagement, country, level, office } = participation;
    return values({ engagementId: engagement.id, countryIso3: country.iso3, level, office });
  }
  if (statement) {
    const { engagement, country, question, category, text, textLanguage, speaker, office, date } = statement;
    return values({
      engagementId: engagement.id,
      countryIso3: country.iso3,
      question,
      category,
      text,
      textLanguage,
      speaker,
      office,
      date,
    });
  }
  if (collaboration) {
    const { country, partner, kind, dpg, since, until } = collaboration;
    return values({ countryIso3: country.iso3, partnerIso3: partner.iso3, kind, dpgId: dpg?.id, since, until });
  }
  return null;
};

/** Where a claim is corrected; null: elsewhere, or, as a link from a statement, by a withdrawal and a new one. */
export const correctionPath = ({ id, kind }: { id: string; kind: string }): string | null => {
  const form = MEETING_FORMS.find((name) => KIND_OF[name] === kind);
  return form && form !== 'statement_action' ? `/workbench/meetings?form=${form}&claim=${encodeURIComponent(id)}` : null;
};
