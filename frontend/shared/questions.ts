import { use } from 'react';
import { ask, type AnswerError, type Answers, type Outcome } from './answers';
import { FRAME } from './frame.queries';
import type { AnyPage, Place, Questions } from './page';

/** What a page asks, and what its foot does. */
export const questionsOf = (page: AnyPage, place: Place): Questions => ({ ...page.questions(place), frame: ask(FRAME, {}) });

interface Gathered {
  /** By the questions' names. */
  answers: Record<string, unknown>;
  /** Why there is no page; null: every question was answered. */
  refused: AnswerError | null;
}

export const gather = (outcomes: readonly (readonly [string, Outcome<unknown>])[]): Gathered => {
  const gathered: Gathered = { answers: {}, refused: null };
  for (const [name, outcome] of outcomes) {
    if (outcome.ok) gathered.answers[name] = outcome.answer;
    else gathered.refused ??= outcome.error;
  }
  return gathered;
};

/** Asks all at once and waits (suspends) for all. */
export const useGathered = (answers: Answers, questions: Questions): Gathered => {
  const asked = Object.entries(questions).map(([name, question]) => [name, answers.outcome(question)] as const);
  return gather(asked.map(([name, outcome]) => [name, use(outcome)] as const));
};
