/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Every list is a union of its values; different fields narrow together. Absent, null or an empty list means all. */
export type AdoptionFilter = {
  /** The day that figures are for: events dated after it do not count. Absent: today. Never in the future. */
  asOf?: string | null | undefined;
  /** ISO 3166-1 alpha-3 codes. */
  countries?: Array<string | number> | null | undefined;
  /** DPGs of any of these types. */
  dpgTypes?: Array<DpgType> | null | undefined;
  /** DPG Registry ids. */
  dpgs?: Array<string | number> | null | undefined;
  /** Members of any of these groups on the day that is asked for. */
  groups?: Array<CountryGroup> | null | undefined;
  /** World Bank income groups. */
  incomeGroups?: Array<IncomeGroup> | null | undefined;
  /** Figures from what had been published by the end of this day (UTC). Absent: from what is published now. */
  knownOn?: string | null | undefined;
  /** UN M49 regions or sub-regions, by their English name. */
  regions?: Array<string> | null | undefined;
  /** Adoptions that serve any of these goals (1 to 17). */
  sdgs?: Array<number> | null | undefined;
  /** By primary sector. */
  sectors?: Array<Sector> | null | undefined;
  /** Rung at the asked standing, on the asked day. */
  stages?: Array<Stage> | null | undefined;
  /** The least standing that counts. Absent: DOCUMENTED. */
  standing?: Standing | null | undefined;
  /** Absent: ACTIVE only. */
  statuses?: Array<Status> | null | undefined;
  /** Case- and accent-insensitive, in DPG name, alias and country name (in six languages); at most 200 characters. */
  text?: string | null | undefined;
  /** True: leave out adoptions on no rung of DPGs that are reported in more than 100 countries. */
  withoutGlobalListings?: boolean | null | undefined;
};

/** Order of a list of adoptions; ties are broken by id, so that pages never overlap. */
export type AdoptionOrder =
  /** By English country name, then DPG name. */
  | 'COUNTRY_ASC'
  /** By DPG name, then English country name. */
  | 'DPG_ASC'
  /** Highest rung at the asked standing and day first, then latest change. */
  | 'STAGE_DESC'
  /** Latest change first. */
  | 'UPDATED_AT_DESC';

/** Groups of countries that the United Nations lists; membership changes over time. */
export type CountryGroup =
  /** Least developed countries. */
  | 'LDC'
  /** Landlocked developing countries. */
  | 'LLDC'
  /** Small island developing States. */
  | 'SIDS';

/** The five kinds of digital public good. */
export type DpgType =
  /** Open AI model. */
  | 'AI_MODEL'
  /** Open content. */
  | 'CONTENT'
  /** Open data. */
  | 'DATA'
  /** Open-source software. */
  | 'SOFTWARE'
  /** Open standard. */
  | 'STANDARD';

/** How strong a piece of evidence is, from weak to strong. */
export type EvidenceGrade =
  /** The government confirmed it. */
  | 'GOVERNMENT_CONFIRMED'
  /** Staff checked the document itself. */
  | 'PRIMARY_DOCUMENT'
  /** A public source that can be read. */
  | 'PUBLIC_SOURCE'
  /** The word of an owner or partner. */
  | 'SELF_REPORTED';

/** How far a stage event reached. */
export type Extent =
  /** The whole country. */
  | 'NATIONAL'
  /** A part of the country. */
  | 'SUBNATIONAL';

/** World Bank income group (fiscal year 2026). */
export type IncomeGroup =
  /** High income. */
  | 'HIGH'
  /** Low income. */
  | 'LOW'
  /** Lower middle income. */
  | 'LOWER_MIDDLE'
  /** The World Bank puts the country in no group. */
  | 'UNCLASSIFIED'
  /** Upper middle income. */
  | 'UPPER_MIDDLE';

