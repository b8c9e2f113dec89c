import { COMMITMENT_STATUSES, SECTORS, SUPPORT_CATEGORIES } from '../../shared/codes';
import type { FieldSpec } from '../record/claim-fields.shape';
import { evidenceOf, type FormValues, problemsOfFields } from '../record/claim-values.shape';
import { readDate } from '../shared/partial-date.rules';
import type { WorkId } from '../shared/words';

/** What can be recorded about money and help, each with a form of its own. */
export const FUNDING_FORMS = ['commitment', 'need', 'support_need', 'support_offer'] as const;
export type FundingForm = (typeof FUNDING_FORMS)[number];

const TARGETS = ['NEED', 'COUNTRY', 'WORLDWIDE'] as const;
const STAKEHOLDERS = ['GOVERNMENT', 'UN', 'DONOR', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY'] as const;

/** `need`, `country` and `organisation` are picked from lists. */
export interface FundingField extends Omit<FieldSpec, 'type'> {
  type: FieldSpec['type'] | 'need' | 'country' | 'organisation';
}

const choice = <Code extends string>(codes: readonly Code[], word: (code: Code) => WorkId): FieldSpec['choices'] =>
  codes.map((code) => [code, word(code)] as const);
const required = true;
const category: FundingField = {
  name: 'category',
  type: 'choice',
  choices: choice(SUPPORT_CATEGORIES, (code) => `support_category.${code}`),
  required,
};
const sector: FundingField = { name: 'sector', type: 'choice', choices: choice(SECTORS, (code) => `sector.${code}`) };
const money: FundingField[] = [
  { name: 'amount', type: 'text' },
  { name: 'currency', type: 'text' },
];
const country: FundingField = { name: 'countryIso3', type: 'country', required };
const date: FundingField = { name: 'date', type: 'date' };

export const fieldsOfFunding = (form: FundingForm, { target, stakeholder }: Record<string, string>): FundingField[] => {
  if (form === 'commitment') {
    return [
      { name: 'organisationId', type: 'organisation', required },
      { name: 'target', type: 'choice', choices: choice(TARGETS, (code) => `target.${code}`), required },
      ...(target === 'NEED' ? [{ name: 'needId', type: 'need', required } as const] : []),
      ...(target === 'COUNTRY' ? [country, { name: 'dpgId', type: 'dpg' } as const, sector] : []),
      ...(target === 'WORLDWIDE' ? [{ name: 'dpgId', type: 'dpg' } as const, sector] : []),
      category,
      { name: 'commitmentStatus', type: 'choice', choices: choice(COMMITMENT_STATUSES, (code) => `commitment_status.${code}`), required },
      ...money,
      date,
    ];
  }
  if (form === 'need') {
    return [country, category, ...money, sector, date, { name: 'neededBy', type: 'planned' }, { name: 'statedBy', type: 'text' }];
  }
  const who: FundingField = { name: 'stakeholder', type: 'choice', choices: choice(STAKEHOLDERS, (code) => `stakeholder.${code}`) };
  const what: FundingField = { name: 'description', type: 'long', required };
  if (form === 'support_need') return [country, category, what, who, date];
  const offering: FundingField = stakeholder === 'GOVERNMENT' ? country : { name: 'organisationId', type: 'organisation', required };
  return [{ ...who, required }, ...(stakeholder ? [offering] : []), category, what, date];
};

/** Digits as a person types them, as the API takes them; null: no amount. */
export const amountOf = (text: string): string | null => {
  const digits = text.replace(/[\s,'’\u00a0\u202f]/g, '');
  return /^\d{1,15}(\.\d{1,4})?$/.test(digits) && Number(digits) > 0 ? digits : null;
};

/** What keeps a form from being sent: code by field. */
export const problemsOfFunding = (form: FundingForm, values: FormValues, today: string, submit: boolean): Record<string, string> => {
  const { fields } = values;
  const problems = problemsOfFields(fieldsOfFunding(form, fields) as FieldSpec[], values, today, submit);
  const [amount, currency] = [(fields['amount'] ?? '').trim(), (fields['currency'] ?? '').trim()];
  if (form !== 'commitment' && form !== 'need') return problems;
  if (amount && amountOf(amount) === null) problems['amount'] = 'AMOUNT_INVALID';
  if (amount ? !/^[a-z]{3}$/i.test(currency) : currency) problems[amount ? 'currency' : 'amount'] = amount ? 'CURRENCY_INVALID' : 'MISSING';
  return problems;
};

/** The claim as the API takes it: only what the form shows. */
export const inputOf = (form: FundingForm, values: FormValues, today: string): Record<string, unknown> => {
  const { fields, evidence } = values;
  const shown = Object.fromEntries(
    fieldsOfFunding(form, fields).flatMap(({ name, type }): [string, string][] => {
      const text = (fields[name] ?? '').trim();
      const read = type === 'date' || type === 'planned' ? readDate(text, today, type === 'planned') : null;
      const value = read && 'date' in read ? (read.date ?? '') : text;
      return value ? [[name, value]] : [];
    }),
  );
  const { target, commitmentStatus, amount, currency, stakeholder, countryIso3, ...rest } = shown;
  return {
    ...rest,
    ...(amount && { amount: amountOf(amount), currency: currency?.toUpperCase() }),
    ...(commitmentStatus && { status: commitmentStatus }),
    ...(target === 'WORLDWIDE' && { worldwide: true }),
    ...(countryIso3 && (form === 'commitment' ? { shares: [{ countryIso3, percent: '100' }] } : { countryIso3 })),
    ...(stakeholder && (form === 'support_need' ? { stakeholders: [stakeholder] } : { stakeholder })),
    note: (fields['note'] ?? '').trim() || null,
    evidence: evidenceOf(evidence, today),
  };
};
