import { catalogues } from 'virtual:catalogues';
import type serverMessages from '../locales/server/en.json';
import { speak, type MessageId, type Values } from '../shared/i18n';
import type { Language } from '../shared/languages';

/** Sentences that only the server says: on paper, and in the frames of other sites. */
export type SpeakServer = (id: MessageId | keyof typeof serverMessages, values?: Values) => string;

export const speakServer = (language: Language): SpeakServer => {
  const { messages, server } = catalogues[language];
  const i18n = speak(language, { ...messages, ...server });
  return (id, values) => i18n._(id, values);
};
