import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const Dimension = codes('COUNTRY', 'REGION', 'SUBREGION', 'INCOME_GROUP', 'SECTOR', 'SDG', 'DPG', 'DPG_TYPE', 'INSTITUTION');
export type Dimension = keyof typeof Dimension;

export const Interval = codes('QUARTER', 'YEAR');
export type Interval = keyof typeof Interval;

export const AdoptionOrder = codes('UPDATED_AT_DESC', 'STAGE_DESC', 'COUNTRY_ASC', 'DPG_ASC');
export type AdoptionOrder = keyof typeof AdoptionOrder;

export const ChangeKind = codes('NEW', 'RAISED', 'RESUMED', 'PAUSED', 'ENDED', 'RETRACTED');
export type ChangeKind = keyof typeof ChangeKind;

export const ChangeBasis = codes('DATE', 'PUBLICATION');
export type ChangeBasis = keyof typeof ChangeBasis;

export const PeerGroup = codes('SUBREGION', 'INCOME_GROUP', 'LDC', 'LLDC', 'SIDS', 'CHOSEN');
export type PeerGroup = keyof typeof PeerGroup;

export const NextStepKind = codes('DECIDE', 'REVERIFY', 'PROVE', 'CLASSIFY');
export type NextStepKind = keyof typeof NextStepKind;

export const Nearness = codes('LANGUAGE', 'INCOME_GROUP', 'SUBREGION', 'REGION');
export type Nearness = keyof typeof Nearness;

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'How where an adoption stands changed between two days.',
  valuesMap: {
    NEW: { description: 'It came onto a rung.' },
    RAISED: { description: 'It reached a higher rung.' },
    RESUMED: { description: 'It runs again.' },
    PAUSED: { description: 'It was paused.' },
    ENDED: { description: 'It was discontinued or replaced.' },
    RETRACTED: { description: 'Claims that put it on its rung no longer count: it is on a lower one, or on none.' },
  },
});

registerEnumType(ChangeBasis, {
  name: 'ChangeBasis',
  description: 'What is held against each other to tell a change.',
  valuesMap: {
    DATE: { description: 'What is known now, as of the two days. Claims without a date tell no change.' },
    PUBLICATION: { description: 'What had been published by the end of the first day, and what is published now.' },
  },
});

registerEnumType(PeerGroup, {
  name: 'PeerGroup',
  description: 'Which countries a country is put beside.',
  valuesMap: {
    SUBREGION: { description: 'Of the same M49 intermediate region, or sub-region where that has none.' },
    INCOME_GROUP: { description: 'Of the same World Bank income group.' },
    LDC: { description: 'The other least developed countries.' },
    LLDC: { description: 'The other landlocked developing countries.' },
    SIDS: { description: 'The other small island developing States.' },
    CHOSEN: { description: 'Those that the reader names.' },
  },
});

registerEnumType(NextStepKind, {
  name: 'NextStepKind',
  description: 'What is to be done next, the most urgent first.',
  valuesMap: {
    DECIDE: { description: 'A stalled pilot: scale it, go on with it until a new date, or end it.' },
    REVERIFY: { description: 'A stale record: say whether it still holds.' },
    PROVE: { description: 'A claim that lacks proofs of its gate.' },
    CLASSIFY: { description: 'Reports that nobody has classified.' },
  },
});

registerEnumType(Nearness, {
  name: 'Nearness',
  description: 'What two countries have in common.',
  valuesMap: {
    LANGUAGE: { description: 'An official language.' },
    INCOME_GROUP: { description: 'The World Bank income group.' },
    SUBREGION: { description: 'The M49 intermediate region, or sub-region where that has none.' },
    REGION: { description: 'The M49 region.' },
  },
});

registerEnumType(Dimension, {
  name: 'Dimension',
  description: 'What a figure is broken down by.',
  valuesMap: {
    COUNTRY: { description: 'Key: ISO 3166-1 alpha-3.' },
    REGION: { description: 'Key: the English name of the UN M49 region.' },
    SUBREGION: { description: 'Key: the English name of the UN M49 sub-region.' },
    INCOME_GROUP: { description: 'Key: IncomeGroup.' },
    SECTOR: { description: 'Key: Sector; the primary one, so bars add up to the total.' },
    SDG: { description: 'Key: 1 to 17; an adoption counts under each of its goals, so bars overlap.' },
    DPG: { description: "Key: the DPG Registry's id." },
    INSTITUTION: { description: 'Key: id of the public body that owns them; NOT_RECORDED where none is recorded.' },
    DPG_TYPE: { description: 'Key: DpgType; a DPG of several types counts under each, so bars overlap.' },
  },
});

registerEnumType(Interval, {
  name: 'Interval',
  description: 'Length of a period of a time line.',
  valuesMap: { QUARTER: { description: 'Three months.' }, YEAR: { description: 'A calendar year.' } },
});

registerEnumType(AdoptionOrder, {
  name: 'AdoptionOrder',
  description: 'Order of a list of adoptions; ties are broken by id, so that pages never overlap.',
  valuesMap: {
    UPDATED_AT_DESC: { description: 'Latest change first.' },
    STAGE_DESC: { description: 'Highest rung at the asked standing and day first, then latest change.' },
    COUNTRY_ASC: { description: 'By English country name, then DPG name.' },
    DPG_ASC: { description: 'By DPG name, then English country name.' },
  },
});
