import type { RecordCommitmentInput, RecordNeedInput, RecordSupportNeedInput, RecordSupportOfferInput } from '../../gql/graphql';
import { callApi } from '../shared/api';
import type { FundingForm } from './funding-fields.shape';
import { RECORD_COMMITMENT, RECORD_NEED, RECORD_SUPPORT_NEED, RECORD_SUPPORT_OFFER } from './funding.queries';

/** Records what a form holds; its required fields are there once `problemsOfFunding` finds none missing. Throws ApiError. */
export const sendFunding = async (form: FundingForm, input: Record<string, unknown>): Promise<void> => {
  if (form === 'commitment') await callApi(RECORD_COMMITMENT, { input: input as RecordCommitmentInput });
  else if (form === 'need') await callApi(RECORD_NEED, { input: input as RecordNeedInput });
  else if (form === 'support_need') await callApi(RECORD_SUPPORT_NEED, { input: input as RecordSupportNeedInput });
  else await callApi(RECORD_SUPPORT_OFFER, { input: input as RecordSupportOfferInput });
};
