import { describe, expect, it } from '@jest/globals';
import { Answers, keyOf, read } from '../../../../frontend/shared/answers';

describe('a reply', () => {
  it('with figures is an answer', () => expect(read({ data: { totals: 1 } })).toEqual({ ok: true, answer: { totals: 1 } }));

  it.each([
    [
      'a refusal',
      { errors: [{ message: 'No', extensions: { code: 'UNKNOWN_SDG', argument: 'filter.sdgs' } }] },
      'UNKNOWN_SDG',
      'filter.sdgs',
    ],
    ['an error beside figures', { data: { a: 1 }, errors: [{ message: 'No' }] }, 'INTERNAL', null],
    ['nothing', {}, 'UNREADABLE', null],
    ['no object', null, 'UNREADABLE', null],
  ])('with %s is none', (_case, reply, code, argument) => expect(read(reply)).toMatchObject({ ok: false, error: { code, argument } }));
});

it('what came with the page is not asked again', async () => {
  const question = { id: 'a', document: '{ a }', variables: { language: 'en' } };
  const answers = new Answers({ [keyOf(question)]: { data: { a: 1 } } });
  await expect(answers.outcome(question)).resolves.toEqual({ ok: true, answer: { a: 1 } });
});
