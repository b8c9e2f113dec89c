import type { CommitmentStatuses } from './commitment.rules.js';

/*
 * How our words are written in IATI 2.03, and read back (docs/iati.md). Codes are those of the IATI and OECD DAC code
 * lists.
 */

/** Vocabularies of our own: they stand with vocabulary 99 ("reporting organisation"), told apart by these addresses. */
export const OWN_VOCABULARY = {
  ADOPTION: 'urn:dpg-adoption:adoption',
  NEED: 'urn:dpg-adoption:need',
  DPG: 'urn:dpg-adoption:dpg',
  CATEGORY: 'urn:dpg-adoption:support-category',
  SECTOR: 'urn:dpg-adoption:sector',
  RECURRENCE: 'urn:dpg-adoption:recurrence',
} as const;

/** Namespace of the one attribute that IATI has no place for: a date at the precision it was given. */
export const OWN_NAMESPACE = 'urn:dpg-adoption:iati';

/** Purpose code, or the group of purposes; of three digits: vocabulary 2, of five: vocabulary 1. */
const DAC: Readonly<Record<string, string>> = {
  ...{ HEALTH: '120', EDUCATION: '110', AGRICULTURE: '310', SOCIAL_PROTECTION: '160', FINANCE: '240', IDENTITY: '15110' },
  ...{ PUBLIC_ADMINISTRATION: '15110', PARTICIPATION: '15150', DATA_EXCHANGE: '22040', CLIMATE: '410', WATER: '140' },
  ...{ ENERGY: '230', CITIES: '430', HUMANITARIAN: '720', UNSPECIFIED: '998' },
};

export const dacSectorOf = (sector: string): { vocabulary: '1' | '2'; code: string } => {
  const code = DAC[sector] ?? '998';
  return { vocabulary: code.length === 5 ? '1' : '2', code };
};

/** Our sector of a DAC code; null: it stands for several of ours, or for none. A purpose belongs to the group that it begins with. */
export const sectorOfDac = (code: string): string | null => {
  const exact = Object.keys(DAC).filter((sector) => DAC[sector] === code && sector !== 'UNSPECIFIED');
  if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
  const group = Object.keys(DAC).filter((sector) => {
    const own = DAC[sector] ?? '';
    return own.length === 3 && own.endsWith('0') && code.length === 5 && code.startsWith(own.slice(0, 2));
  });
  return group.length === 1 ? (group[0] ?? null) : null;
};

/** Outgoing pledge, outgoing commitment, disbursement: money as the organisation that gives it reports it. */
const TRANSACTION: Readonly<Record<CommitmentStatuses, string>> = { PLEDGED: '12', COMMITTED: '2', DISBURSED: '3' };
/** The same money as the one who gets it reports it. */
const INCOMING: Readonly<Record<string, CommitmentStatuses>> = { '13': 'PLEDGED', '11': 'COMMITTED', '1': 'DISBURSED' };

export const transactionTypeOf = (status: CommitmentStatuses): string => TRANSACTION[status];

export interface ReadType {
  status: CommitmentStatuses;
  incoming: boolean;
}

/** Null: not money that an organisation gives to somebody (an expenditure, interest, a repayment …). */
export const statusOfTransaction = (type: string): ReadType | null => {
  const own = (Object.keys(TRANSACTION) as CommitmentStatuses[]).find((status) => TRANSACTION[status] === type);
  if (own) return { status: own, incoming: false };
  const incoming = INCOMING[type];
  return incoming ? { status: incoming, incoming: true } : null;
};

/** Pipeline while it is announced, implementation afterwards: nothing on record says that an activity has ended. */
export const activityStatusOf = (status: CommitmentStatuses): string => (status === 'PLEDGED' ? '1' : '2');