/** Where in society a digital public good is used. Gender is no sector but an inclusion marker. */
export type Sector =
  /** Agriculture and food. */
  | 'AGRICULTURE'
  /** Cities, transport and logistics. */
  | 'CITIES'
  /** Climate and environment. */
  | 'CLIMATE'
  /** Data exchange and digital foundations. */
  | 'DATA_EXCHANGE'
  /** Education and skills. */
  | 'EDUCATION'
  /** Energy. */
  | 'ENERGY'
  /** Finance and payments. */
  | 'FINANCE'
  /** Health and nutrition. */
  | 'HEALTH'
  /** Humanitarian and peace. */
  | 'HUMANITARIAN'
  /** Identity and civil registration. */
  | 'IDENTITY'
  /** Justice and participation. */
  | 'PARTICIPATION'
  /** Public administration and procurement. */
  | 'PUBLIC_ADMINISTRATION'
  /** Social protection and livelihoods. */
  | 'SOCIAL_PROTECTION'
  /** Nobody has named the sector; it is never guessed. */
  | 'UNSPECIFIED'
  /** Water and sanitation. */
  | 'WATER';

/** The rungs of adoption. REPORTED is the intake and no rung: somebody says that it is in use. */
export type Stage =
  /** A named public body completed a dated written evaluation for a stated need. */
  | 'ASSESSED'
  /** In live use at named, bounded sites under written agreement of the public body. */
  | 'PILOTED'
  /** Somebody says that it is in use there; nobody has classified it. */
  | 'REPORTED'
  /** System of record by mandate, live in at least half of the intended units, run and funded for good. */
  | 'SCALED';

/** What a stage event claims: that a stage was reached, or that the adoption was paused, resumed or ended. */
export type StageEventKind =
  /** A written evaluation was completed. */
  | 'ASSESSED'
  /** It ended. */
  | 'DISCONTINUED'
  /** It was paused. */
  | 'PAUSED'
  /** A pilot went live. */
  | 'PILOTED'
  /** Another digital public good took its place. */
  | 'REPLACED'
  /** It is in use there by somebody’s word. */
  | 'REPORTED'
  /** It runs again after a pause or an end. */
  | 'RESUMED'
  /** It became the system of record. */
  | 'SCALED';

/** How well a claim is backed. Derived from its evidence and proofs, never typed in. */
export type Standing =
  /** Nothing above self-reported evidence. */
  | 'CLAIMED'
  /** At least one public source. */
  | 'DOCUMENTED'
  /** Every proof of the gate, and evidence that a government confirmed or a primary document. */
  | 'PROVEN';

/** Whether an adoption still runs; its stage is the highest rung it reached. */
export type Status =
  /** It runs, as far as is known. */
  | 'ACTIVE'
  /** It ended. */
  | 'DISCONTINUED'
  /** It stands still for a reason. */
  | 'PAUSED'
  /** Another digital public good took its place. */
  | 'REPLACED';

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { dataset: { dpgs: number, countries: number, adoptions: number, stageEvents: number, reports: number, sources: Array<{ file: string, title: string, publisher: string, url: string | null, asOf: string | null, licence: string }>, policy: { version: string, coverageShare: number, continuityMonths: number, staleMonthsPiloted: number, staleMonthsScaled: number, stalledMonths: number, globalListingCountries: number, gates: Array<{ stage: Stage, proofs: Array<string> }> } } };

export type RecordsQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  orderBy: AdoptionOrder;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type RecordsQuery = { adoptions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ stage: Stage, standing: Standing, since: string | null, status: Status, node: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, institution: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string }, events: Array<{ evidence: Array<{ grade: EvidenceGrade }> }> } }> } };

export type RecordQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type RecordQuery = { adoption: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, sdgs: Array<number>, institution: string | null, stage: Stage, status: Status, standing: Standing, stageSince: string | null, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, missingProofs: Array<string>, updatedAt: string, version: number, country: { iso3: string, name: string }, dpg: { id: string, name: string, types: Array<DpgType> }, events: Array<{ id: string, kind: StageEventKind, date: string | null, extent: Extent | null, standing: Standing, missingProofs: Array<string>, note: string | null, institution: string | null, author: string, publishedAt: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, source: { title: string, publisher: string, url: string | null, asOf: string | null, licence: string } | null }> } | null };

export type DpgsQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
}>;


