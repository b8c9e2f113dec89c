import { registerEnumType } from '@nestjs/graphql';

export enum DpgType {
  SOFTWARE = 'SOFTWARE',
  DATA = 'DATA',
  AI_MODEL = 'AI_MODEL',
  STANDARD = 'STANDARD',
  CONTENT = 'CONTENT',
}

/** Where in society a digital public good is used. The order is that of every list of sectors. */
export enum Sector {
  HEALTH = 'HEALTH',
  EDUCATION = 'EDUCATION',
  AGRICULTURE = 'AGRICULTURE',
  SOCIAL_PROTECTION = 'SOCIAL_PROTECTION',
  FINANCE = 'FINANCE',
  IDENTITY = 'IDENTITY',
  PUBLIC_ADMINISTRATION = 'PUBLIC_ADMINISTRATION',
  PARTICIPATION = 'PARTICIPATION',
  DATA_EXCHANGE = 'DATA_EXCHANGE',
  CLIMATE = 'CLIMATE',
  WATER = 'WATER',
  ENERGY = 'ENERGY',
  CITIES = 'CITIES',
  HUMANITARIAN = 'HUMANITARIAN',
  UNSPECIFIED = 'UNSPECIFIED',
}

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
