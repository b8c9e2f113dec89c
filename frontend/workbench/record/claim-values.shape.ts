import type {
  BarrierKind,
  ClaimPartsFragment,
  EvidenceGrade,
  EvidenceInput,
  RecordStageEventInput,
  StageEventKind,
} from '../../gql/graphql';
import { readDate } from '../shared/partial-date.rules';
import { isWebAddress } from '../classify/entry.rules';
import { fieldsOf, type FieldSpec, type FormName } from './claim-fields.shape';

export interface EvidenceValues {
  title: string;
  url: string;
  publisher: string;
  date: string;
  grade: EvidenceGrade;
  language: string;
}
/** A form as it is typed: everything is text. */
export interface FormValues {
  fields: Record<string, string>;
  evidence: EvidenceValues[];
}

export const noEvidence: EvidenceValues = { title: '', url: '', publisher: '', date: '', grade: 'PUBLIC_SOURCE', language: '' };
export const emptyValues = (fields: Record<string, string> = {}): FormValues => ({ fields, evidence: [noEvidence] });

const texts = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([name, value]) => [name, String(value)]),
  );

/** A piece of evidence on record, as a form holds it. */
export const evidenceValues = ({
  title,
  url,
  publisher,
  date,
  grade,
  language,
}: ClaimPartsFragment['evidence'][number]): EvidenceValues => ({
  title,
  grade,
  url: url ?? '',
  publisher: publisher ?? '',
  date: date ?? '',
  language: language ?? '',
});

/** The form that a claim would have been recorded with, to correct it or to bring it back. */
export const valuesOf = (claim: ClaimPartsFragment): FormValues => {
  const { stageEvent, reachFigure, barrier, inclusionMarker, note, evidence } = claim;
  const own = stageEvent ?? reachFigure ?? barrier ?? inclusionMarker ?? {};
  const sdgs = stageEvent?.sdgs.join(', ');
  const { id: _id, standing: _standing, ...fields } = texts({ ...own, ...(stageEvent?.proofs ?? {}), sdgs, note });
  return {
    fields,
    evidence: evidence.map(evidenceValues),
  };
};

const FORM_OF: Partial<Record<ClaimPartsFragment['kind'], FormName>> = {
  STAGE_EVENT: 'event',
  REACH_FIGURE: 'reach',
  BARRIER: 'barrier',
  INCLUSION_MARKER: 'marker',
};

/** The form in which a claim of its kind is corrected; null: it has none on the page of an adoption. */
export const formOf = ({ kind }: Pick<ClaimPartsFragment, 'kind'>): FormName | null => FORM_OF[kind] ?? null;

const countOf = (text: string): number | null => {
  const digits = text.replace(/[\s,.'’\u00a0\u202f]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
};

const problemOfField = ({ type, required }: FieldSpec, text: string, today: string): string | null => {
  if (!text) return required ? 'MISSING' : null;
  if (type === 'count') return countOf(text) === null ? 'NOT_A_COUNT' : null;
  if (type !== 'date' && type !== 'planned') return null;
  const read = readDate(text, today, type === 'planned');
  return 'problem' in read ? (read.problem === 'future' ? 'DATE_IN_FUTURE' : 'DATE_INVALID') : null;
};

const isBlank = ({ title, url, publisher, date }: EvidenceValues): boolean => ![title, url, publisher, date].some((text) => text.trim());

/** What keeps a form from being sent: code by field (`date`, `evidence.0.url`). A draft may lack its evidence. */
export const problemsOf = (form: FormName, values: FormValues, today: string, submit: boolean): Record<string, string> =>
  problemsOfFields(fieldsOf(form, values.fields['kind'] ?? ''), values, today, submit);

export const problemsOfFields = (
  specs: readonly FieldSpec[],
  { fields, evidence }: FormValues,
  today: string,
  submit: boolean,
): Record<string, string> => {
  const problems: Record<string, string> = {};
  for (const field of specs) {
    const problem = problemOfField(field, (fields[field.name] ?? '').trim(), today);
    if (problem) problems[field.name] = problem;
  }
  evidence.forEach((piece, index) => {
    if (isBlank(piece)) return;
    if (!piece.title.trim()) problems[`evidence.${index}.title`] = 'MISSING';
    if (piece.url.trim() && !isWebAddress(piece.url)) problems[`evidence.${index}.url`] = 'LINK_NOT_WEB';
    if ('problem' in readDate(piece.date, today)) problems[`evidence.${index}.date`] = 'DATE_INVALID';
  });
  if (submit && evidence.every(isBlank)) problems['evidence.0.title'] = 'EVIDENCE_MISSING';
  return problems;
};

/** Goals as a form holds them: "3, 5". */
export const goalsIn = (value: string | undefined): string[] => (value ?? '').split(/\D+/).filter(Boolean);
export const goalsText = (goals: readonly string[]): string => [...goals].sort((one, other) => Number(one) - Number(other)).join(', ');

const text = (value: string | undefined): string | null => value?.trim() || null;
const date = (value: string | undefined, today: string): string | null => {
  const read = readDate(value ?? '', today, true);
  return 'date' in read ? read.date : null;
};

export const evidenceOf = (evidence: readonly EvidenceValues[], today: string): EvidenceInput[] =>
  evidence
    .filter((piece) => !isBlank(piece))
    .map((piece) => ({
      title: piece.title.trim() || piece.url.trim(),
      url: text(piece.url),
      publisher: text(piece.publisher),
      date: date(piece.date, today),
      grade: piece.grade,
      language: text(piece.language),
    }));

/** What every change sends with it. */
export interface Request {
  adoptionId: string;
  expectedVersion: number;
  requestId: string;
  submit: boolean;
  supersedes: string | null;
}

/** Values of fields that the form shows, as the API takes them. */
const typed = (form: FormName, { fields }: FormValues, today: string, proofs: boolean): Record<string, string | number | null> =>
  Object.fromEntries(
    fieldsOf(form, fields['kind'] ?? '')
      .filter((field) => Boolean(field.proof) === proofs && field.type !== 'goals')
      .map(({ name, type }): [string, string | number | null] => {
        const value = fields[name] ?? '';
        if (type === 'count' || name === 'severity' || (form === 'marker' && type === 'choice')) return [name, countOf(value)];
        return [name, type === 'date' || type === 'planned' ? date(value, today) : text(value)];
      }),
  );

export const toStageEvent = (values: FormValues, request: Request, today: string): RecordStageEventInput => ({
  ...request,
  ...typed('event', values, today, false),
  kind: (values.fields['kind'] || 'REPORTED') as StageEventKind,
  sdgs: goalsIn(values.fields['sdgs']).map(Number),
  proofs: typed('event', values, today, true),
  evidence: evidenceOf(values.evidence, today),
});

/** A reach figure, a barrier or an inclusion marker; its required fields are there once `problemsOf` finds none missing. */
export const toClaim = <Form extends 'reach' | 'barrier' | 'marker'>(form: Form, values: FormValues, request: Request, today: string) => ({
  ...request,
  ...(typed(form, values, today, false) as Form extends 'reach'
    ? { date: string; unit: string; served: number }
    : Form extends 'barrier'
      ? { kind: BarrierKind; severity: number; notedOn: string }
      : { women: number; vulnerable: number }),
  evidence: evidenceOf(values.evidence, today),
});
