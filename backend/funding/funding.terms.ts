import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const SupportCategory = codes('STRATEGY', 'REGULATION', 'SUPPLY', 'TECHNICAL_ASSISTANCE', 'CAPACITY', 'OTHER');
export type SupportCategory = keyof typeof SupportCategory;

export const CommitmentStatus = codes('PLEDGED', 'COMMITTED', 'DISBURSED');
export type CommitmentStatus = keyof typeof CommitmentStatus;

export const Stakeholder = codes('GOVERNMENT', 'UN', 'DONOR', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY');
export type Stakeholder = keyof typeof Stakeholder;

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

registerEnumType(CommitmentStatus, {
  name: 'CommitmentStatus',
  description: 'How near the money of a commitment has come.',
  valuesMap: {
    PLEDGED: { description: 'Announced. It closes no gap.' },
    COMMITTED: { description: 'Agreed in a binding way.' },
    DISBURSED: { description: 'Paid out.' },
  },
});

registerEnumType(Stakeholder, {
  name: 'Stakeholder',
  description: 'Who gives help, or is expected to.',
  valuesMap: {
    GOVERNMENT: { description: 'A government.' },
    UN: { description: 'A body of the United Nations.' },
    DONOR: { description: 'A donor, a development bank, a foundation.' },
    PRIVATE_SECTOR: { description: 'A company.' },
    CIVIL_SOCIETY: { description: 'Civil society, academia, a community.' },
  },
});