export type DpgsQuery = { dpgs: Array<{ id: string, name: string, types: Array<DpgType>, sdgs: Array<number>, licences: Array<string>, reportedIn: number, globalListing: boolean }>, totals: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number }, byDpg: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }> };

export type DpgQueryVariables = Exact<{
  id: string | number;
  language: string;
  filter?: AdoptionFilter | null | undefined;
  onRungs?: AdoptionFilter | null | undefined;
}>;


export type DpgQuery = { dpg: { id: string, name: string, aliases: Array<string>, types: Array<DpgType>, sdgs: Array<number>, licences: Array<string>, website: string | null, owners: Array<string>, repository: string | null, registryStage: string | null, registrySectors: Array<string>, reportedIn: number, globalListing: boolean } | null, totals: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number }, byCountry: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, timeline: { undated: number, points: Array<{ period: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }> }, ladder: { totalCount: number, edges: Array<{ stage: Stage, standing: Standing, since: string | null, status: Status, node: { id: string, useCase: string | null, jurisdiction: string | null, institution: string | null, primarySector: Sector, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, country: { iso3: string, name: string } } }> } };

export type CountriesQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  language: string;
  asOf?: string | null | undefined;
}>;


export type CountriesQuery = { countries: Array<{ iso3: string, name: string, region: string, regionName: string, incomeGroup: IncomeGroup, groups: Array<CountryGroup> }>, totals: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number }, byCountry: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }> };

export type RungCardFragment = { stage: Stage, standing: Standing, since: string | null, status: Status, node: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, institution: string | null, stage: Stage, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, missingProofs: Array<string>, dpg: { id: string, name: string } } };

export type CountryQueryVariables = Exact<{
  iso3: string | number;
  language: string;
  asOf?: string | null | undefined;
  filter?: AdoptionFilter | null | undefined;
  onRungs?: AdoptionFilter | null | undefined;
  reports?: AdoptionFilter | null | undefined;
  ended?: AdoptionFilter | null | undefined;
}>;


export type CountryQuery = { country: { iso3: string, name: string, region: string, regionName: string, subregion: string, subregionName: string, incomeGroup: IncomeGroup, groups: Array<CountryGroup>, unMember: boolean } | null, totals: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number }, bySector: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, bySdg: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, timeline: { undated: number, points: Array<{ period: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }> }, ladder: { totalCount: number, edges: Array<{ stage: Stage, standing: Standing, since: string | null, status: Status, node: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, institution: string | null, stage: Stage, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, missingProofs: Array<string>, events: Array<{ id: string, kind: StageEventKind, date: string | null, note: string | null, missingProofs: Array<string>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }>, dpg: { id: string, name: string } } }> }, reports: { totalCount: number, edges: Array<{ node: { id: string, useCase: string | null, jurisdiction: string | null, dpg: { id: string, name: string } } }> }, ended: { totalCount: number } };

export type CountsFragment = { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { dataset: { version: number, today: string } };

export type CountryNamesQueryVariables = Exact<{
  language: string;
}>;


export type CountryNamesQuery = { countries: Array<{ iso3: string, name: string }> };

export type DpgNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type DpgNamesQuery = { dpgs: Array<{ id: string, name: string }> };

export type WorldQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  withoutListings?: AdoptionFilter | null | undefined;
  language: string;
}>;


