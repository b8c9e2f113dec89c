import { describe, expect, it } from '@jest/globals';
import { collaborationProblems, eventsAfter, statementProblems } from '../../../../backend/engagement/engagement.rules.js';
import { firstDay } from '../../../../backend/shared/partial-date.js';

const today = firstDay('2026-11-20');
const named = (problems: readonly { argument: string }[]) => problems.map(({ argument }) => argument);

describe('A statement', () => {
  const said = { question: 'EXPECTED_ROLES', category: 'CAPACITY', date: null, textLanguage: 'ar' };
  it.each<[string, Partial<typeof said> | { date: string } | { category: null }, string[]]>([
    ['of an expected role names its category', {}, []],
    ['of an expected role may name none', { category: null }, []],
    ['to another question names none', { question: 'PRIORITIES' }, ['input.category']],
    ['names one of the five', { category: 'OTHER' }, ['input.category']],
    ['was not said tomorrow', { date: '2026-11-21' }, ['input.date']],
    ['is in a language, not in a name of one', { textLanguage: 'French!' }, ['input.textLanguage']],
  ])('%s', (_case, change, problems) => expect(named(statementProblems({ ...said, ...change }, today))).toEqual(problems));
});

describe('A collaboration', () => {
  const told = { countryIso3: 'SLE', partnerIso3: 'SGP', since: null as string | null, until: null as string | null };
  it.each<[string, Partial<typeof told>, string[]]>([
    ['is between two countries', { partnerIso3: 'SLE' }, ['input.partnerIso3']],
    ['may end in the year it began', { since: '2021-06', until: '2021' }, []],
    ['does not end before it began', { since: '2021-06', until: '2021-05' }, ['input.until']],
    ['did not begin in the future', { since: '2027' }, ['input.since']],
  ])('%s', (_case, change, problems) => expect(named(collaborationProblems({ ...told, ...change }, today))).toEqual(problems));
});

describe('What happened after a meeting', () => {
  it.each([
    ['on the day itself: no', '2021-09-29', '2021-09-29', false],
    ['the day after: yes', '2021-09-29', '2021-09-30', true],
    ['in the same month, by a month: no', '2021-09-29', '2021-09', false],
    ['in the same year, by a year: no', '2021-09-29', '2021', false],
    ['in the next year: yes', '2021-09-29', '2022', true],
    ['later in a year of which the meeting names no day: no', '2021', '2021-12', false],
    ['on no date: no', '2021-09-29', null, false],
  ])('%s', (_case, meeting, date, after) => expect(eventsAfter([{ date }], meeting)).toHaveLength(after ? 1 : 0));

  it('comes latest first', () =>
    expect(eventsAfter([{ date: '2022' }, { date: '2023-05' }], '2021').map(({ date }) => date)).toEqual(['2023-05', '2022']));
});
