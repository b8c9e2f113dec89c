import { datedUpTo, type InputProblem, problem } from '../claims/input.rules.js';
import { type Day, firstDay, intervalOf } from '../shared/partial-date.js';

/** What a statement says of itself, as far as its rules ask. */
interface SaidStatement {
  question: string;
  category: string | null;
  date: string | null;
  textLanguage: string;
}

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

export const statementProblems = ({ question, category, date, textLanguage }: SaidStatement, today: Day): InputProblem[] => [
  ...datedUpTo('input.date', date, today),
  ...(category !== null && question !== 'EXPECTED_ROLES'
    ? [problem('input.category', 'A support category goes with the question EXPECTED_ROLES alone.')]
    : []),
  ...(category === 'OTHER' ? [problem('input.category', 'Choose one of the five support categories, or none.')] : []),
  ...(LANGUAGE_TAG.test(textLanguage) ? [] : [problem('input.textLanguage', 'Name the language by its BCP 47 tag, such as fr or pt-BR.')]),
];

interface SaidCollaboration {
  countryIso3: string;
  partnerIso3: string;
  since: string | null;
  until: string | null;
}

/** Ends certainly before it begins? Partial dates that overlap contradict nothing. */
const endsBefore = (since: string | null, until: string | null): boolean => {
  const [start, end] = [since === null ? null : intervalOf(since), until === null ? null : intervalOf(until)];
  return start !== null && end !== null && end.last < start.first;
};

export const collaborationProblems = ({ countryIso3, partnerIso3, since, until }: SaidCollaboration, today: Day): InputProblem[] => [
  ...(countryIso3 === partnerIso3 ? [problem('input.partnerIso3', 'A country collaborates with another: name the partner.')] : []),
  ...datedUpTo('input.since', since, today),
  ...datedUpTo('input.until', until, today),
  ...(endsBefore(since, until) ? [problem('input.until', 'It cannot end before it began.')] : []),
];

/** Events dated after a day, latest first. A partial date counts from its first day; an undated event is after no day. */
export const eventsAfter = <E extends { date: string | null }>(events: readonly E[], date: string): E[] => {
  const last = intervalOf(date)?.last ?? -Infinity;
  const start = (event: E): number => (event.date === null ? -Infinity : firstDay(event.date));
  return events.filter((event) => start(event) > last).sort((a, b) => start(b) - start(a));
};
