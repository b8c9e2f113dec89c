import { setupI18n, type I18n, type Messages } from '@lingui/core';
import { createContext, isValidElement, use, useCallback, type ReactElement, type ReactNode } from 'react';
import type {
  CommitmentStatus,
  CountryGroup,
  DpgType,
  IncomeGroup,
  Sector,
  Stage,
  Standing,
  Status,
  ParticipationLevel,
  StatementQuestion,
  SupportCategory,
} from '../gql/graphql';
import type ownMessages from '../locales/en.json';
import { LANGUAGES, isLanguage, type Language } from './languages';
import { slotOf, withElements } from './sentence';

/** Words of the domain (data/terms.csv, data/sdgs.csv) and sentences of the screens (locales/*.json). */
type TermId =
  | `stage.${Stage}`
  | `standing.${Standing}`
  | `status.${Status}`
  | `sector.${Sector}`
  | `dpg_type.${DpgType}`
  | `income_group.${IncomeGroup}`
  | `country_group.${CountryGroup}`
  | `event_kind.${string}`
  | `region.${string}`
  | `extent.${string}`
  | `evidence_grade.${string}`
  | `proof.${string}`
  | `participation_level.${ParticipationLevel}`
  | `statement_question.${StatementQuestion}`
  | `support_category.${SupportCategory}`
  | `commitment_status.${CommitmentStatus}`
  | `sdg.${number}`;
export type MessageId = keyof typeof ownMessages | TermId;
export type Values = Record<string, string | number | null | undefined>;
export type Translate = (id: MessageId, values?: Values) => string;

/** A translator of one language; numbers inside its sentences are written in that language's digits. */
export const speak = (language: Language, messages: Messages): I18n => {
  const i18n = setupI18n({ missing: (_language, id) => `[${id}]` });
  i18n.loadAndActivate({ locale: language, locales: LANGUAGES[language].locale, messages });
  return i18n;
};
export const translator =
  (i18n: I18n): Translate =>
  (id, values) =>
    i18n._(id, values);

const Voice = createContext<I18n | null>(null);

export const Speaking = ({ i18n, children }: { i18n: I18n; children: ReactNode }): ReactElement => <Voice value={i18n}>{children}</Voice>;

/** The words of the reader's language. Throws outside of `Speaking`. */
export const useVoice = (): I18n => {
  const i18n = use(Voice);
  if (!i18n) throw new Error('Nobody speaks around this component.');
  return i18n;
};

export const useText = (): Translate => {
  const i18n = useVoice();
  return useCallback((id, values) => i18n._(id, values), [i18n]);
};

export const useLanguage = (): Language => {
  const { locale } = useVoice();
  return isLanguage(locale) ? locale : 'en';
};

interface TextProps {
  id: MessageId;
  values?: Record<string, ReactNode>;
  /** Elements that wrap the parts of the sentence marked `<name>…</name>`. */
  tags?: Record<string, ReactElement>;
}

/** A sentence with elements in it: links around numbers, isolated foreign names. */
export const Text = ({ id, values = {}, tags = {} }: TextProps): ReactElement => {
  const i18n = useVoice();
  const elements: ReactNode[] = [];
  const plain = Object.entries(values).map(([name, value]) => [name, isValidElement(value) ? slotOf(elements.push(value) - 1) : value]);
  return <>{withElements(i18n._(id, Object.fromEntries(plain) as Record<string, unknown>), elements, tags)}</>;
};
