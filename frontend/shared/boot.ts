import { createContext, use } from 'react';
import { Answers } from './answers';
import type { Language } from './languages';

/** What a page carries with it from the server, beside what is seen. */
export interface Boot {
  language: Language;
  /** ISO date, UTC. */
  today: string;
  /** Address of the file with the words of this language. */
  words: string;
  /** Replies to the questions of this page, as they came, by question. */
  replies: Record<string, unknown>;
}

export const AnswersContext = createContext<Answers | null>(null);
/** The answers at hand. Throws outside the app. */
export const useAnswers = (): Answers => {
  const answers = use(AnswersContext);
  if (!answers) throw new Error('No answers around this component.');
  return answers;
};
