import type {
  CommitmentStatus,
  CountryGroup,
  DpgType,
  IncomeGroup,
  PeerGroup,
  Sector,
  Stage,
  Standing,
  Status,
  SupportCategory,
  LeftOutReason,
  Stakeholder,
} from '../gql/graphql';

/** The codes of the domain, in the order in which they are shown. */
export const STANDINGS = ['CLAIMED', 'DOCUMENTED', 'PROVEN'] as const satisfies readonly Standing[];
export const STAGES = ['SCALED', 'PILOTED', 'ASSESSED', 'REPORTED'] as const satisfies readonly Stage[];
export const STATUSES = ['ACTIVE', 'PAUSED', 'DISCONTINUED', 'REPLACED'] as const satisfies readonly Status[];
export const DPG_TYPES = ['SOFTWARE', 'DATA', 'AI_MODEL', 'STANDARD', 'CONTENT'] as const satisfies readonly DpgType[];
export const INCOME_GROUPS = ['LOW', 'LOWER_MIDDLE', 'UPPER_MIDDLE', 'HIGH', 'UNCLASSIFIED'] as const satisfies readonly IncomeGroup[];
export const COUNTRY_GROUPS = ['LDC', 'LLDC', 'SIDS'] as const satisfies readonly CountryGroup[];
export const SECTORS = [
  ...(['HEALTH', 'EDUCATION', 'AGRICULTURE', 'SOCIAL_PROTECTION', 'FINANCE', 'IDENTITY', 'PUBLIC_ADMINISTRATION'] as const),
  ...(['PARTICIPATION', 'DATA_EXCHANGE', 'CLIMATE', 'WATER', 'ENERGY', 'CITIES', 'HUMANITARIAN', 'UNSPECIFIED'] as const),
] satisfies readonly Sector[];
export const SUPPORT_CATEGORIES = [
  ...(['STRATEGY', 'REGULATION', 'SUPPLY', 'TECHNICAL_ASSISTANCE', 'CAPACITY', 'OTHER'] as const),
] satisfies readonly SupportCategory[];
/** From a word given to money paid out. */
export const COMMITMENT_STATUSES = ['PLEDGED', 'COMMITTED', 'DISBURSED'] as const satisfies readonly CommitmentStatus[];
export const STAKEHOLDERS = ['GOVERNMENT', 'UN', 'DONOR', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY'] as const satisfies readonly Stakeholder[];
/** Why a figure of money left a record out. */
export const LEFT_OUT_REASONS = [
  ...(['CHAIN', 'EARLIER_STATUS', 'NOT_ON_DAY', 'NO_ADOPTION', 'NO_RATE', 'UNKNOWN_AMOUNT'] as const),
] satisfies readonly LeftOutReason[];
/** The lists behind a figure of money, as an address names them. */
export const MONEY_LISTS = [
  'needs',
  'unsized',
  'commitments',
  'stalled',
  'unfunded',
  'adoptions',
  'countries',
  'dpgs',
  'orphans',
  'offers',
  'left-out',
  ...LEFT_OUT_REASONS,
] as const;
export type MoneyListName = (typeof MONEY_LISTS)[number];
export const GOALS: readonly number[] = Array.from({ length: 17 }, (_, index) => index + 1);

export const PEER_GROUPS = ['SUBREGION', 'INCOME_GROUP', 'LDC', 'LLDC', 'SIDS', 'CHOSEN'] as const satisfies readonly PeerGroup[];

/** UN M49 regions, as the API spells them. */
export const REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'] as const;
export type Region = (typeof REGIONS)[number];
export const isRegion = (text: string): text is Region => (REGIONS as readonly string[]).includes(text);

/** The stages that are adoption; a report is none. */
export const ON_RUNGS = ['SCALED', 'PILOTED', 'ASSESSED'] as const satisfies readonly Stage[];
