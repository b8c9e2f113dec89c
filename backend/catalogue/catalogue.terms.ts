import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const DpgType = codes('SOFTWARE', 'DATA', 'AI_MODEL', 'STANDARD', 'CONTENT');
export type DpgType = keyof typeof DpgType;

/** Where in society a digital public good is used. The order is that of every list of sectors. */
export const Sector = codes(
  'HEALTH',
  'EDUCATION',
  'AGRICULTURE',
  'SOCIAL_PROTECTION',
  'FINANCE',
  'IDENTITY',
  'PUBLIC_ADMINISTRATION',
  'PARTICIPATION',
  'DATA_EXCHANGE',
  'CLIMATE',
  'WATER',
  'ENERGY',
  'CITIES',
  'HUMANITARIAN',
  'UNSPECIFIED',
);
export type Sector = keyof typeof Sector;

registerEnumType(DpgType, {
  name: 'DpgType',
  description: 'The five kinds of digital public good.',
  valuesMap: {
    SOFTWARE: { description: 'Open-source software.' },
    DATA: { description: 'Open data.' },
    AI_MODEL: { description: 'Open AI model.' },
    STANDARD: { description: 'Open standard.' },
    CONTENT: { description: 'Open content.' },
  },
});

registerEnumType(Sector, {
  name: 'Sector',
  description: 'Where in society a digital public good is used. Gender is no sector but an inclusion marker.',
  valuesMap: {
    HEALTH: { description: 'Health and nutrition.' },
    EDUCATION: { description: 'Education and skills.' },
    AGRICULTURE: { description: 'Agriculture and food.' },
    SOCIAL_PROTECTION: { description: 'Social protection and livelihoods.' },
    FINANCE: { description: 'Finance and payments.' },
    IDENTITY: { description: 'Identity and civil registration.' },
    PUBLIC_ADMINISTRATION: { description: 'Public administration and procurement.' },
    PARTICIPATION: { description: 'Justice and participation.' },
    DATA_EXCHANGE: { description: 'Data exchange and digital foundations.' },
    CLIMATE: { description: 'Climate and environment.' },
    WATER: { description: 'Water and sanitation.' },
    ENERGY: { description: 'Energy.' },
    CITIES: { description: 'Cities, transport and logistics.' },
    HUMANITARIAN: { description: 'Humanitarian and peace.' },
    UNSPECIFIED: { description: 'Nobody has named the sector; it is never guessed.' },
  },
});
