import { Int } from '@nestjs/graphql';
import { AdoptionFilter } from '../adoption-filter.input.js';
import { FundingFilter } from './funding-filter.input.js';

export const filtered = {
  type: () => AdoptionFilter,
  nullable: true,
  description:
    'Which adoptions; absent: all that run, at standing DOCUMENTED, today. Money for no adoption is kept by its country, and by its DPG, that DPG’s goals and the sector it counts under; where stages or only other statuses are asked for, it is left out.',
};

export const funded = { type: () => FundingFilter, nullable: true, description: 'Which needs and commitments; absent: all.' };

export const pageArguments = {
  first: ['first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many on a page, 0 to 500.' }],
  after: ['after', { type: () => String, nullable: true, description: 'endCursor of the page before; absent: the first page.' }],
} as const;
