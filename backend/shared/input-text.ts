import { DomainError } from './domain-error.js';

/** Signs that no text holds: controls (but tab and line break), and what turns the text around it backwards. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\u202d\u202e\ufeff]/u;

const refuse = (argument: string, message: string, value?: unknown): never => {
  throw new DomainError('INPUT_INVALID', message, { argument, ...(value === undefined ? {} : { value }) });
};

/** A text as it is kept: composed, trimmed; null where nothing is left. Throws INPUT_INVALID with the argument. */
export const textInput = (argument: string, value: string | null | undefined, longest: number): string | null => {
  const text = (value ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (FORBIDDEN.test(text)) refuse(argument, 'The text holds a control sign. Type it anew instead of pasting it.');
  if (text.length > longest) refuse(argument, `At most ${longest} characters; this text has ${text.length}.`);
  return text === '' ? null : text;
};

/** The same where a text is required. */
export const requiredText = (argument: string, value: string | null | undefined, longest: number): string =>
  textInput(argument, value, longest) ?? refuse(argument, 'Must not be empty.');

/** An address of the web as it is kept; null: none. */
export const urlInput = (argument: string, value: string | null | undefined): string | null => {
  const text = textInput(argument, value, 2000);
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '')
    return refuse(argument, 'Must be an address such as https://example.org/report.', text);
  return url.href;
};

/** A whole number in its bounds; null: none. */
export const numberInput = (argument: string, value: number | null | undefined, least: number, most: number): number | null => {
  if (value === null || value === undefined) return null;
  if (value < least || value > most) refuse(argument, `Must be from ${least} to ${most}.`, value);
  return value;
};
