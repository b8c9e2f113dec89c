import { registerEnumType } from '@nestjs/graphql';

export enum IncomeGroup {
  LOW = 'LOW',
  LOWER_MIDDLE = 'LOWER_MIDDLE',
  UPPER_MIDDLE = 'UPPER_MIDDLE',
  HIGH = 'HIGH',
  UNCLASSIFIED = 'UNCLASSIFIED',
}

export enum CountryGroup {
  LDC = 'LDC',
  LLDC = 'LLDC',
  SIDS = 'SIDS',
}

registerEnumType(IncomeGroup, {
  name: 'IncomeGroup',
  description: 'World Bank income group (fiscal year 2026).',
  valuesMap: {
    LOW: { description: 'Low income.' },
    LOWER_MIDDLE: { description: 'Lower middle income.' },
    UPPER_MIDDLE: { description: 'Upper middle income.' },
    HIGH: { description: 'High income.' },
    UNCLASSIFIED: { description: 'The World Bank puts the country in no group.' },
  },
});

registerEnumType(CountryGroup, {
  name: 'CountryGroup',
  description: 'Groups of countries that the United Nations lists; membership changes over time.',
  valuesMap: {
    LDC: { description: 'Least developed countries.' },
    LLDC: { description: 'Landlocked developing countries.' },
    SIDS: { description: 'Small island developing States.' },
  },
});
