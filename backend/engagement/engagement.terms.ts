import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const ParticipationLevel = codes('INVITED', 'ATTENDED', 'STATED');
export type ParticipationLevel = keyof typeof ParticipationLevel;

export const StatementQuestion = codes('PRIORITIES', 'USE', 'COLLABORATION', 'EXPECTED_ROLES');
export type StatementQuestion = keyof typeof StatementQuestion;

export const CollaborationKind = codes('LENDS', 'LEARNS', 'CO_BUILDS');
export type CollaborationKind = keyof typeof CollaborationKind;

registerEnumType(ParticipationLevel, {
  name: 'ParticipationLevel',
  description: 'A country’s part in a meeting: three different things, of which none implies another.',
  valuesMap: {
    INVITED: { description: 'It was asked to come.' },
    ATTENDED: { description: 'It came.' },
    STATED: { description: 'It spoke.' },
  },
});

registerEnumType(StatementQuestion, {
  name: 'StatementQuestion',
  description: 'The questions that are put to member states.',
  valuesMap: {
    PRIORITIES: { description: 'Its priorities for recovery.' },
    USE: {
      description: 'How DPGs are used for inclusive transformation, including women and vulnerable groups, and what it is proudest of.',
    },
    COLLABORATION: { description: 'How it collaborates with other member states.' },
    EXPECTED_ROLES: { description: 'The role that it expects of stakeholders, by support category.' },
  },
});

registerEnumType(CollaborationKind, {
  name: 'CollaborationKind',
  description: 'What a country does with another.',
  valuesMap: {
    LENDS: { description: 'It gives what it knows or has built to the partner.' },
    LEARNS: { description: 'It learns from the partner.' },
    CO_BUILDS: { description: 'Both build together.' },
  },
});
