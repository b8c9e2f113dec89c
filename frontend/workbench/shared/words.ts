import { useCallback } from 'react';
import type { ReviewState } from '../../gql/graphql';
import type ownMessages from '../../locales/workbench/en.json';
import { formatExact } from '../../funding/money.format';
import { formatDate, formatNumber } from '../../shared/format';
import { isLanguage, LANGUAGES } from '../../shared/languages';
import { useLanguage, useVoice, type MessageId, type Values } from '../../shared/i18n';

/** Sentences of the workbench, and the words that it shares with the public pages. */
export type WorkId = keyof typeof ownMessages | MessageId | `review_state.${ReviewState}`;
export type Say = (id: WorkId, values?: Values) => string;

export const useWords = (): Say => {
  const i18n = useVoice();
  return useCallback((id, values) => i18n._(id, values), [i18n]);
};

/** The word for a code that may be newer than the catalogue; the code itself where there is none. */
export const useCode = (): ((group: string, code: string) => string) => {
  const i18n = useVoice();
  return useCallback((group, code) => (Object.hasOwn(i18n.messages, `${group}.${code}`) ? i18n._(`${group}.${code}`) : code), [i18n]);
};

/** A text of its own direction, for the middle of a sentence of another. */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** The beginning of a long text, for a line in a list. */
export const inShort = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const beginning = /^(.{159}).{2,}$/su.exec(line)?.[1];
  return beginning ? `${beginning.trimEnd()}…` : line;
};

/** Fields whose codes are words of one group, where another group knows the same code. */
const GROUP_OF: Record<string, string> = {
  category: 'support_category',
  status: 'commitment_status',
  level: 'participation_level',
  question: 'statement_question',
  stakeholder: 'stakeholder',
  stakeholders: 'stakeholder',
  forStage: 'stage',
  state: 'report.state',
};
/** Fields that hold a day, a month or a year. */
const DATE_FIELD = /^(date|neededBy|since|until|plannedDecision|operatingConfirmed)$|(Date|On|Since)$/;
/** Fields that count something. */
const COUNT_FIELD = /^(served|intended|women|vulnerable|severity|sites|users|unitsLive|unitsIntended)$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const GROUPS = ['stage', 'status', 'event_kind', 'extent', 'sector', 'evidence_grade', 'review_state', 'outcome', 'barrier'];

/** A value as it is stored, in words: codes by their words, dates as the reader writes them, everything else as it is. */
export const useValue = (): ((value: string, field?: string) => string) => {
  const i18n = useVoice();
  const language = useLanguage();
  return useCallback(
    (value, field = '') => {
      const known = (group: string, code: string) => Object.hasOwn(i18n.messages, `${group}.${code}`);
      const own = GROUP_OF[field];
      const codes = own ? value.split(', ') : [];
      if (own && codes.every((code) => known(own, code))) return codes.map((code) => i18n._(`${own}.${code}`)).join(' · ');
      if (field === 'language' && isLanguage(value)) return LANGUAGES[value].name;
      if (field === 'grants') return value.replace(/[A-Z]+_?[A-Z]+/g, (code) => (known('role', code) ? i18n._(`role.${code}`) : code));
      if (field === 'amount' && /^\d+(\.\d+)?$/.test(value)) return formatExact(value, language);
      if (COUNT_FIELD.test(field) && /^\d+$/.test(value)) return formatNumber(Number(value), language);
      if (DATE_FIELD.test(field) && /^\d{4}$/.test(value)) return formatDate(value, language);
      if ((field === 'recurrent' || field === 'isVerification') && value === 'true') return i18n._('diff.yes');
      if (UUID.test(value) && field !== 'id') return i18n._('diff.a_record');
      if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return formatDate(value, language);
      const grade = / · (SELF_REPORTED|PUBLIC_SOURCE|GOVERNMENT_CONFIRMED|PRIMARY_DOCUMENT)$/gm;
      if (grade.test(value)) return value.replace(grade, (_all, code: string) => ` · ${i18n._(`evidence_grade.${code}`)}`);
      const group = /^[A-Z_]+$/.test(value) ? GROUPS.find((name) => known(name, value)) : undefined;
      return group ? i18n._(`${group}.${value}`) : value;
    },
    [i18n, language],
  );
};
