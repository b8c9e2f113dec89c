import { callApi } from '../shared/api';
import { readDate } from '../shared/partial-date.rules';
import type { FormName } from './claim-fields.shape';
import { evidenceOf, toClaim, toStageEvent, type FormValues, type Request } from './claim-values.shape';
import { RECORD_BARRIER, RECORD_MARKER, RECORD_REACH, RECORD_STAGE_EVENT, REVERIFY } from './claim-form.queries';

interface Sending {
  today: string;
  /** A stage event stands as a contradiction where a published one contradicts it. */
  acceptContradiction: boolean;
}

/** Records what a form holds. Throws ApiError. */
export const sendClaim = async (
  form: FormName,
  values: FormValues,
  request: Request,
  { today, acceptContradiction }: Sending,
): Promise<void> => {
  if (form === 'event') await callApi(RECORD_STAGE_EVENT, { input: { ...toStageEvent(values, request, today), acceptContradiction } });
  else if (form === 'reach') await callApi(RECORD_REACH, { input: toClaim('reach', values, request, today) });
  else if (form === 'barrier') await callApi(RECORD_BARRIER, { input: toClaim('barrier', values, request, today) });
  else if (form === 'marker') await callApi(RECORD_MARKER, { input: toClaim('marker', values, request, today) });
  else {
    const { supersedes: _supersedes, ...rest } = request;
    const { date = '', note = '' } = values.fields;
    const read = readDate(date, today);
    const day = 'date' in read && read.date ? read.date : date.trim();
    const input = { ...rest, date: day, note: note.trim() || null, evidence: evidenceOf(values.evidence, today) };
    await callApi(REVERIFY, { input });
  }
};
