import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const Stage = codes('REPORTED', 'ASSESSED', 'PILOTED', 'SCALED');
export type Stage = keyof typeof Stage;

export const Status = codes('ACTIVE', 'PAUSED', 'DISCONTINUED', 'REPLACED');
export type Status = keyof typeof Status;

export const Standing = codes('CLAIMED', 'DOCUMENTED', 'PROVEN');
export type Standing = keyof typeof Standing;

export const StageEventKind = codes('REPORTED', 'ASSESSED', 'PILOTED', 'SCALED', 'PAUSED', 'RESUMED', 'DISCONTINUED', 'REPLACED');
export type StageEventKind = keyof typeof StageEventKind;

export const Extent = codes('NATIONAL', 'SUBNATIONAL');
export type Extent = keyof typeof Extent;

/** How sure the compiler of a seed table was of a row. */
export const Confidence = codes('HIGH', 'MEDIUM');
export type Confidence = keyof typeof Confidence;

export const BarrierKind = codes('LANGUAGE', 'CONTENT', 'INFRASTRUCTURE', 'FUNDING', 'REGULATION', 'CAPACITY');
export type BarrierKind = keyof typeof BarrierKind;

registerEnumType(BarrierKind, {
  name: 'BarrierKind',
  description: 'What holds an adoption back.',
  valuesMap: {
    LANGUAGE: { description: 'It is not in a language of its users.' },
    CONTENT: { description: 'What it should hold is missing or unfit.' },
    INFRASTRUCTURE: { description: 'Power, devices or connectivity are missing.' },
    FUNDING: { description: 'Money is missing.' },
    REGULATION: { description: 'A law or rule stands in the way, or is missing.' },
    CAPACITY: { description: 'People who can run it are missing.' },
  },
});

registerEnumType(Stage, {
  name: 'Stage',
  description: 'The rungs of adoption. REPORTED is the intake and no rung: somebody says that it is in use.',
  valuesMap: {
    REPORTED: { description: 'Somebody says that it is in use there; nobody has classified it.' },
    ASSESSED: { description: 'A named public body completed a dated written evaluation for a stated need.' },
    PILOTED: { description: 'In live use at named, bounded sites under written agreement of the public body.' },
    SCALED: { description: 'System of record by mandate, live in at least half of the intended units, run and funded for good.' },
  },
});

registerEnumType(Status, {
  name: 'Status',
  description: 'Whether an adoption still runs; its stage is the highest rung it reached.',
  valuesMap: {
    ACTIVE: { description: 'It runs, as far as is known.' },
    PAUSED: { description: 'It stands still for a reason.' },
    DISCONTINUED: { description: 'It ended.' },
    REPLACED: { description: 'Another digital public good took its place.' },
  },
});

registerEnumType(Standing, {
  name: 'Standing',
  description: 'How well a claim is backed. Derived from its evidence and proofs, never typed in.',
  valuesMap: {
    CLAIMED: { description: 'Nothing above self-reported evidence.' },
    DOCUMENTED: { description: 'At least one public source.' },
    PROVEN: { description: 'Every proof of the gate, and evidence that a government confirmed or a primary document.' },
  },
});

registerEnumType(StageEventKind, {
  name: 'StageEventKind',
  description: 'What a stage event claims: that a stage was reached, or that the adoption was paused, resumed or ended.',
  valuesMap: {
    REPORTED: { description: 'It is in use there by somebody’s word.' },
    ASSESSED: { description: 'A written evaluation was completed.' },
    PILOTED: { description: 'A pilot went live.' },
    SCALED: { description: 'It became the system of record.' },
    PAUSED: { description: 'It was paused.' },
    RESUMED: { description: 'It runs again after a pause or an end.' },
    DISCONTINUED: { description: 'It ended.' },
    REPLACED: { description: 'Another digital public good took its place.' },
  },
});

registerEnumType(Extent, {
  name: 'Extent',
  description: 'How far a stage event reached.',
  valuesMap: { NATIONAL: { description: 'The whole country.' }, SUBNATIONAL: { description: 'A part of the country.' } },
});

registerEnumType(Confidence, {
  name: 'Confidence',
  description: 'How sure the compiler of a seed table was of a row.',
  valuesMap: { HIGH: { description: 'The source states it.' }, MEDIUM: { description: 'The source implies it.' } },
});
