import type {
  CommitmentStatus,
  CountryGroup,
  DpgType,
  IncomeGroup,
  PeerGroup,
  Sector,
  Stage,
  Stakeholder,
  Standing,
  Status,
  SupportCategory,
} from '../gql/graphql';
import type { MoneyListName, Region } from './codes';
import type { Language } from './languages';

/** What the reader looks at: everything that the address bar holds beside the path. An empty list means all. */
export interface View {
  /** Null: the reader did not choose one; the browser's own is used. */
  lang: Language | null;
  standing: Standing;
  /** ISO date; null: today. */
  asOf: string | null;
  /** ISO date: what was published after it is left out; null: nothing is. */
  knownOn: string | null;
  regions: readonly Region[];
  incomeGroups: readonly IncomeGroup[];
  groups: readonly CountryGroup[];
  sectors: readonly Sector[];
  sdgs: readonly number[];
  dpgTypes: readonly DpgType[];
  dpgs: readonly string[];
  /** Public bodies that own adoptions, by id. */
  institutions: readonly string[];
  countries: readonly string[];
  stages: readonly Stage[];
  /** Empty: active ones only. */
  statuses: readonly Status[];
  /** Searched in DPG name, alias and country name. */
  text: string;
  /** Leaves out DPGs reported in more than 100 countries where they are on no rung. */
  documentedListings: boolean;
  /** What money is for, who gives it, how near it has come, and in which years: the pages about money heed them. */
  categories: readonly SupportCategory[];
  donors: readonly string[];
  commitments: readonly CommitmentStatus[];
  years: readonly (number | 'undated')[];
  /** Who is expected to give help that is not money, or offers it. */
  stakeholders: readonly Stakeholder[];
  /** Only money for no country of its own. */
  worldwide: boolean;
  /** Belong to one page alone: what its own list is searched for, sorted by, and where its next page starts. */
  find: string;
  sort: string | null;
  after: string | null;
  /** Which of the lists behind a figure of money; null: the first page of each. */
  list: MoneyListName | null;
  /** Since when changes are told; null: twelve months. */
  since: string | null;
  /** Which peers a country is put beside, those that the reader chose, and whether they are ranked. */
  by: PeerGroup | null;
  beside: readonly string[];
  rank: boolean;
  /** The other day of a comparison of two days. */
  against: string | null;
}

/** What belongs to one page alone, as it is before the reader chose anything. */
export const OF_ONE_PAGE = {
  ...{ find: '', sort: null, after: null, list: null },
  ...{ since: null, by: null, beside: [], rank: false, against: null },
} satisfies Partial<View>;

export const WHOLE_WORLD: View = {
  lang: null,
  standing: 'DOCUMENTED',
  asOf: null,
  knownOn: null,
  regions: [],
  incomeGroups: [],
  groups: [],
  sectors: [],
  sdgs: [],
  dpgTypes: [],
  dpgs: [],
  institutions: [],
  countries: [],
  stages: [],
  statuses: [],
  text: '',
  documentedListings: false,
  categories: [],
  donors: [],
  commitments: [],
  years: [],
  stakeholders: [],
  worldwide: false,
  ...OF_ONE_PAGE,
};
