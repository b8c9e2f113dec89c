import type {
  LinkStatementInput,
  RecordCollaborationInput,
  RecordEngagementInput,
  RecordParticipationInput,
  RecordStatementInput,
} from '../../gql/graphql';
import { ApiError, callApi } from '../shared/api';
import type { MeetingForm } from './meeting-fields.shape';
import { LINK_STATEMENT, RECORD_COLLABORATION, RECORD_ENGAGEMENT, RECORD_PARTICIPATION, RECORD_STATEMENT } from './meeting.queries';

/** Records what a form holds; its required fields are there once `problemsOfMeeting` finds none missing. Throws ApiError. */
export const sendMeeting = async (form: MeetingForm, input: Record<string, unknown>): Promise<void> => {
  if (form === 'engagement') await callApi(RECORD_ENGAGEMENT, { input: input as unknown as RecordEngagementInput });
  else if (form === 'statement') await callApi(RECORD_STATEMENT, { input: input as RecordStatementInput });
  else if (form === 'statement_action') await callApi(LINK_STATEMENT, { input: input as LinkStatementInput });
  else if (form === 'collaboration') await callApi(RECORD_COLLABORATION, { input: input as RecordCollaborationInput });
  else
    await callApi(RECORD_PARTICIPATION, { input: input as RecordParticipationInput }).catch((error: unknown) => {
      throw input['supersedes'] ? error : alreadyOnRecord(error);
    });
};

/** Nobody changed anything meanwhile: the same part of the country is on record. */
const alreadyOnRecord = (error: unknown): unknown => {
  if (error instanceof ApiError && error.code === 'CONFLICT' && error.argument === 'input.level')
    return new ApiError('PART_ON_RECORD', error.message, error.details);
  return error;
};
