import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

export const Task = codes('TO_CLASSIFY', 'STALE', 'STALLED');
export type Task = keyof typeof Task;

export const ErrorReportState = codes('OPEN', 'ACCEPTED', 'DECLINED');
export type ErrorReportState = keyof typeof ErrorReportState;

registerEnumType(Task, {
  name: 'Task',
  description:
    'Lists of adoptions that somebody ought to look at: of those that run, at standing DOCUMENTED, today, without those about whose stage a claim waits for a reviewer, or is open in the own hand.',
  valuesMap: {
    TO_CLASSIFY: { description: 'On no rung: reported, not yet classified.' },
    STALE: { description: 'Not verified again within the shelf life of its stage.' },
    STALLED: { description: 'A pilot past its planned decision date, or too long after its start where none is known.' },
  },
});

registerEnumType(ErrorReportState, {
  name: 'ErrorReportState',
  description: 'What became of a reported error.',
  valuesMap: {
    OPEN: { description: 'Nobody has answered it.' },
    ACCEPTED: { description: 'It is an error, and the answer says what follows.' },
    DECLINED: { description: 'The record stays as it is, and the answer says why.' },
  },
});
