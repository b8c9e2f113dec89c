import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const CommitmentStatus = codes('PLEDGED', 'COMMITTED', 'DISBURSED');
export type CommitmentStatus = keyof typeof CommitmentStatus;

export const Stakeholder = codes('GOVERNMENT', 'UN', 'DONOR', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY');
export type Stakeholder = keyof typeof Stakeholder;

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
