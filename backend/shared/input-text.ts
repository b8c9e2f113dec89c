import { DomainError } from './domain-error.js';
import { plainText } from './plain-text.js';

const refuse = (argument: string, message: string, value?: unknown): never => {
  throw new DomainError('INPUT_INVALID', message, { argument, ...(value === undefined ? {} : { value }) });
};

/** A text as it is kept: composed, trimmed; null where nothing is left. Throws INPUT_INVALID with the argument. */
export const textInput = (argument: string, value: string | null | undefined, longest: number): string | null =>
  plainText(value ?? '', { argument, least: 0, most: longest, lines: true }) || null;

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
