import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const Dimension = codes('COUNTRY', 'REGION', 'SUBREGION', 'INCOME_GROUP', 'SECTOR', 'SDG', 'DPG', 'DPG_TYPE');
export type Dimension = keyof typeof Dimension;

export const Interval = codes('QUARTER', 'YEAR');
export type Interval = keyof typeof Interval;

export const AdoptionOrder = codes('UPDATED_AT_DESC', 'STAGE_DESC', 'COUNTRY_ASC', 'DPG_ASC');
export type AdoptionOrder = keyof typeof AdoptionOrder;

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