export type WorldQuery = { totals: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number }, withoutListings: { reported: number }, dataset: { policy: { globalListingCountries: number } }, byCountry: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, bySector: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, bySdg: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, timeline: { undated: number, points: Array<{ period: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }> }, latestEvents: Array<{ id: string, kind: StageEventKind, date: string | null, note: string | null, standing: Standing, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, adoption: { id: string, useCase: string | null, jurisdiction: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string } } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RungCardFragmentDoc = new TypedDocumentString(`
    fragment RungCard on AdoptionEdge {
  stage
  standing
  since
  status
  node {
    id
    useCase
    jurisdiction
    primarySector
    institution
    stage
    stale
    stalled
    staleSince
    stalledSince
    missingProofs
    dpg {
      id
      name
    }
  }
}
    `, {"fragmentName":"RungCard"}) as unknown as TypedDocumentString<RungCardFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  dataset {
    dpgs
    countries
    adoptions
    stageEvents
    reports
    sources {
      file
      title
      publisher
      url
      asOf
      licence
    }
    policy {
      version
      coverageShare
      continuityMonths
      staleMonthsPiloted
      staleMonthsScaled
      stalledMonths
      globalListingCountries
      gates {
        stage
        proofs
      }
    }
  }
}
    `, {"hash":"c9a47d7f6af83f479576a1fc61b23f79d87a041b0ff402ad095b5d6d9c2d6d20"}) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const RecordsDocument = new TypedDocumentString(`
    query Records($filter: AdoptionFilter, $orderBy: AdoptionOrder!, $first: Int!, $after: String, $language: String!) {
  adoptions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      stage
      standing
      since
      status
      node {
        id
        useCase
        jurisdiction
        primarySector
        institution
        country {
          iso3
          name(language: $language)
        }
        dpg {
          id
          name
        }
        events {
          evidence {
            grade
          }
        }
      }
    }
  }
}
    `, {"hash":"d771647a10b8b7807ab9c7d21db322e1b30d8df818dfe536e18b6abf915690c9"}) as unknown as TypedDocumentString<RecordsQuery, RecordsQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($id: ID!, $language: String!) {
  adoption(id: $id) {
    id
    useCase
    jurisdiction
    primarySector
    sdgs
    institution
    stage
    status
    standing
    stageSince
    stale
    stalled
    staleSince
    stalledSince
    missingProofs
    updatedAt
    version
    country {
      iso3
      name(language: $language)
    }
    dpg {
      id
      name
      types
    }
    events {
      id
      kind
      date
      extent
      standing
      missingProofs
      note
      institution
      author
      publishedAt
      evidence {
        title
        url
        grade
        publisher
        date
      }
      source {
        title
        publisher
        url
        asOf
        licence
      }
    }
  }
}
    `, {"hash":"90814be1f02895a5c71868af07a1422842ab1c870dc171324d14e825ddfb1469"}) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const DpgsDocument = new TypedDocumentString(`
    query Dpgs($filter: AdoptionFilter) {
  dpgs {
    id
    name
    types
    sdgs
    licences
    reportedIn
    globalListing
  }
  totals(filter: $filter) {
    ...Counts
  }
  byDpg: breakdown(by: DPG, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
}
    fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}`, {"hash":"a0bb908811fb5f4f3bb4e023d19315f596017cae6f71e1747dd966a748d432de"}) as unknown as TypedDocumentString<DpgsQuery, DpgsQueryVariables>;
export const DpgDocument = new TypedDocumentString(`
    query Dpg($id: ID!, $language: String!, $filter: AdoptionFilter, $onRungs: AdoptionFilter) {
  dpg(id: $id) {
    id
    name
    aliases
    types
    sdgs
    licences
    website
    owners
    repository
    registryStage
    registrySectors
    reportedIn
    globalListing
  }
  totals(filter: $filter) {
    ...Counts
  }
  byCountry: breakdown(by: COUNTRY, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
  timeline(interval: YEAR, filter: $filter) {
    undated
    points {
      period
      counts {
        ...Counts
      }
    }
  }
  ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {
    totalCount
    edges {
      stage
      standing
      since
      status
      node {
        id
        useCase
        jurisdiction
        institution
        primarySector
        stale
        stalled
        staleSince
        stalledSince
        country {
          iso3
          name(language: $language)
        }
      }
    }
  }
}
    fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}`, {"hash":"abdb015f42b5628023bea90be819bf9ef8caff3b303245f496ded17628917606"}) as unknown as TypedDocumentString<DpgQuery, DpgQueryVariables>;
