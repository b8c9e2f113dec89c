import { Sector } from '../../catalogue/catalogue.terms.js';
import { SupportCategory } from '../../catalogue/support-category.js';
import { OWN_VOCABULARY, sectorOfDac, statusOfTransaction } from '../../funding/iati.rules.js';
import { type Share, shareProblems } from '../../funding/shares.rules.js';
import { textKey } from '../../shared/text-key.js';
import { nearest } from '../import/names/nearest.js';
import type { ReadActivity } from './activity.js';
import type { IatiProblem, IatiProblemCode } from './iati-problems.js';
import type { KnownRecords } from './known-records.js';

/** What a person chose for a file, because no activity says it. */
export interface Choices {
  /** What the money is for, where an activity carries no tag of ours; null: nothing was chosen. */
  category: string | null;
  /** Adoptions by the identifier of the activity that is for them. */
  adoptions: ReadonlyMap<string, string>;
}

/** What an activity says beside its sums. */
export interface ToldActivity {
  organisationId: string;
  category: SupportCategory;
  needId: string | null;
  adoptionId: string | null;
  countryIso3: string | null;
  shares: Share[];
  dpgId: string | null;
  sector: Sector | null;
  recurrent: boolean;
}

type Say = (code: IatiProblemCode, element: string, value: string, line?: number, suggestion?: string | null) => void;

/** Code of a tag of ours; null: the activity carries none. */
const tagged = ({ tags }: ReadActivity, vocabulary: keyof typeof OWN_VOCABULARY): string | null =>
  tags.find((tag) => tag.vocabulary === '99' && tag.uri === OWN_VOCABULARY[vocabulary])?.code ?? null;

/** Who gives the money: whom its transactions name, else who reports its own, else the one who funds it. */
const donorOf = (activity: ReadActivity, { organisations }: KnownRecords, say: Say): string => {
  const money = activity.transactions.filter(({ type }) => statusOfTransaction(type) !== null);
  const named = [...new Set(money.flatMap(({ provider }) => provider ?? []))];
  const incoming = money.some(({ type }) => statusOfTransaction(type)?.incoming);
  const funding = activity.participants.filter(({ role, name }) => role === '1' && name !== '').map(({ name }) => name);
  const own = incoming || activity.reporting.secondary ? [] : [activity.reporting.name].filter(Boolean);
  const [names, element] =
    named.length > 0
      ? [named, 'transaction/provider-org']
      : own.length > 0
        ? [own, 'reporting-org']
        : [[...new Set(funding)], 'participating-org'];
  const [name] = names;
  if (name === undefined) say('DONOR_MISSING', element, '');
  else if (names.length > 1) say('DONOR_SEVERAL', element, names.join('; '));
  else {
    const known = organisations.get(textKey(name));
    if (known) return known.id;
    const near = nearest(textKey(name), organisations.keys());
    say('DONOR_UNKNOWN', element, name, undefined, near === null ? null : (organisations.get(near)?.name ?? null));
  }
  return '';
};

const sharesOf = (activity: ReadActivity, { countries }: KnownRecords, say: Say): Share[] => {
  const inTransactions = [...new Set(activity.transactions.flatMap((transaction) => transaction.countries))];
  const regional = activity.regions.length > 0 || activity.transactions.some((transaction) => transaction.regional);
  const named =
    activity.countries.length > 0 ? activity.countries : inTransactions.map((code) => ({ line: activity.line, code, percentage: null }));
  if (activity.countries.length === 0 && inTransactions.length > 1)
    say('COUNTRY_BY_TRANSACTION', 'transaction/recipient-country', inTransactions.join(' '));
  else if (named.length > 0 && regional)
    say('REGION_BESIDE_COUNTRY', 'recipient-region', activity.regions.map(({ code }) => code).join(' '));
  else if (named.length === 0 && !regional) say('RECIPIENT_MISSING', 'recipient-country', '');
  const without = named.find(({ percentage }) => percentage === null);
  if (named.length > 1 && without) say('PERCENTAGE_MISSING', 'recipient-country@percentage', without.code, without.line);
  const shares = named.map(({ line, code, percentage }) => {
    const countryIso3 = countries.get(code) ?? '';
    if (countryIso3 === '') say('COUNTRY_UNKNOWN', 'recipient-country@code', code, line);
    return { countryIso3, percent: percentage === null ? '100' : plainPercent(percentage) };
  });
  const told = named.map(({ code, percentage }) => [code, percentage].join(' ')).join(', ');
  if (!(named.length > 1 && without) && shareProblems(shares).length > 0)
    say('PERCENTAGES_NOT_A_HUNDRED', 'recipient-country@percentage', told);
  return shares;
};

