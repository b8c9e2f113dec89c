import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const SupportCategory = codes('STRATEGY', 'REGULATION', 'SUPPLY', 'TECHNICAL_ASSISTANCE', 'CAPACITY', 'OTHER');
export type SupportCategory = keyof typeof SupportCategory;

registerEnumType(SupportCategory, {
  name: 'SupportCategory',
  description: 'What money or help is for.',
  valuesMap: {
    STRATEGY: { description: 'General or sector-specific digital strategies.' },
    REGULATION: { description: 'Enabling regulation and procurement reform.' },
    SUPPLY: { description: 'More and better funded DPGs.' },
    TECHNICAL_ASSISTANCE: { description: 'Help to assess and pilot DPGs.' },
    CAPACITY: { description: 'The capacity of the public sector’s own staff.' },
    OTHER: { description: 'Infrastructure and anything else.' },
  },
});
