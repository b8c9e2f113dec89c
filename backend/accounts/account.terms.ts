import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const Role = codes('FOCAL_POINT', 'DONOR', 'EDITOR', 'REVIEWER', 'ADMIN');
export type Role = keyof typeof Role;

export const AccountStatus = codes('INVITED', 'ACTIVE', 'SUSPENDED');
export type AccountStatus = keyof typeof AccountStatus;

registerEnumType(Role, {
  name: 'Role',
  description: 'What a person is here for; one account can hold several roles.',
  valuesMap: {
    FOCAL_POINT: { description: 'Speaks for one country: records and confirms its claims, sees its drafts.' },
    DONOR: { description: 'Speaks for one organisation: records its commitments.' },
    EDITOR: { description: 'DPGA staff: records anything, classifies reports, imports.' },
    REVIEWER: { description: 'Publishes and returns claims, never those of the own hand.' },
    ADMIN: { description: 'Looks after accounts, reference data and policy.' },
  },
});

registerEnumType(AccountStatus, {
  name: 'AccountStatus',
  description: 'Whether an account can be used.',
  valuesMap: {
    INVITED: { description: 'The invitation has not been taken up.' },
    ACTIVE: { description: 'Can sign in.' },
    SUSPENDED: { description: 'Cannot sign in; its sessions are over.' },
  },
});