/** "60.00" as "60": the same share is written in one way. */
const plainPercent = (percent: string): string => (percent.includes('.') ? percent.replace(/0+$/, '').replace(/\.$/, '') : percent);

const isSector = (code: string): code is Sector => Object.hasOwn(Sector, code);

/** The one sector that an activity names; null: none, several, or one that stands for several of ours. */
const sectorOf = ({ sectors }: ReadActivity, ofRecord: boolean): Sector | null => {
  const own = sectors.find(({ vocabulary, uri }) => vocabulary === '99' && uri === OWN_VOCABULARY.SECTOR)?.code;
  if (own !== undefined) return isSector(own) ? own : null;
  if (ofRecord) return null;
  const dac = sectors.filter(({ vocabulary }) => ['', '1', '2'].includes(vocabulary));
  const known = new Set(dac.map(({ code }) => sectorOfDac(code)));
  const [only] = known;
  return known.size === 1 && only && isSector(only) ? only : null;
};

const isCategory = (code: string): code is SupportCategory => Object.hasOwn(SupportCategory, code);

const categoryOf = (activity: ReadActivity, { category: chosen }: Choices, say: Say): SupportCategory => {
  const code = tagged(activity, 'CATEGORY') ?? chosen;
  if (code === null) say('CATEGORY_MISSING', 'tag', '');
  else if (!isCategory(code)) say('CATEGORY_UNKNOWN', 'tag@code', code);
  else return code;
  return SupportCategory.OTHER;
};

/**
 * Reads what an activity says, and tells what is wrong with it. It is linked to an adoption by a tag of ours or by what a
 * person chose, never by its words. `ofRecord`: it is a record of ours that comes back.
 */
export const toldBy = (
  activity: ReadActivity,
  known: KnownRecords,
  choices: Choices,
  ofRecord: boolean,
  problems: IatiProblem[],
): ToldActivity => {
  const say: Say = (code, element, value, line = activity.line, suggestion = null) =>
    void problems.push({ line, activity: activity.identifier, element, value, code, suggestion });
  const organisationId = donorOf(activity, known, say);
  const shares = sharesOf(activity, known, say);
  const category = categoryOf(activity, choices, say);
  const needTag = tagged(activity, 'NEED');
  const need = needTag === null ? undefined : known.needs.get(needTag);
  if (needTag !== null && !need) say('NEED_UNKNOWN', 'tag@code', needTag);
  const adoptionTag = choices.adoptions.get(activity.identifier) ?? tagged(activity, 'ADOPTION');
  const adoption = adoptionTag === null ? undefined : known.adoptions.get(adoptionTag);
  if (adoptionTag !== null && !adoption) say('ADOPTION_UNKNOWN', 'tag@code', adoptionTag);
  const target = need ?? adoption;
  if (target && !(shares.length === 1 && shares[0]?.countryIso3 === target.countryIso3))
    say(
      'ADOPTION_ELSEWHERE',
      'recipient-country',
      shares.map(({ countryIso3 }) => countryIso3).join(' '),
      activity.line,
      target.countryIso3,
    );
  const dpgId = target ? null : tagged(activity, 'DPG');
  if (dpgId !== null && !known.dpgs.has(dpgId)) say('DPG_UNKNOWN', 'tag@code', dpgId);
  return {
    ...{ organisationId, category, shares, dpgId, needId: need?.id ?? null, recurrent: tagged(activity, 'RECURRENCE') === 'RECURRENT' },
    adoptionId: need ? need.adoptionId : (adoption?.id ?? null),
    countryIso3: shares.length === 1 ? (shares[0]?.countryIso3 ?? null) : null,
    sector: target ? null : sectorOf(activity, ofRecord),
  };
};