export const CountriesDocument = new TypedDocumentString(`
    query Countries($filter: AdoptionFilter, $language: String!, $asOf: Date) {
  countries {
    iso3
    name(language: $language)
    region
    regionName(language: $language)
    incomeGroup
    groups(asOf: $asOf)
  }
  totals(filter: $filter) {
    ...Counts
  }
  byCountry: breakdown(by: COUNTRY, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
}
    fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}`, {"hash":"6fda492b1cb0fe2b1558fbbf2fb76b1221da2c568e15e8faef12a3a144cd51be"}) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($iso3: ID!, $language: String!, $asOf: Date, $filter: AdoptionFilter, $onRungs: AdoptionFilter, $reports: AdoptionFilter, $ended: AdoptionFilter) {
  country(iso3: $iso3) {
    iso3
    name(language: $language)
    region
    regionName(language: $language)
    subregion
    subregionName(language: $language)
    incomeGroup
    groups(asOf: $asOf)
    unMember
  }
  totals(filter: $filter) {
    ...Counts
  }
  bySector: breakdown(by: SECTOR, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
  bySdg: breakdown(by: SDG, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
  timeline(interval: YEAR, filter: $filter) {
    undated
    points {
      period
      counts {
        ...Counts
      }
    }
  }
  ladder: adoptions(filter: $onRungs, orderBy: STAGE_DESC, first: 200) {
    totalCount
    edges {
      ...RungCard
      node {
        events {
          id
          kind
          date
          note
          missingProofs
          evidence {
            title
            url
            grade
            publisher
            date
          }
        }
      }
    }
  }
  reports: adoptions(filter: $reports, orderBy: DPG_ASC, first: 200) {
    totalCount
    edges {
      node {
        id
        useCase
        jurisdiction
        dpg {
          id
          name
        }
      }
    }
  }
  ended: adoptions(filter: $ended, first: 0) {
    totalCount
  }
}
    fragment RungCard on AdoptionEdge {
  stage
  standing
  since
  status
  node {
    id
    useCase
    jurisdiction
    primarySector
    institution
    stage
    stale
    stalled
    staleSince
    stalledSince
    missingProofs
    dpg {
      id
      name
    }
  }
}
fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}`, {"hash":"cab0e33392a081f874a31179b5040dfc498e93e53be2e5ff73a3f2ef8c17fb44"}) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame {
  dataset {
    version
    today
  }
}
    `, {"hash":"60bf3d50e94bd96c9bd8e2fb14eefc0bf7eb72f43e9b03d527b3f1fc8117b1cd"}) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const CountryNamesDocument = new TypedDocumentString(`
    query CountryNames($language: String!) {
  countries {
    iso3
    name(language: $language)
  }
}
    `, {"hash":"fd761f8c0cc9ca7c5dbb15ab824df5dc5eed09e196557b880d8bbc56deb26f0e"}) as unknown as TypedDocumentString<CountryNamesQuery, CountryNamesQueryVariables>;
export const DpgNamesDocument = new TypedDocumentString(`
    query DpgNames {
  dpgs {
    id
    name
  }
}
    `, {"hash":"4027ba57c26450316a1a4a8b21e49e20498f52e2cb1fdf7515c97f0f6422347e"}) as unknown as TypedDocumentString<DpgNamesQuery, DpgNamesQueryVariables>;
export const WorldDocument = new TypedDocumentString(`
    query World($filter: AdoptionFilter, $withoutListings: AdoptionFilter, $language: String!) {
  totals(filter: $filter) {
    ...Counts
  }
  withoutListings: totals(filter: $withoutListings) {
    reported
  }
  dataset {
    policy {
      globalListingCountries
    }
  }
  byCountry: breakdown(by: COUNTRY, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
  bySector: breakdown(by: SECTOR, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
  bySdg: breakdown(by: SDG, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
  timeline(interval: YEAR, filter: $filter) {
    undated
    points {
      period
      counts {
        ...Counts
      }
    }
  }
  latestEvents(filter: $filter, first: 10) {
    id
    kind
    date
    note
    standing
    evidence {
      title
      url
      grade
      publisher
      date
    }
    adoption {
      id
      useCase
      jurisdiction
      country {
        iso3
        name(language: $language)
      }
      dpg {
        id
        name
      }
    }
  }
}
    fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}`, {"hash":"c1080cf3009f7dba6a51d9a5ceab54793e6819493ee2c55d14aa7cdbd864f55c"}) as unknown as TypedDocumentString<WorldQuery, WorldQueryVariables>;
