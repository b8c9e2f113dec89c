import { ask } from '../shared/answers';
import type { Place } from '../shared/page';
import { toFilter } from '../shared/view-filter';
import { heedsMoney } from './funding-view';
import { ORGANISATION_PAPER } from './organisation.queries';

/** What the paper of an organisation is made of. */
export const paperAsked = ({ view, language, params: { id = '' } }: Place) =>
  ask(ORGANISATION_PAPER, { id, filter: toFilter(heedsMoney(view)), funding: { organisations: [id] }, language });
