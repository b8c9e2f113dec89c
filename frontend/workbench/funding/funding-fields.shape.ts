import { COMMITMENT_STATUSES, SECTORS, SUPPORT_CATEGORIES } from '../../shared/codes';
import type { FieldSpec } from '../record/claim-fields.shape';
import { evidenceOf, type FormValues, problemsOfFields } from '../record/claim-values.shape';
import { sharesAreWhole, sharesOf } from './shares.shape';
import { readDate } from '../shared/partial-date.rules';
import type { WorkId } from '../shared/words';

/** What can be recorded about money and help, each with a form of its own. */
export const FUNDING_FORMS = ['commitment', 'need', 'support_need', 'support_offer'] as const;
export type FundingForm = (typeof FUNDING_FORMS)[number];

const TARGETS = ['NEED', 'ADOPTION', 'COUNTRY', 'COUNTRIES', 'WORLDWIDE'] as const;
const NEEDING = ['COUNTRY', 'ADOPTION'] as const;
const STAKEHOLDERS = ['GOVERNMENT', 'UN', 'DONOR', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY'] as const;

/** `need`, `adoption`, `country`, `commitment` and `organisation` are picked from lists; `shares`: "GHA 60|KEN 40". */
export interface FundingField extends Omit<FieldSpec, 'type'> {
  type: FieldSpec['type'] | 'need' | 'adoption' | 'country' | 'organisation' | 'shares' | 'commitment';
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
const adoption: FundingField = { name: 'adoptionId', type: 'adoption', required };
const forStage: FundingField = {
  name: 'forStage',
  type: 'choice',
  choices: choice(['ASSESSED', 'PILOTED', 'SCALED'] as const, (code) => `stage.${code}`),
};
const date: FundingField = { name: 'date', type: 'date' };

/** `corrects`: the claim that is corrected; a correction stays about the same money. */
export const fieldsOfFunding = (form: FundingForm, { target, stakeholder, corrects }: Record<string, string>): FundingField[] => {
  if (form === 'commitment') {
    return [
      { name: 'organisationId', type: 'organisation', required },
      { name: 'target', type: 'choice', choices: choice(TARGETS, (code) => `target.${code}`), required },
      ...(target === 'NEED' ? [{ name: 'needId', type: 'need', required } as const] : []),
      ...(target === 'ADOPTION' ? [adoption] : []),
      ...(target === 'COUNTRY' ? [country] : []),
      ...(target === 'COUNTRIES' ? [{ name: 'shares', type: 'shares', required } as const] : []),
      ...(target && target !== 'NEED' && target !== 'ADOPTION' ? [{ name: 'dpgId', type: 'dpg' } as const, sector] : []),
      category,
      { name: 'commitmentStatus', type: 'choice', choices: choice(COMMITMENT_STATUSES, (code) => `commitment_status.${code}`), required },
      ...money,
      date,
      { name: 'recurrent', type: 'choice', choices: [['YES', 'recurrent.YES']] },
      ...(corrects ? [] : [{ name: 'continuesId', type: 'commitment' } as const]),
      { name: 'fundsId', type: 'commitment' },
    ];
  }
  if (form === 'need') {
    const ofAdoption = target === 'ADOPTION';
    return [
      { name: 'target', type: 'choice', choices: choice(NEEDING, (code) => `target.${code}`), required },
      ...(ofAdoption ? [adoption, forStage] : target ? [country, sector] : []),
      category,
      ...money,
      date,
      { name: 'neededBy', type: 'planned' },
      { name: 'statedBy', type: 'text' },
    ];
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
  if (form === 'commitment' && fields['target'] === 'COUNTRIES' && !sharesAreWhole(sharesOf(fields['shares'] ?? '')))
    problems['shares'] = 'SHARES_NOT_A_HUNDRED';
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
  const { target, commitmentStatus, amount, currency, stakeholder, countryIso3, shares, recurrent, ...rest } = shown;
  return {
    ...rest,
    ...(amount && { amount: amountOf(amount), currency: currency?.toUpperCase() }),
    ...(commitmentStatus && { status: commitmentStatus }),
    ...(target === 'WORLDWIDE' && { worldwide: true }),
    ...(countryIso3 && (form === 'commitment' ? { shares: [{ countryIso3, percent: '100' }] } : { countryIso3 })),
    ...(shares && { shares: sharesOf(shares) }),
    ...(recurrent && { recurrent: true }),
    ...(stakeholder && (form === 'support_need' ? { stakeholders: [stakeholder] } : { stakeholder })),
    note: (fields['note'] ?? '').trim() || null,
    evidence: evidenceOf(evidence, today),
  };
};
