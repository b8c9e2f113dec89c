import { registerEnumType } from '@nestjs/graphql';
import { codes } from '../shared/codes.js';

/** The names of all kinds; the room that owns one says in `ClaimKinds` what it is. */
export const ClaimKind = codes(
  ...(['STAGE_EVENT', 'REACH_FIGURE', 'BARRIER', 'INCLUSION_MARKER'] as const),
  ...(['PARTICIPATION', 'STATEMENT', 'STATEMENT_ACTION', 'COLLABORATION'] as const),
  ...(['NEED', 'COMMITMENT', 'SUPPORT_NEED', 'SUPPORT_OFFER'] as const),
);
export type ClaimKind = keyof typeof ClaimKind;

export const EvidenceGrade = codes('SELF_REPORTED', 'PUBLIC_SOURCE', 'GOVERNMENT_CONFIRMED', 'PRIMARY_DOCUMENT');
export type EvidenceGrade = keyof typeof EvidenceGrade;

export const ReviewState = codes('DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETURNED', 'WITHDRAWN');
export type ReviewState = keyof typeof ReviewState;

registerEnumType(ClaimKind, {
  name: 'ClaimKind',
  description: 'The kinds of claims.',
  valuesMap: {
    STAGE_EVENT: { description: 'A stage reached, a pause, an end.' },
    REACH_FIGURE: { description: 'How many it serves.' },
    BARRIER: { description: 'What holds it back.' },
    INCLUSION_MARKER: { description: 'Whom it is meant for.' },
    PARTICIPATION: { description: 'That a country was invited to a meeting, came or spoke.' },
    STATEMENT: { description: 'What a country said.' },
    STATEMENT_ACTION: { description: 'What followed from a statement.' },
    COLLABORATION: { description: 'What two countries share.' },
    NEED: { description: 'Money that is needed.' },
    COMMITMENT: { description: 'Money that is given.' },
    SUPPORT_NEED: { description: 'Help that is needed.' },
    SUPPORT_OFFER: { description: 'Help that is offered.' },
  },
});

registerEnumType(EvidenceGrade, {
  name: 'EvidenceGrade',
  description: 'How strong a piece of evidence is, from weak to strong.',
  valuesMap: {
    SELF_REPORTED: { description: 'The word of an owner or partner.' },
    PUBLIC_SOURCE: { description: 'A public source that can be read.' },
    GOVERNMENT_CONFIRMED: { description: 'The government confirmed it.' },
    PRIMARY_DOCUMENT: { description: 'Staff checked the document itself.' },
  },
});

registerEnumType(ReviewState, {
  name: 'ReviewState',
  description: 'Where a claim stands in review. The public sees published claims only.',
  valuesMap: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Waits for a reviewer.' },
    PUBLISHED: { description: 'Counts in figures.' },
    RETURNED: { description: 'Sent back with a reason.' },
    WITHDRAWN: { description: 'Taken back; kept in the history.' },
  },
});
