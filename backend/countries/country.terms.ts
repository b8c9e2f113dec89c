import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const IncomeGroup = codes('LOW', 'LOWER_MIDDLE', 'UPPER_MIDDLE', 'HIGH', 'UNCLASSIFIED');
export type IncomeGroup = keyof typeof IncomeGroup;

export const CountryGroup = codes('LDC', 'LLDC', 'SIDS');
export type CountryGroup = keyof typeof CountryGroup;

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
