import type { Language } from '../shared/languages.js';
import ar from './mails/ar.json' with { type: 'json' };
import en from './mails/en.json' with { type: 'json' };
import es from './mails/es.json' with { type: 'json' };
import fr from './mails/fr.json' with { type: 'json' };
import ru from './mails/ru.json' with { type: 'json' };
import zh from './mails/zh.json' with { type: 'json' };

/** Everything that this room sends by e-mail, in the reader's language. */
export interface MailText {
  subject: string;
  text: string;
  /** The same, set from right to left where the language is. */
  html: string;
}

type Words = typeof en;
const WORDS: Record<Language, Words> = { ar, en, es, fr, ru, zh };
const RIGHT_TO_LEFT: readonly Language[] = ['ar'];

/** A name in the middle of a sentence of another direction. */
const apart = (name: string): string => `\u2068${name}\u2069`;
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

const letter =
  (kind: 'invitation' | 'new_password') =>
  ({ name, language }: { name: string; language: Language }, link: string): MailText => {
    const words = WORDS[language];
    const subject = words[`mail.${kind}.subject`];
    const before = [words['mail.dear'].replace('{name}', () => apart(name)), words[`mail.${kind}.text`]];
    const after = [words[`mail.${kind}.lasts`], words['mail.sender']];
    const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
    const paragraph = (content: string): string => `<p>${content}</p>`;
    return {
      subject,
      text: [...before, link, ...after].join('\n\n') + '\n',
      html: [
        `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
        ...before.map((line) => paragraph(escaped(line))),
        paragraph(`<a href="${escaped(link)}" dir="ltr">${escaped(link)}</a>`),
        ...after.map((line) => paragraph(escaped(line))),
        '</body></html>',
      ].join('\n'),
    };
  };

export const invitationMail = letter('invitation');
export const newPasswordMail = letter('new_password');
