import { SECTORS } from '../../shared/codes';
import type { WorkId } from '../shared/words';

/** What can be recorded about an adoption, each with a form of its own. */
export const FORMS = ['event', 'reach', 'barrier', 'marker', 'reverify'] as const;
export type FormName = (typeof FORMS)[number];

export interface FieldSpec {
  /** As the API names it. */
  name: string;
  /** `planned`: a date that may lie ahead. `institution` and `dpg` are picked from lists; `goals`: numbers, "3, 5". */
  type: 'text' | 'long' | 'date' | 'planned' | 'count' | 'choice' | 'institution' | 'dpg' | 'goals';
  choices?: readonly (readonly [string, WorkId])[];
  required?: boolean;
  /** Characters that a long text holds at most; 5,000 where it is not said. */
  most?: number;
  /** Whether it belongs to the gate of the stage. */
  proof?: boolean;
}

const one = (name: string, type: FieldSpec['type'], more: Partial<FieldSpec> = {}): FieldSpec => ({ name, type, ...more });
const proof = (name: string, type: FieldSpec['type'], more: Partial<FieldSpec> = {}): FieldSpec =>
  one(name, type, { proof: true, ...more });

const KINDS: NonNullable<FieldSpec['choices']> = [
  ['ASSESSED', 'stage.ASSESSED'],
  ['PILOTED', 'stage.PILOTED'],
  ['SCALED', 'stage.SCALED'],
  ['PAUSED', 'status.PAUSED'],
  ['RESUMED', 'event_kind.RESUMED'],
  ['DISCONTINUED', 'status.DISCONTINUED'],
  ['REPLACED', 'status.REPLACED'],
];
const EXTENTS: NonNullable<FieldSpec['choices']> = [
  ['NATIONAL', 'extent.NATIONAL'],
  ['SUBNATIONAL', 'extent.SUBNATIONAL'],
];
const OUTCOMES: NonNullable<FieldSpec['choices']> = [
  ['PROCEED', 'outcome.PROCEED'],
  ['NOT_SUITABLE', 'outcome.NOT_SUITABLE'],
  ['DEFERRED', 'outcome.DEFERRED'],
];
const BARRIERS: NonNullable<FieldSpec['choices']> = [
  ['LANGUAGE', 'barrier.LANGUAGE'],
  ['CONTENT', 'barrier.CONTENT'],
  ['INFRASTRUCTURE', 'barrier.INFRASTRUCTURE'],
  ['FUNDING', 'barrier.FUNDING'],
  ['REGULATION', 'barrier.REGULATION'],
  ['CAPACITY', 'barrier.CAPACITY'],
];
const SEVERITIES: NonNullable<FieldSpec['choices']> = [
  ['1', 'severity.1'],
  ['2', 'severity.2'],
  ['3', 'severity.3'],
];
const MARKERS: NonNullable<FieldSpec['choices']> = [
  ['0', 'marker.0'],
  ['1', 'marker.1'],
  ['2', 'marker.2'],
];

/** What each stage must show (its gate), as fields. */
const GATES: Record<string, readonly FieldSpec[]> = {
  ASSESSED: [proof('evaluation', 'text'), proof('need', 'long'), proof('outcome', 'choice', { choices: OUTCOMES })],
  PILOTED: [proof('agreement', 'text'), proof('sites', 'count'), proof('users', 'count'), proof('plannedDecision', 'planned')],
  SCALED: [
    proof('mandate', 'text'),
    proof('unitsLive', 'count'),
    proof('unitsIntended', 'count'),
    proof('unitsDate', 'date'),
    proof('operatingSince', 'date'),
    proof('operatingConfirmed', 'date'),
    proof('operator', 'text'),
    proof('recurrentFunding', 'text'),
  ],
};
const REASONED = ['PAUSED', 'DISCONTINUED', 'REPLACED'];
const note = one('note', 'long');

/** The fields of a form; those of a stage event follow from its kind. */
export const fieldsOf = (form: FormName, kind: string): readonly FieldSpec[] => {
  if (form === 'reach') {
    return [
      one('date', 'date', { required: true }),
      one('unit', 'text', { required: true }),
      one('served', 'count', { required: true }),
      ...(['intended', 'women', 'vulnerable'] as const).map((name) => one(name, 'count')),
      one('vulnerableGroup', 'text'),
      note,
    ];
  }
  if (form === 'barrier') {
    return [
      one('kind', 'choice', { choices: BARRIERS, required: true }),
      one('severity', 'choice', { choices: SEVERITIES, required: true }),
      one('notedOn', 'date', { required: true }),
      one('resolvedOn', 'date'),
      note,
    ];
  }
  if (form === 'marker') {
    const markers = { choices: MARKERS, required: true };
    return [one('date', 'date'), one('women', 'choice', markers), one('vulnerable', 'choice', markers), note];
  }
  if (form === 'reverify') return [one('date', 'date', { required: true }), note];
  return [
    one('kind', 'choice', { choices: KINDS, required: true }),
    one('date', 'date'),
    one('extent', 'choice', { choices: EXTENTS }),
    one('institution', 'institution'),
    one('sector', 'choice', { choices: SECTORS.map((sector) => [sector, `sector.${sector}`] as const) }),
    one('sdgs', 'goals'),
    ...(GATES[kind] ?? []),
    ...(REASONED.includes(kind) ? [one('reason', 'long', { required: true })] : []),
    ...(kind === 'REPLACED' ? [one('replacedBy', 'dpg', { required: true })] : []),
    note,
  ];
};
