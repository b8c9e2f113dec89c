import { isCommitment } from '../funding/MoneyTables';
import { exactDollars } from '../funding/Money';
import { formatExact } from '../funding/money.format';
import type { CommitmentPartsFragment } from '../gql/graphql';
import { formatDate, formatList, formatNumber } from '../shared/format';
import type { Table } from './brief';
import type { DonorMaking } from './donor-brief.shape';

const STATUS = { pledged: 'PLEDGED', committed: 'COMMITTED', disbursed: 'DISBURSED' } as const;
const STATUSES = ['pledged', 'committed', 'disbursed'] as const;

const shownIn = ({ portfolio, room }: DonorMaking) => portfolio.commitments.nodes.filter(isCommitment).slice(0, room.commitments);

/** The notes of those commitments of the paper that a figure is made of. */
export const backing = (making: DonorMaking, of: (commitment: CommitmentPartsFragment) => boolean): number[] =>
  shownIn(making)
    .filter(({ commitment }) => of(commitment))
    .flatMap(({ commitment }) => making.notes.of(commitment.evidence));

/** Where the money goes: each country with its share, or no one country. */
const placeOf = ({ shares, adoption }: CommitmentPartsFragment, { names, t, place: { language } }: DonorMaking): string => {
  const named = (iso3: string) => names.get(iso3) ?? iso3;
  if (adoption && shares.length === 0) return named(adoption.country.iso3);
  if (shares.length === 0) return t('money.worldwide');
  const [only] = shares;
  if (shares.length === 1 && only) return named(only.countryIso3);
  return formatList(
    shares.map(({ countryIso3, percent }) => t('money.share', { country: named(countryIso3), percent: formatExact(percent, language) })),
    language,
  );
};

/** What it is for: a DPG, else a place. */
const namesOf = (commitment: CommitmentPartsFragment, making: DonorMaking) => {
  const dpg = commitment.adoption?.dpg ?? commitment.dpg;
  const place = placeOf(commitment, making);
  const category = making.t(`support_category.${commitment.category}`);
  return dpg ? { name: dpg.name, detail: [place, category].join(' · ') } : { name: place, detail: category };
};

/** Each commitment with its amount as stated and in dollars, every digit of both. */
export const commitmentsTable = (making: DonorMaking): Table => {
  const { portfolio, place, t, notes } = making;
  const { language } = place;
  const shown = shownIn(making);
  const left = portfolio.commitments.totalCount - shown.length;
  return {
    title: t('organisation.commitments'),
    head: [t('brief.for'), t('filter.commitment'), t('money.date'), t('money.stated'), t('money.in_dollars')],
    rows: shown.map(({ commitment, dollars }) => ({
      ...namesOf(commitment, making),
      refs: notes.refs(notes.of(commitment.evidence)),
      cells: [
        t(`commitment_status.${commitment.status}`),
        commitment.date ? formatDate(commitment.date, language) : t('record.no_date'),
        commitment.amount === null
          ? t('money.unknown_size')
          : t('money.other', { currency: commitment.currency ?? '', amount: formatExact(commitment.amount, language) }),
        dollars === null ? t('mark.no_data') : exactDollars(t, dollars, language),
      ],
    })),
    none: portfolio.commitments.totalCount === 0 ? t('funders.none') : null,
    note: t('organisation.counts'),
    more: left > 0 ? t('brief.more', { count: left }) : null,
  };
};

/** Sums by the year of the latest status, in exact dollars. */
export const yearsTable = (making: DonorMaking): Table => {
  const { answer, place, t, notes } = making;
  const { language } = place;
  const year = ({ date }: CommitmentPartsFragment) => (date === null ? null : Number(date.slice(0, 4)));
  return {
    title: t('years.title'),
    head: [t('money.date'), ...STATUSES.map((name) => t(`commitment_status.${STATUS[name]}`)), t('funders.commitments')],
    rows: answer.years.map(({ year: of, money }) => ({
      name: of === null ? t('years.undated') : formatDate(String(of), language),
      detail: '',
      refs: notes.refs(backing(making, (commitment) => year(commitment) === of)),
      cells: [
        ...STATUSES.map((name) => (money[name] === null ? t('mark.no_data') : exactDollars(t, money[name], language))),
        formatNumber(money.commitments, language),
      ],
    })),
    none: answer.years.length === 0 ? t('years.none') : null,
    note: t('years.note'),
    more: null,
  };
};
