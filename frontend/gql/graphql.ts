/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether an account can be used. */
export type AccountStatus =
  /** Can sign in. */
  | 'ACTIVE'
  /** The invitation has not been taken up. */
  | 'INVITED'
  /** Cannot sign in; its sessions are over. */
  | 'SUSPENDED';

/** A digital public good that the DPG Registry does not list. */
export type AddDpgInput = {
  /** Small letters, digits and hyphens between them, at most 120: "my-health-record". It stays for good. */
  id: string | number;
  /** SPDX identifiers of its licences, such as Apache-2.0; absent: not stated. */
  licences?: Array<string> | null | undefined;
  /** Its name, 2 to 200 characters. */
  name: string;
  /** Goals (1 to 17) that it serves; absent: none named. */
  sdgs?: Array<number> | null | undefined;
  /** What it is: one type or more. */
  types: Array<DpgType>;
  /** Address of its website, by https; absent: not stated. */
  website?: string | null | undefined;
};

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
  /** Public bodies that own them, by id; NOT_RECORDED: those whose public body is not recorded. */
  institutions?: Array<string | number> | null | undefined;
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

/** What holds an adoption back. */
export type BarrierKind =
  /** People who can run it are missing. */
  | 'CAPACITY'
  /** What it should hold is missing or unfit. */
  | 'CONTENT'
  /** Money is missing. */
  | 'FUNDING'
  /** Power, devices or connectivity are missing. */
  | 'INFRASTRUCTURE'
  /** It is not in a language of its users. */
  | 'LANGUAGE'
  /** A law or rule stands in the way, or is missing. */
  | 'REGULATION';

/** How where an adoption stands changed between two days. */
export type ChangeKind =
  /** It was discontinued or replaced. */
  | 'ENDED'
  /** It came onto a rung. */
  | 'NEW'
  /** It was paused. */
  | 'PAUSED'
  /** It reached a higher rung. */
  | 'RAISED'
  /** It runs again. */
  | 'RESUMED'
  /** Claims that put it on its rung no longer count: it is on a lower one, or on none. */
  | 'RETRACTED';

/** The kinds of claims. */
export type ClaimKind =
  /** What holds it back. */
  | 'BARRIER'
  /** What two countries share. */
  | 'COLLABORATION'
  /** Money that is given. */
  | 'COMMITMENT'
  /** Whom it is meant for. */
  | 'INCLUSION_MARKER'
  /** Money that is needed. */
  | 'NEED'
  /** That a country was invited to a meeting, came or spoke. */
  | 'PARTICIPATION'
  /** How many it serves. */
  | 'REACH_FIGURE'
  /** A stage reached, a pause, an end. */
  | 'STAGE_EVENT'
  /** What a country said. */
  | 'STATEMENT'
  /** What followed from a statement. */
  | 'STATEMENT_ACTION'
  /** Help that is needed. */
  | 'SUPPORT_NEED'
  /** Help that is offered. */
  | 'SUPPORT_OFFER';

/** The stage of an adoption that was only reported. */
export type ClassifyInput = {
  /** The adoption. */
  adoptionId: string | number;
  /** When; absent: the source gives no date. */
  date?: string | null | undefined;
  /** What backs it. */
  evidence: Array<EvidenceInput>;
  /** Version of the adoption that the author saw. */
  expectedVersion: number;
  /** How far it reached. */
  extent?: Extent | null | undefined;
  /** ASSESSED, PILOTED or SCALED. */
  kind: StageEventKind;
  /** What there is to add. */
  note?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** False: keep it as a draft; absent: hand it in for review. */
  submit?: boolean | null | undefined;
};

/** What a country does with another. */
export type CollaborationKind =
  /** Both build together. */
  | 'CO_BUILDS'
  /** It learns from the partner. */
  | 'LEARNS'
  /** It gives what it knows or has built to the partner. */
  | 'LENDS';

/** How near the money of a commitment has come. */
export type CommitmentStatus =
  /** Agreed in a binding way. */
  | 'COMMITTED'
  /** Paid out. */
  | 'DISBURSED'
  /** Announced. It closes no gap. */
  | 'PLEDGED';

/** Groups of countries that the United Nations lists; membership changes over time. */
export type CountryGroup =
  /** Least developed countries. */
  | 'LDC'
  /** Landlocked developing countries. */
  | 'LLDC'
  /** Small island developing States. */
  | 'SIDS';

/** A country’s part of a commitment. */
export type CountryShareInput = {
  /** ISO 3166-1 alpha-3. */
  countryIso3: string | number;
  /** Per cent, at most 4 digits after the point. */
  percent: string;
};

/** What a figure is broken down by. */
export type Dimension =
  /** Key: ISO 3166-1 alpha-3. */
  | 'COUNTRY'
  /** Key: the DPG Registry's id. */
  | 'DPG'
  /** Key: DpgType; a DPG of several types counts under each, so bars overlap. */
  | 'DPG_TYPE'
  /** Key: IncomeGroup. */
  | 'INCOME_GROUP'
  /** Key: id of the public body that owns them; NOT_RECORDED where none is recorded. */
  | 'INSTITUTION'
  /** Key: the English name of the UN M49 region. */
  | 'REGION'
  /** Key: 1 to 17; an adoption counts under each of its goals, so bars overlap. */
  | 'SDG'
  /** Key: Sector; the primary one, so bars add up to the total. */
  | 'SECTOR'
  /** Key: the English name of the UN M49 sub-region. */
  | 'SUBREGION';

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

/** The name of a meeting in one language. */
export type EngagementNameInput = {
  /** One of ar, en, es, fr, ru, zh. */
  language: string;
  /** 2 to 300 characters. */
  name: string;
};

/** What became of a reported error. */
export type ErrorReportState =
  /** It is an error, and the answer says what follows. */
  | 'ACCEPTED'
  /** The record stays as it is, and the answer says why. */
  | 'DECLINED'
  /** Nobody has answered it. */
  | 'OPEN';

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

/** What backs a claim. */
export type EvidenceInput = {
  /** When it was published. */
  date?: string | null | undefined;
  /** How strong it is. */
  grade: EvidenceGrade;
  /** Language it is written in (BCP 47). */
  language?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** Title of the document or page, in its own language. */
  title: string;
  /** Its address (http or https). */
  url?: string | null | undefined;
};

/** How far a stage event reached. */
export type Extent =
  /** The whole country. */
  | 'NATIONAL'
  /** A part of the country. */
  | 'SUBNATIONAL';

/** Narrows money beside the filter of adoptions. Organisations, statuses and years narrow commitments only: need, gap and surplus stay those of all money on record, because a gap does not grow by what a reader leaves out. Every list is a union; absent, null or empty means all. */
export type FundingFilter = {
  /** What needs and commitments are for. */
  categories?: Array<SupportCategory> | null | undefined;
  /** Latest status of commitments. */
  commitmentStatuses?: Array<CommitmentStatus> | null | undefined;
  /** Organisations that give it. */
  organisations?: Array<string | number> | null | undefined;
  /** True: commitments without a date, beside those of `years`; absent or false: those of `years`, or all. */
  undated?: boolean | null | undefined;
  /** Years of the date of commitments; those without a date are then left out, unless `undated` asks for them. */
  years?: Array<number> | null | undefined;
};

/** Which slice of a gap; absent fields mean all. */
export type GapSliceInput = {
  /** Support category. */
  category?: SupportCategory | null | undefined;
  /** ISO 3166-1 alpha-3. */
  country?: string | number | null | undefined;
  /** Sector. */
  sector?: Sector | null | undefined;
  /** True: money for no country of its own (instead of a country). */
  worldwide?: boolean | null | undefined;
};

/** A role to give. */
export type GrantInput = {
  /** The role. */
  role: Role;
  /** Country (ISO 3166-1 alpha-3) of a focal point, organisation id of a donor; else none. */
  scope?: string | null | undefined;
};

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

/** Why a record is not in a sum. */
export type LeftOutReason =
  /** The money goes on through another commitment in the figure, and counts there. */
  | 'CHAIN'
  /** The same money counts in a later status. */
  | 'EARLIER_STATUS'
  /** Dated after the asked day, or without a date where a past day is asked for. */
  | 'NOT_ON_DAY'
  /** It is for no adoption, and the filter asks for stages or statuses of adoptions. */
  | 'NO_ADOPTION'
  /** Its currency has no rate: it stands beside the sum. */
  | 'NO_RATE'
  /** Nobody has stated an amount. */
  | 'UNKNOWN_AMOUNT';

/** That something followed from a statement: name exactly one adoption, collaboration or need. */
export type LinkStatementInput = {
  /** The adoption that followed. */
  adoptionId?: string | number | null | undefined;
  /** The collaboration that followed. */
  collaborationId?: string | number | null | undefined;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** The need that followed. */
  needId?: string | number | null | undefined;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** The statement. */
  statementId: string | number;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
};

/** Which records of a figure. */
export type MoneyList =
  /** Commitments in the sums. */
  | 'COMMITMENTS'
  /** Needs, those of unknown size too. */
  | 'NEEDS'
  /** Needs that no sum holds: of unknown size, or of a currency without a rate. */
  | 'UNSIZED_NEEDS';

/** What two countries have in common. */
export type Nearness =
  /** The World Bank income group. */
  | 'INCOME_GROUP'
  /** An official language. */
  | 'LANGUAGE'
  /** The M49 region. */
  | 'REGION'
  /** The M49 intermediate region, or sub-region where that has none. */
  | 'SUBREGION';

/** What is to be done next, the most urgent first. */
export type NextStepKind =
  /** Reports that nobody has classified. */
  | 'CLASSIFY'
  /** A stalled pilot: scale it, go on with it until a new date, or end it. */
  | 'DECIDE'
  /** A claim that lacks proofs of its gate. */
  | 'PROVE'
  /** A stale record: say whether it still holds. */
  | 'REVERIFY';

/** Order of a list of organisations; ties by what is pledged, then by name. */
export type OrganisationOrder =
  | 'ADOPTIONS_DESC'
  | 'COUNTRIES_DESC'
  /** The largest gap in the countries that it funds first. */
  | 'GAP_DESC'
  /** The most committed and paid out first. */
  | 'MONEY_DESC'
  | 'NAME_ASC';

/** A country’s part in a meeting: three different things, of which none implies another. */
export type ParticipationLevel =
  /** It came. */
  | 'ATTENDED'
  /** It was asked to come. */
  | 'INVITED'
  /** It spoke. */
  | 'STATED';

/** Which countries a country is put beside. */
export type PeerGroup =
  /** Those that the reader names. */
  | 'CHOSEN'
  /** Of the same World Bank income group. */
  | 'INCOME_GROUP'
  /** The other least developed countries. */
  | 'LDC'
  /** The other landlocked developing countries. */
  | 'LLDC'
  /** The other small island developing States. */
  | 'SIDS'
  /** Of the same M49 intermediate region, or sub-region where that has none. */
  | 'SUBREGION';

/** Why the rate is that of the latest known year. */
export type RateSubstitute =
  /** The record has no date. */
  | 'UNDATED'
  /** No rate is known for the year of its date. */
  | 'YEAR_WITHOUT_RATE';

/** A new adoption: one country using one DPG for one use case under one jurisdiction. */
export type RecordAdoptionInput = {
  /** ISO 3166-1 alpha-3. */
  countryIso3: string | number;
  /** The DPG Registry's id. */
  dpgId: string | number;
  /** Name of the public body that owns it. */
  institution?: string | null | undefined;
  /** The state, province or city that owns it; absent: the national government. At most 200 characters. */
  jurisdiction?: string | null | undefined;
  /** The one sector it counts under. */
  primarySector: Sector;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** Goals (1 to 17) that it serves; absent or empty: those of the DPG. */
  sdgs?: Array<number> | null | undefined;
  /** What it is used for; at most 200 characters. */
  useCase?: string | null | undefined;
};

/** What holds an adoption back. */
export type RecordBarrierInput = {
  /** The adoption that it is about. */
  adoptionId: string | number;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** Version of the adoption that the author saw. */
  expectedVersion: number;
  /** What kind of obstacle. */
  kind: BarrierKind;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** When it was noted. */
  notedOn: string;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** When it was resolved; absent: it still stands. */
  resolvedOn?: string | null | undefined;
  /** 1 slows it, 2 limits it, 3 stops it. */
  severity: number;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
};

/** That a country lends to another, learns from it or builds with it. */
export type RecordCollaborationInput = {
  /** The country, ISO 3166-1 alpha-3. */
  countryIso3: string | number;
  /** What it is about; absent: no one DPG. */
  dpgId?: string | number | null | undefined;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** What the country does with the partner. */
  kind: CollaborationKind;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** The partner, ISO 3166-1 alpha-3. */
  partnerIso3: string | number;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** Since when. Never in the future. */
  since?: string | null | undefined;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
  /** Until when. Never in the future. */
  until?: string | null | undefined;
};

/** Money that an organisation puts against exactly one of: a need, an adoption, countries (by their shares), all countries. */
export type RecordCommitmentInput = {
  /** An adoption. */
  adoptionId?: string | number | null | undefined;
  /** Absent: unknown, which is not zero. Above zero, at most 15 digits before the point and 4 after it. */
  amount?: string | null | undefined;
  /** What the money is for. */
  category: SupportCategory;
  /** A claim of the same money in an earlier status: both stay on record, the latest status counts. */
  continuesId?: string | number | null | undefined;
  /** ISO 4217; needed with an amount. */
  currency?: string | null | undefined;
  /** Date of that status. Never in the future. */
  date?: string | null | undefined;
  /** The DPG that it is for, where it is for no adoption. */
  dpgId?: string | number | null | undefined;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** The published commitment that hands this money on: a chain, counted once. */
  fundsId?: string | number | null | undefined;
  /** A published need. */
  needId?: string | number | null | undefined;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Organisation that gives it. A donor records the own one’s only. */
  organisationId: string | number;
  /** True: it recurs, such as a line of a yearly budget. */
  recurrent?: boolean | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** Sector that it is for, where it is for no adoption. */
  sector?: Sector | null | undefined;
  /** One country with 100, or several whose shares add up to 100. */
  shares?: Array<CountryShareInput> | null | undefined;
  /** How near the money has come. */
  status: CommitmentStatus;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
  /** True: a global budget, no country’s money. */
  worldwide?: boolean | null | undefined;
};

/** A meeting in which countries have a part. */
export type RecordEngagementInput = {
  /** When it took place. Never in the future. */
  date: string;
  /** Its name in one language or more. */
  names: Array<EngagementNameInput>;
  /** Where; at most 200 characters. */
  place?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** Its address (http or https). */
  url?: string | null | undefined;
};

/** Whom an adoption is meant for: 0 not targeted, 1 significant, 2 principal. */
export type RecordInclusionMarkerInput = {
  /** The adoption that it is about. */
  adoptionId: string | number;
  /** Since when. */
  date?: string | null | undefined;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** Version of the adoption that the author saw. */
  expectedVersion: number;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
  /** Vulnerable groups: 0, 1 or 2. */
  vulnerable: number;
  /** Women: 0, 1 or 2. */
  women: number;
};

/** Money that a country says it needs, for one adoption or for the country. */
export type RecordNeedInput = {
  /** The adoption that it is for; absent: for the country. */
  adoptionId?: string | number | null | undefined;
  /** Absent: unknown, which is not zero. Above zero, at most 15 digits before the point and 4 after it. */
  amount?: string | null | undefined;
  /** What the money is for. */
  category: SupportCategory;
  /** ISO 3166-1 alpha-3; needed where no adoption is named. */
  countryIso3?: string | number | null | undefined;
  /** ISO 4217; needed with an amount. */
  currency?: string | null | undefined;
  /** When it was stated. Never in the future. */
  date?: string | null | undefined;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** Stage that the adoption is to reach with it: ASSESSED, PILOTED or SCALED. */
  forStage?: Stage | null | undefined;
  /** By when the money is needed. */
  neededBy?: string | null | undefined;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** Sector of a need of the country; that of an adoption is the adoption’s. */
  sector?: Sector | null | undefined;
  /** Who stated it; at most 300 characters. */
  statedBy?: string | null | undefined;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
};

/** That a country was invited to a meeting, came to it or spoke in it: one of the three. */
export type RecordParticipationInput = {
  /** ISO 3166-1 alpha-3. */
  countryIso3: string | number;
  /** The meeting. */
  engagementId: string | number;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** Which of the three. */
  level: ParticipationLevel;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Its office; at most 300 characters. */
  office?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
};

/** How many people or units an adoption serves on a date. */
export type RecordReachFigureInput = {
  /** The adoption that it is about. */
  adoptionId: string | number;
  /** The date that the figures are for. */
  date: string;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** Version of the adoption that the author saw. */
  expectedVersion: number;
  /** How many are meant to be served. */
  intended?: number | null | undefined;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** How many are served. */
  served: number;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
  /** What is counted. */
  unit: string;
  /** How many of those served belong to the named vulnerable group. */
  vulnerable?: number | null | undefined;
  /** Which vulnerable group. */
  vulnerableGroup?: string | null | undefined;
  /** How many of those served are women. */
  women?: number | null | undefined;
};

/** The claim that an adoption reached a stage, was paused, resumed or ended. */
export type RecordStageEventInput = {
  /** True: record it although a published claim contradicts its date; both stay, as a contradiction, until somebody decides. */
  acceptContradiction?: boolean | null | undefined;
  /** The adoption that it is about. */
  adoptionId: string | number;
  /** When; absent: the source gives no date. Never in the future. */
  date?: string | null | undefined;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** Version of the adoption that the author saw. */
  expectedVersion: number;
  /** How far it reached. */
  extent?: Extent | null | undefined;
  /** Name of the public body. */
  institution?: string | null | undefined;
  /** What it claims. */
  kind: StageEventKind;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** What it states for the gate of its stage. */
  proofs?: StageProofsInput | null | undefined;
  /** Why: asked for where it was paused, discontinued or replaced. */
  reason?: string | null | undefined;
  /** The DPG that took its place: asked for where it was replaced. */
  replacedBy?: string | number | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** Goals (1 to 17) that it names. */
  sdgs?: Array<number> | null | undefined;
  /** Sector that it names. */
  sector?: Sector | null | undefined;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
};

/** What a country said in a meeting, to one of the questions. */
export type RecordStatementInput = {
  /** Of EXPECTED_ROLES alone: one of the five support categories (not OTHER). */
  category?: SupportCategory | null | undefined;
  /** ISO 3166-1 alpha-3. */
  countryIso3: string | number;
  /** When; absent: on the day of the meeting. */
  date?: string | null | undefined;
  /** The meeting. */
  engagementId: string | number;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Its office; at most 300 characters. */
  office?: string | null | undefined;
  /** The question that it answers. */
  question: StatementQuestion;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** Who spoke; at most 300 characters. */
  speaker?: string | null | undefined;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
  /** The words as they were said, in their own language; at most 10,000 characters. */
  text: string;
  /** Language of the words (BCP 47). */
  textLanguage: string;
};

/** Help that is not money and that a country says it needs. */
export type RecordSupportNeedInput = {
  /** The adoption that it is for; absent: for the country. */
  adoptionId?: string | number | null | undefined;
  /** What help. */
  category: SupportCategory;
  /** ISO 3166-1 alpha-3; needed where no adoption is named. */
  countryIso3?: string | number | null | undefined;
  /** When it was stated. Never in the future. */
  date?: string | null | undefined;
  /** What is needed; at most 2,000 characters. */
  description: string;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** Whom it is expected from; absent or empty: from anybody. */
  stakeholders?: Array<Stakeholder> | null | undefined;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
};

/** Help that is not money and that either a country or an organisation offers. */
export type RecordSupportOfferInput = {
  /** What help. */
  category: SupportCategory;
  /** ISO 3166-1 alpha-3: its government offers it. */
  countryIso3?: string | number | null | undefined;
  /** When it was offered. Never in the future. */
  date?: string | null | undefined;
  /** What is offered; at most 2,000 characters. */
  description: string;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** Countries that it is offered to (ISO 3166-1 alpha-3); absent or empty: to all. */
  forCountries?: Array<string | number> | null | undefined;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Organisation that offers it. */
  organisationId?: string | number | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** What kind of stakeholder offers it; a country is a GOVERNMENT. */
  stakeholder: Stakeholder;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
};

/** That an adoption still stands where it stood: a new claim of its present stage. */
export type ReverifyAdoptionInput = {
  /** The adoption that it is about. */
  adoptionId: string | number;
  /** When it was verified. */
  date: string;
  /** What backs it; empty: nothing but the author’s word. */
  evidence: Array<EvidenceInput>;
  /** Version of the adoption that the author saw. */
  expectedVersion: number;
  /** What there is to add; at most 5,000 characters. */
  note?: string | null | undefined;
  /** Made by the client: the same request sent again records once. */
  requestId?: string | number | null | undefined;
  /** True: hand it in for review at once. */
  submit?: boolean | null | undefined;
  /** The claim that this one corrects. */
  supersedes?: string | number | null | undefined;
};

/** Where a claim stands in review. The public sees published claims only. */
export type ReviewState =
  /** Being written. */
  | 'DRAFT'
  /** Counts in figures. */
  | 'PUBLISHED'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** Waits for a reviewer. */
  | 'SUBMITTED'
  /** Taken back; kept in the history. */
  | 'WITHDRAWN';

/** What a person is here for; one account can hold several roles. */
export type Role =
  /** Looks after accounts, reference data and policy. */
  | 'ADMIN'
  /** Speaks for one organisation: records its commitments. */
  | 'DONOR'
  /** DPGA staff: records anything, classifies reports, imports. */
  | 'EDITOR'
  /** Speaks for one country: records and confirms its claims, sees its drafts. */
  | 'FOCAL_POINT'
  /** Publishes and returns claims, never those of the own hand. */
  | 'REVIEWER';

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

/** What a stage event states for the gate of its stage. Absent or null: not stated. */
export type StageProofsInput = {
  /** PILOTED: the written agreement of the public body. */
  agreement?: string | null | undefined;
  /** ASSESSED: the written evaluation. */
  evaluation?: string | null | undefined;
  /** SCALED: what makes it the system of record. */
  mandate?: string | null | undefined;
  /** ASSESSED: the need it was evaluated for. */
  need?: string | null | undefined;
  /** SCALED: when that was last confirmed. */
  operatingConfirmed?: string | null | undefined;
  /** SCALED: since when it has been running without a break. */
  operatingSince?: string | null | undefined;
  /** SCALED: the institution that runs it. */
  operator?: string | null | undefined;
  /** ASSESSED: PROCEED, NOT_SUITABLE or DEFERRED. */
  outcome?: string | null | undefined;
  /** PILOTED: when it is to be decided what follows; may lie in the future. */
  plannedDecision?: string | null | undefined;
  /** SCALED: the recurrent source of its funding. */
  recurrentFunding?: string | null | undefined;
  /** PILOTED: number of sites. */
  sites?: number | null | undefined;
  /** SCALED: the date of both numbers. */
  unitsDate?: string | null | undefined;
  /** SCALED: units in which it is meant to be live. */
  unitsIntended?: number | null | undefined;
  /** SCALED: units of the jurisdiction in which it is live. */
  unitsLive?: number | null | undefined;
  /** PILOTED: number of users. */
  users?: number | null | undefined;
};

/** Who gives help, or is expected to. */
export type Stakeholder =
  /** Civil society, academia, a community. */
  | 'CIVIL_SOCIETY'
  /** A donor, a development bank, a foundation. */
  | 'DONOR'
  /** A government. */
  | 'GOVERNMENT'
  /** A company. */
  | 'PRIVATE_SECTOR'
  /** A body of the United Nations. */
  | 'UN';

/** How well a claim is backed. Derived from its evidence and proofs, never typed in. */
export type Standing =
  /** Nothing above self-reported evidence. */
  | 'CLAIMED'
  /** At least one public source. */
  | 'DOCUMENTED'
  /** Every proof of the gate, and evidence that a government confirmed or a primary document. */
  | 'PROVEN';

/** The questions that are put to member states. */
export type StatementQuestion =
  /** How it collaborates with other member states. */
  | 'COLLABORATION'
  /** The role that it expects of stakeholders, by support category. */
  | 'EXPECTED_ROLES'
  /** Its priorities for recovery. */
  | 'PRIORITIES'
  /** How DPGs are used for inclusive transformation, including women and vulnerable groups, and what it is proudest of. */
  | 'USE';

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

/** What money or help is for. */
export type SupportCategory =
  /** The capacity of the public sector’s own staff. */
  | 'CAPACITY'
  /** Infrastructure and anything else. */
  | 'OTHER'
  /** Enabling regulation and procurement reform. */
  | 'REGULATION'
  /** General or sector-specific digital strategies. */
  | 'STRATEGY'
  /** More and better funded DPGs. */
  | 'SUPPLY'
  /** Help to assess and pilot DPGs. */
  | 'TECHNICAL_ASSISTANCE';

/** Lists of adoptions that somebody ought to look at: of those that run, at standing DOCUMENTED, today, without those about whose stage a claim waits for a reviewer, or is open in the own hand. */
export type Task =
  /** Not verified again within the shelf life of its stage. */
  | 'STALE'
  /** A pilot past its planned decision date, or too long after its start where none is known. */
  | 'STALLED'
  /** On no rung: reported, not yet classified. */
  | 'TO_CLASSIFY';

/** Which claims. Lists are unions, fields narrow together; absent means all. */
export type WorkClaimFilter = {
  /** Claims of this adoption. */
  adoptionId?: string | number | null | undefined;
  /** ISO 3166-1 alpha-3 codes. */
  countries?: Array<string | number> | null | undefined;
  /** Kinds of claims. */
  kinds?: Array<ClaimKind> | null | undefined;
  /** True: those of the own hand; false: those of others. */
  mine?: boolean | null | undefined;
  /** States of review. */
  states?: Array<ReviewState> | null | undefined;
  /** Case- and accent-insensitive, in names of countries, organisations, DPGs and their aliases; at most 200 characters. */
  text?: string | null | undefined;
  /** True: those handed in that whoever asks may review: of others, of the own hand too where one person is an office. */
  toReview?: boolean | null | undefined;
};

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { dataset: { dpgs: number, countries: number, adoptions: number, stageEvents: number, reports: number, policy: { version: string, coverageShare: number, continuityMonths: number, staleMonthsPiloted: number, staleMonthsScaled: number, stalledMonths: number, globalListingCountries: number, gates: Array<{ stage: Stage, proofs: Array<string> }> } } };

export type DataQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  since: string;
  language: string;
}>;


export type DataQuery = { dataset: { version: number, dpgs: number, countries: number, adoptions: number, stageEvents: number, reports: number, sources: Array<{ file: string, title: string, publisher: string, url: string | null, asOf: string | null, licence: string }> }, published: { since: string, total: number, kinds: Array<{ kind: ChangeKind, count: number }>, list: Array<{ kind: ChangeKind, from: Stage | null, to: Stage | null, adoption: { id: string, useCase: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string } }, events: Array<{ id: string, kind: StageEventKind, date: string | null, evidence: Array<{ title: string, url: string | null }> }> }> }, countries: Array<{ iso3: string, name: string }> };

export type ErrorReportQueryVariables = Exact<{
  number: string;
}>;


export type ErrorReportQuery = { errorReport: { number: string, state: ErrorReportState, at: string, answer: string | null } | null };

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


export type RecordQuery = { adoption: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, sdgs: Array<number>, institution: string | null, stage: Stage, status: Status, standing: Standing, stageSince: string | null, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, missingProofs: Array<string>, updatedAt: string, version: number, country: { iso3: string, name: string }, dpg: { id: string, name: string, types: Array<DpgType> }, events: Array<{ id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, standing: Standing, missingProofs: Array<string>, note: string | null, institution: string | null, author: string, publishedAt: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, source: { title: string, publisher: string, url: string | null, asOf: string | null, licence: string } | null }> } | null };

export type ReportErrorMutationVariables = Exact<{
  recordId: string | number;
  text: string;
}>;


export type ReportErrorMutation = { reportError: { number: string } };

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

export type CompareQueryVariables = Exact<{
  across: Dimension;
  down: Dimension;
  filter?: AdoptionFilter | null | undefined;
  onRungs?: AdoptionFilter | null | undefined;
  earlier?: AdoptionFilter | null | undefined;
  since?: string | null | undefined;
  moved: boolean;
  countries: Array<string | number> | string | number;
  dpgs: Array<string | number> | string | number;
  language: string;
}>;


export type CompareQuery = { countries: Array<{ iso3: string, name: string }>, dpgs: Array<{ id: string, name: string }>, now: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, earlier?: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, sectors: Array<{ row: string, column: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, goals: Array<{ row: string, column: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, others: Array<{ row: string, column: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, otherNames: Array<{ key: string, label: string }>, changes?: { since: string, until: string, total: number, undated: number, list: Array<{ kind: ChangeKind, from: Stage | null, to: Stage | null, adoption: { id: string, useCase: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string } }, events: Array<{ id: string, kind: StageEventKind, date: string | null, evidence: Array<{ title: string, url: string | null }> }> }> } };

export type ComparedCellFragment = { row: string, column: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } };

export type CountriesQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  language: string;
  asOf?: string | null | undefined;
}>;


export type CountriesQuery = { countries: Array<{ iso3: string, name: string, region: string, regionName: string, incomeGroup: IncomeGroup, groups: Array<CountryGroup> }>, totals: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number }, byCountry: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }> };

export type RungCardFragment = { stage: Stage, standing: Standing, since: string | null, status: Status, missingProofs: Array<string>, nextStage: Stage | null, nextProofs: Array<string>, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, node: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, institution: string | null, dpg: { id: string, name: string } } };

export type ChangeShownFragment = { kind: ChangeKind, from: Stage | null, to: Stage | null, adoption: { id: string, useCase: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string } }, events: Array<{ id: string, kind: StageEventKind, date: string | null, evidence: Array<{ title: string, url: string | null }> }> };

export type CountryQueryVariables = Exact<{
  iso3: string | number;
  language: string;
  asOf?: string | null | undefined;
  filter?: AdoptionFilter | null | undefined;
  onRungs?: AdoptionFilter | null | undefined;
  reports?: AdoptionFilter | null | undefined;
  ended?: AdoptionFilter | null | undefined;
  whole?: AdoptionFilter | null | undefined;
  since?: string | null | undefined;
  by?: PeerGroup | null | undefined;
  chosen?: Array<string | number> | string | number | null | undefined;
  ranked?: boolean | null | undefined;
  choosing: boolean;
}>;


export type CountryQuery = { choices?: Array<{ iso3: string, name: string }>, country: { iso3: string, name: string, region: string, regionName: string, subregion: string, subregionName: string, incomeGroup: IncomeGroup, groups: Array<CountryGroup>, unMember: boolean, nextSteps: Array<{ kind: NextStepKind, since: string | null, proofs: Array<string>, count: number, record: { stage: Stage, node: { id: string, useCase: string | null, dpg: { id: string, name: string } } } | null }>, peers: { by: PeerGroup, of: string | null, own: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } | null, peers: Array<{ country: { iso3: string, name: string }, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } | null }> }, scaledElsewhere: Array<{ scaled: number, dpg: { id: string, name: string }, nearest: Array<{ near: Array<Nearness>, sharedLanguages: Array<string>, record: { since: string | null, node: { id: string, institution: string | null, country: { iso3: string, name: string } } } }> }>, participations: Array<{ id: string, level: ParticipationLevel, office: string | null, standing: Standing, engagement: { id: string, name: string, date: string }, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, eventsSince: Array<{ id: string }> }>, statements: Array<{ id: string, question: StatementQuestion, category: SupportCategory | null, text: string, textLanguage: string, speaker: string | null, office: string | null, standing: Standing, engagement: { id: string }, country: { iso3: string, name: string }, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, followedBy: Array<{ id: string, note: string | null, adoption: { id: string, useCase: string | null, stage: Stage, dpg: { id: string, name: string } } | null, collaboration: { id: string, kind: CollaborationKind, since: string | null, until: string | null, note: string | null, standing: Standing, country: { iso3: string, name: string }, partner: { iso3: string, name: string }, dpg: { id: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, needed: { id: string, amount: string | null, currency: string | null, category: SupportCategory, adoption: { id: string, dpg: { name: string } } | null } | null }> }>, collaborations: Array<{ id: string, kind: CollaborationKind, since: string | null, until: string | null, note: string | null, standing: Standing, country: { iso3: string, name: string }, partner: { iso3: string, name: string }, dpg: { id: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }> } | null, institutions: Array<{ key: string, label: string, counts: { total: number } }>, changed: { since: string, total: number, undated: number, kinds: Array<{ kind: ChangeKind, count: number }>, list: Array<{ kind: ChangeKind, from: Stage | null, to: Stage | null, adoption: { id: string, useCase: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string } }, events: Array<{ id: string, kind: StageEventKind, date: string | null, evidence: Array<{ title: string, url: string | null }> }> }> }, published: { total: number, kinds: Array<{ kind: ChangeKind, count: number }>, list: Array<{ kind: ChangeKind, from: Stage | null, to: Stage | null, adoption: { id: string, useCase: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string } }, events: Array<{ id: string, kind: StageEventKind, date: string | null, evidence: Array<{ title: string, url: string | null }> }> }> }, totals: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number }, bySector: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, bySdg: Array<{ key: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }>, timeline: { undated: number, points: Array<{ period: string, counts: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } }> }, ladder: { totalCount: number, edges: Array<{ stage: Stage, standing: Standing, since: string | null, status: Status, missingProofs: Array<string>, nextStage: Stage | null, nextProofs: Array<string>, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, node: { sdgs: Array<number>, id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, institution: string | null, reachFigures: Array<{ id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null }>, inclusionMarkers: Array<{ id: string, women: number, vulnerable: number }>, barriers: Array<{ id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null }>, events: Array<{ id: string, kind: StageEventKind, date: string | null, note: string | null, missingProofs: Array<string>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }>, dpg: { id: string, name: string } } }> }, reports: { totalCount: number, edges: Array<{ node: { id: string, useCase: string | null, jurisdiction: string | null, dpg: { id: string, name: string } } }> }, ended: { totalCount: number, edges: Array<{ stage: Stage, standing: Standing, since: string | null, status: Status, missingProofs: Array<string>, nextStage: Stage | null, nextProofs: Array<string>, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, node: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, institution: string | null, dpg: { id: string, name: string } } }> } };

export type StatementPartsFragment = { id: string, question: StatementQuestion, category: SupportCategory | null, text: string, textLanguage: string, speaker: string | null, office: string | null, standing: Standing, country: { iso3: string, name: string }, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, followedBy: Array<{ id: string, note: string | null, adoption: { id: string, useCase: string | null, stage: Stage, dpg: { id: string, name: string } } | null, collaboration: { id: string, kind: CollaborationKind, since: string | null, until: string | null, note: string | null, standing: Standing, country: { iso3: string, name: string }, partner: { iso3: string, name: string }, dpg: { id: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, needed: { id: string, amount: string | null, currency: string | null, category: SupportCategory, adoption: { id: string, dpg: { name: string } } | null } | null }> };

export type CollaborationPartsFragment = { id: string, kind: CollaborationKind, since: string | null, until: string | null, note: string | null, standing: Standing, country: { iso3: string, name: string }, partner: { iso3: string, name: string }, dpg: { id: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> };

export type CountryMeetingsFragment = { participations: Array<{ id: string, level: ParticipationLevel, office: string | null, standing: Standing, engagement: { id: string, name: string, date: string }, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, eventsSince: Array<{ id: string }> }>, statements: Array<{ id: string, question: StatementQuestion, category: SupportCategory | null, text: string, textLanguage: string, speaker: string | null, office: string | null, standing: Standing, engagement: { id: string }, country: { iso3: string, name: string }, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, followedBy: Array<{ id: string, note: string | null, adoption: { id: string, useCase: string | null, stage: Stage, dpg: { id: string, name: string } } | null, collaboration: { id: string, kind: CollaborationKind, since: string | null, until: string | null, note: string | null, standing: Standing, country: { iso3: string, name: string }, partner: { iso3: string, name: string }, dpg: { id: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, needed: { id: string, amount: string | null, currency: string | null, category: SupportCategory, adoption: { id: string, dpg: { name: string } } | null } | null }> }>, collaborations: Array<{ id: string, kind: CollaborationKind, since: string | null, until: string | null, note: string | null, standing: Standing, country: { iso3: string, name: string }, partner: { iso3: string, name: string }, dpg: { id: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }> };

export type EngagementsQueryVariables = Exact<{
  language: string;
}>;


export type EngagementsQuery = { engagements: Array<{ id: string, name: string, date: string, place: string | null, participations: Array<{ level: ParticipationLevel }> }> };

export type EngagementQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type EngagementQuery = { engagement: { id: string, name: string, date: string, place: string | null, url: string | null, participations: Array<{ id: string, level: ParticipationLevel, office: string | null, standing: Standing, country: { iso3: string, name: string }, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, eventsSince: Array<{ id: string, kind: StageEventKind, date: string | null, note: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, adoption: { id: string, useCase: string | null, jurisdiction: string | null, dpg: { id: string, name: string } } }> }>, statements: Array<{ id: string, question: StatementQuestion, category: SupportCategory | null, text: string, textLanguage: string, speaker: string | null, office: string | null, standing: Standing, country: { iso3: string, name: string }, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, followedBy: Array<{ id: string, note: string | null, adoption: { id: string, useCase: string | null, stage: Stage, dpg: { id: string, name: string } } | null, collaboration: { id: string, kind: CollaborationKind, since: string | null, until: string | null, note: string | null, standing: Standing, country: { iso3: string, name: string }, partner: { iso3: string, name: string }, dpg: { id: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, needed: { id: string, amount: string | null, currency: string | null, category: SupportCategory, adoption: { id: string, dpg: { name: string } } | null } | null }> }> } | null };

export type CollaborationsQueryVariables = Exact<{
  language: string;
}>;


export type CollaborationsQuery = { collaborations: { totalCount: number, edges: Array<{ node: { id: string, kind: CollaborationKind, since: string | null, until: string | null, note: string | null, standing: Standing, country: { iso3: string, name: string }, partner: { iso3: string, name: string }, dpg: { id: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } }> } };

export type CountryMoneyQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  language: string;
}>;


export type CountryMoneyQuery = { figure: { totals: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, needs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> }, commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> } } };

export type StalledPartsFragment = { isFunded: boolean, since: string, donors: Array<{ id: string, name: string }>, adoption: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, country: { iso3: string, name: string }, dpg: { id: string, name: string } } };

export type FunderPartsFragment = { sector: Sector | null, country: string | null, organisation: { id: string, name: string } | null, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } };

export type ClosablePartsFragment = { stage: Stage, next: Stage, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, adoption: { id: string, country: { iso3: string, name: string }, dpg: { id: string, name: string } } };

export type InvestmentQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  slice?: GapSliceInput | null | undefined;
  language: string;
}>;


export type InvestmentQuery = { figure: { asOf: string, totals: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, beside: Array<{ currency: string, need: string, pledged: string, committed: string, disbursed: string, records: number }>, rates: Array<{ currency: string, year: number, unitsPerUsd: string, substitute: RateSubstitute | null, ownYears: Array<number>, records: number, source: { title: string, publisher: string, url: string | null } | null }>, leftOutCounts: Array<{ reason: LeftOutReason, count: number }> }, cells: Array<{ country: string | null, category: SupportCategory | null, known: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }>, byCountry: Array<{ country: string | null, known: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }>, years: Array<{ year: number | null, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }>, stalledPilots: { totalCount: number, unfunded: number, nodes: Array<{ isFunded: boolean, since: string, donors: Array<{ id: string, name: string }>, adoption: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, country: { iso3: string, name: string }, dpg: { id: string, name: string } } }> }, funders: { totalCount: number, nodes: Array<{ sector: Sector | null, country: string | null, organisation: { id: string, name: string } | null, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }> }, closableGaps: { totalCount: number, nodes: Array<{ stage: Stage, next: Stage, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, adoption: { id: string, country: { iso3: string, name: string }, dpg: { id: string, name: string } } }> }, countries: Array<{ iso3: string, name: string }>, donors: { nodes: Array<{ organisation: { id: string, name: string } | null }> }, allYears: Array<{ year: number | null }> };

export type MoneyPartsFragment = { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number };

export type MoneyRecordFragment = { id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null };

export type NeedPartsFragment = { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> };

export type CommitmentPartsFragment = { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> };

export type EvidencePartsFragment = { title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null };

export type MoneyChoicesFragment = { countries: Array<{ iso3: string, name: string }>, donors: { nodes: Array<{ organisation: { id: string, name: string } | null }> }, allYears: Array<{ year: number | null }> };

export type RecordPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> };

export type MoneyRecordsQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  slice?: GapSliceInput | null | undefined;
  needs: number;
  afterNeeds?: string | null | undefined;
  needsList?: MoneyList | null | undefined;
  commitments: number;
  afterCommitments?: string | null | undefined;
  leftOut: number;
  afterLeftOut?: string | null | undefined;
  reason?: LeftOutReason | null | undefined;
  language: string;
}>;


export type MoneyRecordsQuery = { figure: { totals: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, leftOutCounts: Array<{ reason: LeftOutReason, count: number }>, needs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> }, commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> }, leftOut: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reason: LeftOutReason, dollars: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> } }, countries: Array<{ iso3: string, name: string }>, donors: { nodes: Array<{ organisation: { id: string, name: string } | null }> }, allYears: Array<{ year: number | null }> };

export type OrganisationPortfolioQueryVariables = Exact<{
  id: string | number;
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  commitments: number;
  afterCommitments?: string | null | undefined;
  adoptions: number;
  stalled: number;
  afterStalled?: string | null | undefined;
  language: string;
}>;


export type OrganisationPortfolioQuery = { organisationPortfolio: { organisation: { id: string, name: string }, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, stages: Array<{ stage: Stage, count: number, adoptions: { nodes: Array<{ id: string, stalled: boolean, country: { iso3: string, name: string }, dpg: { name: string } }> } }>, beside: Array<{ adoptions: number, organisation: { id: string, name: string } | null }>, gaps: Array<{ country: string | null, sector: Sector | null, known: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }>, commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> } } | null, stalledPilots: { totalCount: number, unfunded: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ isFunded: boolean, since: string, donors: Array<{ id: string, name: string }>, adoption: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, country: { iso3: string, name: string }, dpg: { id: string, name: string } } }> }, countries: Array<{ iso3: string, name: string }> };

export type OrganisationPaperQueryVariables = Exact<{
  id: string | number;
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  language: string;
}>;


export type OrganisationPaperQuery = { organisationPortfolio: { organisation: { id: string, name: string }, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, leftOutCounts: Array<{ reason: LeftOutReason, count: number }>, leftOut: { nodes: Array<{ reason: LeftOutReason, commitment: { evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> }, stages: Array<{ stage: Stage, count: number, records: Array<{ stage: Stage, standing: Standing, since: string | null, status: Status, missingProofs: Array<string>, nextStage: Stage | null, nextProofs: Array<string>, stale: boolean, stalled: boolean, staleSince: string | null, stalledSince: string | null, node: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, institution: string | null, country: { iso3: string, name: string }, events: Array<{ kind: StageEventKind, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }>, commitments: Array<{ organisation: { id: string }, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }>, dpg: { id: string, name: string } } }> }>, beside: Array<{ adoptions: number, organisation: { id: string, name: string } | null }>, gaps: Array<{ country: string | null, sector: Sector | null, known: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }>, commitments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> } } | null, stalledPilots: { totalCount: number, unfunded: number, nodes: Array<{ isFunded: boolean, since: string, adoption: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, events: Array<{ kind: StageEventKind, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }>, country: { iso3: string, name: string }, dpg: { id: string, name: string } }, donors: Array<{ id: string, name: string }> }> }, years: Array<{ year: number | null, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }>, places: { nodes: Array<{ country: string | null }> }, nearby: { records: { nodes: Array<{ need: { sector: Sector | null, country: { iso3: string }, adoption: { primarySector: Sector } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> } }, countries: Array<{ iso3: string, name: string }> };

export type FundingOrganisationsQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  find?: string | null | undefined;
  orderBy: OrganisationOrder;
  after?: string | null | undefined;
}>;


export type FundingOrganisationsQuery = { fundingOrganisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: Stakeholder | null, countries: Array<string>, adoptions: number, organisation: { id: string, name: string }, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, nearby: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }> } };

export type StalledQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  onlyUnfunded: boolean;
  after?: string | null | undefined;
  language: string;
}>;


export type StalledQuery = { all: { totalCount: number }, stalledPilots: { totalCount: number, unfunded: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ isFunded: boolean, since: string, donors: Array<{ id: string, name: string }>, adoption: { id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, country: { iso3: string, name: string }, dpg: { id: string, name: string } } }> }, ofCountry: Array<{ key: string, stalled: number, unfunded: number }>, ofDpg: Array<{ key: string, stalled: number, unfunded: number }>, ofSector: Array<{ key: string, stalled: number, unfunded: number }>, ofDonor: Array<{ key: string, stalled: number, unfunded: number }>, dpgs: Array<{ id: string, name: string }>, countries: Array<{ iso3: string, name: string }>, donors: { nodes: Array<{ organisation: { id: string, name: string } | null }> }, allYears: Array<{ year: number | null }> };

export type StalledSlicePartsFragment = { key: string, stalled: number, unfunded: number };

export type FundersQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type FundersQuery = { funders: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sector: Sector | null, country: string | null, organisation: { id: string, name: string } | null, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number } }> }, countries: Array<{ iso3: string, name: string }>, donors: { nodes: Array<{ organisation: { id: string, name: string } | null }> }, allYears: Array<{ year: number | null }> };

export type ClosableQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  after?: string | null | undefined;
  language: string;
}>;


export type ClosableQuery = { closableGaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, nodes: Array<{ stage: Stage, next: Stage, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, adoption: { id: string, country: { iso3: string, name: string }, dpg: { id: string, name: string } } }> }, countries: Array<{ iso3: string, name: string }>, donors: { nodes: Array<{ organisation: { id: string, name: string } | null }> }, allYears: Array<{ year: number | null }> };

export type ClosableNeedsQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  id: string | number;
  after?: string | null | undefined;
  language: string;
}>;


export type ClosableNeedsQuery = { closableGaps: { totalCount: number, nodes: Array<{ stage: Stage, next: Stage, needs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, dollars: string | null, gap: string | null, surplus: string | null, need: { id: string, amount: string | null, currency: string | null, category: SupportCategory, date: string | null, neededBy: string | null, statedBy: string | null, forStage: Stage | null, note: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null, commitment: { id: string, amount: string | null, currency: string | null, category: SupportCategory, status: CommitmentStatus, date: string | null, note: string | null, organisation: { id: string, name: string }, dpg: { id: string, name: string } | null, adoption: { id: string, dpg: { name: string }, country: { iso3: string } } | null, shares: Array<{ countryIso3: string, percent: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } | null }> }, money: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, knownNeeds: number, unknownNeeds: number, needsWithoutRate: number, commitments: number }, adoption: { id: string, country: { iso3: string, name: string }, dpg: { id: string, name: string } } }> }, countries: Array<{ iso3: string, name: string }> };

export type DependenceQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  funding?: FundingFilter | null | undefined;
  countriesAfter?: string | null | undefined;
  dpgsAfter?: string | null | undefined;
  orphansAfter?: string | null | undefined;
  language: string;
}>;


export type DependenceQuery = { ofCountries: { totalCount: number, alone: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, donors: number, dollars: string, largestDollars: string, largestShare: string | null, largest: { id: string, name: string } | null }> }, ofDpgs: { totalCount: number, alone: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, donors: number, dollars: string, largestDollars: string, largestShare: string | null, largest: { id: string, name: string } | null }> }, orphans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, useCase: string | null, jurisdiction: string | null, primarySector: Sector, institution: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string } }> }, scaled: { scaled: number }, dpgs: Array<{ id: string, name: string }>, countries: Array<{ iso3: string, name: string }>, donors: { nodes: Array<{ organisation: { id: string, name: string } | null }> }, allYears: Array<{ year: number | null }> };

export type ConcentrationPartsFragment = { totalCount: number, alone: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, donors: number, dollars: string, largestDollars: string, largestShare: string | null, largest: { id: string, name: string } | null }> };

export type SupportQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
  categories?: Array<SupportCategory> | SupportCategory | null | undefined;
  stakeholders?: Array<Stakeholder> | Stakeholder | null | undefined;
  needsAfter?: string | null | undefined;
  offersAfter?: string | null | undefined;
  language: string;
}>;


export type SupportQuery = { support: { unmet: number, counts: Array<{ category: SupportCategory, stakeholder: Stakeholder | null, needs: number, unmet: number, offers: number }>, needs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ need: { id: string, category: SupportCategory, description: string, stakeholders: Array<Stakeholder>, date: string | null, country: { iso3: string, name: string }, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }, offers: Array<{ id: string, category: SupportCategory, stakeholder: Stakeholder, description: string, date: string | null, country: { iso3: string, name: string } | null, organisation: { id: string, name: string } | null, forCountries: Array<{ iso3: string, name: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> }> }> }, offers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ meets: number, offer: { id: string, category: SupportCategory, stakeholder: Stakeholder, description: string, date: string | null, country: { iso3: string, name: string } | null, organisation: { id: string, name: string } | null, forCountries: Array<{ iso3: string, name: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> } }> } }, countries: Array<{ iso3: string, name: string }> };

export type OfferPartsFragment = { id: string, category: SupportCategory, stakeholder: Stakeholder, description: string, date: string | null, country: { iso3: string, name: string } | null, organisation: { id: string, name: string } | null, forCountries: Array<{ iso3: string, name: string }>, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }> };

export type CountsFragment = { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number };

export type FrameQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameQuery = { dataset: { version: number, today: string } };

export type CountryNamesQueryVariables = Exact<{
  language: string;
}>;


export type CountryNamesQuery = { countries: Array<{ iso3: string, name: string }> };

export type InstitutionNamesQueryVariables = Exact<{
  filter?: AdoptionFilter | null | undefined;
}>;


export type InstitutionNamesQuery = { breakdown: Array<{ key: string, label: string }> };

export type DpgNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type DpgNamesQuery = { dpgs: Array<{ id: string, name: string }> };

export type AccountPartsFragment = { id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> } | null };

export type SignInWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInWaysQuery = { signInWays: { password: boolean, openId: string | null } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type AskForNewPasswordMutationVariables = Exact<{
  email: string;
}>;


export type AskForNewPasswordMutation = { askForNewPassword: boolean };

export type TakeUpLinkMutationVariables = Exact<{
  secret: string;
  password: string;
}>;


export type TakeUpLinkMutation = { takeUpLink: { id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  password: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type ChangeOwnLanguageMutationVariables = Exact<{
  language: string;
}>;


export type ChangeOwnLanguageMutation = { changeOwnLanguage: { id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> } };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { accounts: Array<{ id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> }> };

export type InviteAccountMutationVariables = Exact<{
  email: string;
  name: string;
  language?: string | null | undefined;
  grants: Array<GrantInput> | GrantInput;
}>;


export type InviteAccountMutation = { inviteAccount: { link: string | null, account: { id: string, email: string } } };

export type RenewInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RenewInvitationMutation = { renewInvitation: { link: string | null, account: { id: string, email: string } } };

export type ChangeAccountMutationVariables = Exact<{
  id: string | number;
  name?: string | null | undefined;
  language?: string | null | undefined;
  grants?: Array<GrantInput> | GrantInput | null | undefined;
  expectedVersion: number;
}>;


export type ChangeAccountMutation = { changeAccount: { id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> } };

export type SuspendAccountMutationVariables = Exact<{
  id: string | number;
  reason: string;
  expectedVersion: number;
}>;


export type SuspendAccountMutation = { suspendAccount: { id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> } };

export type ReinstateAccountMutationVariables = Exact<{
  id: string | number;
  reason: string;
  expectedVersion: number;
}>;


export type ReinstateAccountMutation = { reinstateAccount: { id: string, email: string, name: string, language: string, status: AccountStatus, version: number, lastSeenAt: string | null, grants: Array<{ role: Role, scope: string, organisation: { name: string } | null }> } };

export type AuditPartsFragment = { sequence: number, at: string, actor: string, action: string, subjectKind: string, subjectId: string, recordId: string | null, countryIso3: string | null, before: string | null, after: string | null, reason: string | null, hash: string };

export type AuditQueryVariables = Exact<{
  first: number;
  before?: number | null | undefined;
  country?: string | number | null | undefined;
  text?: string | null | undefined;
}>;


export type AuditQuery = { audit: Array<{ sequence: number, at: string, actor: string, action: string, subjectKind: string, subjectId: string, recordId: string | null, countryIso3: string | null, before: string | null, after: string | null, reason: string | null, hash: string }> };

export type AuditHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditHeadQuery = { auditHead: { sequence: number, hash: string } };

export type OrganisationsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: Array<{ id: string, name: string }> };

export type AddOrganisationMutationVariables = Exact<{
  name: string;
}>;


export type AddOrganisationMutation = { addOrganisation: { id: string, name: string } };

export type OrganisationNameQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganisationNameQuery = { organisation: { id: string, name: string } | null };

export type ClassifyReportsMutationVariables = Exact<{
  items: Array<ClassifyInput> | ClassifyInput;
}>;


export type ClassifyReportsMutation = { classifyReports: Array<{ adoptionId: string, claimId: string | null, code: string | null, message: string | null, adoption: { id: string, version: number } | null }> };

export type MeanwhileQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type MeanwhileQuery = { workAdoption: { id: string, version: number }, workClaims: { edges: Array<{ node: { id: string, kind: ClaimKind, author: string, own: boolean, reviewState: ReviewState, createdAt: string, submittedAt: string | null, publishedAt: string | null, retiredAt: string | null, note: string | null, returnReason: string | null, retirementReason: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, supersedes: { id: string } | null, stageEvent: { id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, institution: string | null, sector: Sector | null, sdgs: Array<number>, reason: string | null, replacedBy: string | null, standing: Standing, missingProofs: Array<string>, proofs: { evaluation: string | null, need: string | null, outcome: string | null, agreement: string | null, sites: number | null, users: number | null, plannedDecision: string | null, mandate: string | null, unitsLive: number | null, unitsIntended: number | null, unitsDate: string | null, operatingSince: string | null, operatingConfirmed: string | null, operator: string | null, recurrentFunding: string | null } } | null, reachFigure: { id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null } | null, barrier: { id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null } | null, inclusionMarker: { id: string, date: string | null, women: number, vulnerable: number } | null, country: { name: string } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, commitmentStatus: CommitmentStatus, organisation: { name: string } } | null, supportNeed: { category: SupportCategory, date: string | null, description: string } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, country: { name: string } | null, organisation: { name: string } | null } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } }> } };

export type RecordVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type RecordVersionQuery = { workAdoption: { id: string, version: number } };

export type MeetingClaimFragment = { id: string, kind: ClaimKind, note: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, participation: { id: string, level: ParticipationLevel, office: string | null, engagement: { id: string }, country: { iso3: string } } | null, statement: { id: string, question: StatementQuestion, category: SupportCategory | null, text: string, textLanguage: string, speaker: string | null, office: string | null, date: string | null, engagement: { id: string }, country: { iso3: string } } | null, collaboration: { id: string, kind: CollaborationKind, since: string | null, until: string | null, country: { iso3: string }, partner: { iso3: string }, dpg: { id: string } | null } | null };

export type ClaimToCorrectQueryVariables = Exact<{
  id: string | number;
}>;


export type ClaimToCorrectQuery = { workClaim: { id: string, kind: ClaimKind, note: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, participation: { id: string, level: ParticipationLevel, office: string | null, engagement: { id: string }, country: { iso3: string } } | null, statement: { id: string, question: StatementQuestion, category: SupportCategory | null, text: string, textLanguage: string, speaker: string | null, office: string | null, date: string | null, engagement: { id: string }, country: { iso3: string } } | null, collaboration: { id: string, kind: CollaborationKind, since: string | null, until: string | null, country: { iso3: string }, partner: { iso3: string }, dpg: { id: string } | null } | null } | null };

export type MeetingsQueryVariables = Exact<{
  language: string;
}>;


export type MeetingsQuery = { engagements: Array<{ id: string, name: string, date: string }> };

export type StatementsQueryVariables = Exact<{
  language: string;
}>;


export type StatementsQuery = { workClaims: { edges: Array<{ node: { id: string, retiredAt: string | null, country: { iso3: string, name: string } | null, statement: { id: string, text: string, engagement: { id: string, name: string } } | null } }> } };

export type AdoptionsOfQueryVariables = Exact<{
  iso3: string | number;
}>;


export type AdoptionsOfQuery = { adoptions: { edges: Array<{ stage: Stage, node: { id: string, useCase: string | null, jurisdiction: string | null, dpg: { name: string } } }> } };

export type SharedQueryVariables = Exact<{
  language: string;
}>;


export type SharedQuery = { collaborations: { edges: Array<{ node: { id: string, kind: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } }> } };

export type RecordEngagementMutationVariables = Exact<{
  input: RecordEngagementInput;
}>;


export type RecordEngagementMutation = { recordEngagement: { id: string } };

export type RecordParticipationMutationVariables = Exact<{
  input: RecordParticipationInput;
}>;


export type RecordParticipationMutation = { recordParticipation: { id: string } };

export type RecordStatementMutationVariables = Exact<{
  input: RecordStatementInput;
}>;


export type RecordStatementMutation = { recordStatement: { id: string } };

export type RecordCollaborationMutationVariables = Exact<{
  input: RecordCollaborationInput;
}>;


export type RecordCollaborationMutation = { recordCollaboration: { id: string } };

export type LinkStatementMutationVariables = Exact<{
  input: LinkStatementInput;
}>;


export type LinkStatementMutation = { linkStatement: { id: string } };

export type MoneyClaimFragment = { id: string, kind: ClaimKind, author: string, own: boolean, reviewState: ReviewState, createdAt: string, submittedAt: string | null, publishedAt: string | null, retiredAt: string | null, note: string | null, returnReason: string | null, retirementReason: string | null, country: { iso3: string, name: string } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null, neededBy: string | null, statedBy: string | null, sector: Sector | null, country: { iso3: string }, adoption: { id: string } | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, sector: Sector | null, recurrent: boolean, commitmentStatus: CommitmentStatus, organisation: { id: string, name: string }, dpg: { id: string } | null, adoption: { id: string } | null, shares: Array<{ countryIso3: string, percent: string }>, needed: { id: string } | null, funds: { id: string } | null } | null, supportNeed: { category: SupportCategory, date: string | null, description: string, stakeholders: Array<Stakeholder>, country: { iso3: string }, adoption: { id: string } | null } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, stakeholder: Stakeholder, country: { iso3: string, name: string } | null, organisation: { id: string, name: string } | null, forCountries: Array<{ iso3: string }> } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, supersedes: { id: string } | null, stageEvent: { id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, institution: string | null, sector: Sector | null, sdgs: Array<number>, reason: string | null, replacedBy: string | null, standing: Standing, missingProofs: Array<string>, proofs: { evaluation: string | null, need: string | null, outcome: string | null, agreement: string | null, sites: number | null, users: number | null, plannedDecision: string | null, mandate: string | null, unitsLive: number | null, unitsIntended: number | null, unitsDate: string | null, operatingSince: string | null, operatingConfirmed: string | null, operator: string | null, recurrentFunding: string | null } } | null, reachFigure: { id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null } | null, barrier: { id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null } | null, inclusionMarker: { id: string, date: string | null, women: number, vulnerable: number } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null };

export type MoneyToCorrectQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type MoneyToCorrectQuery = { workClaim: { id: string, kind: ClaimKind, author: string, own: boolean, reviewState: ReviewState, createdAt: string, submittedAt: string | null, publishedAt: string | null, retiredAt: string | null, note: string | null, returnReason: string | null, retirementReason: string | null, country: { iso3: string, name: string } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null, neededBy: string | null, statedBy: string | null, sector: Sector | null, country: { iso3: string }, adoption: { id: string } | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, sector: Sector | null, recurrent: boolean, commitmentStatus: CommitmentStatus, organisation: { id: string, name: string }, dpg: { id: string } | null, adoption: { id: string } | null, shares: Array<{ countryIso3: string, percent: string }>, needed: { id: string } | null, funds: { id: string } | null } | null, supportNeed: { category: SupportCategory, date: string | null, description: string, stakeholders: Array<Stakeholder>, country: { iso3: string }, adoption: { id: string } | null } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, stakeholder: Stakeholder, country: { iso3: string, name: string } | null, organisation: { id: string, name: string } | null, forCountries: Array<{ iso3: string }> } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, supersedes: { id: string } | null, stageEvent: { id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, institution: string | null, sector: Sector | null, sdgs: Array<number>, reason: string | null, replacedBy: string | null, standing: Standing, missingProofs: Array<string>, proofs: { evaluation: string | null, need: string | null, outcome: string | null, agreement: string | null, sites: number | null, users: number | null, plannedDecision: string | null, mandate: string | null, unitsLive: number | null, unitsIntended: number | null, unitsDate: string | null, operatingSince: string | null, operatingConfirmed: string | null, operator: string | null, recurrentFunding: string | null } } | null, reachFigure: { id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null } | null, barrier: { id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null } | null, inclusionMarker: { id: string, date: string | null, women: number, vulnerable: number } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null };

export type RecordCommitmentMutationVariables = Exact<{
  input: RecordCommitmentInput;
}>;


export type RecordCommitmentMutation = { recordCommitment: { id: string } };

export type RecordNeedMutationVariables = Exact<{
  input: RecordNeedInput;
}>;


export type RecordNeedMutation = { recordNeed: { id: string } };

export type RecordSupportNeedMutationVariables = Exact<{
  input: RecordSupportNeedInput;
}>;


export type RecordSupportNeedMutation = { recordSupportNeed: { id: string } };

export type RecordSupportOfferMutationVariables = Exact<{
  input: RecordSupportOfferInput;
}>;


export type RecordSupportOfferMutation = { recordSupportOffer: { id: string } };

export type OpenNeedsQueryVariables = Exact<{
  language: string;
}>;


export type OpenNeedsQuery = { gapExplained: { records: { nodes: Array<{ id: string, need: { amount: string | null, currency: string | null, category: SupportCategory, country: { name: string }, adoption: { dpg: { name: string } } | null } | null }> } } };

export type FindAdoptionsQueryVariables = Exact<{
  text: string;
  language: string;
}>;


export type FindAdoptionsQuery = { adoptions: { edges: Array<{ node: { id: string, useCase: string | null, jurisdiction: string | null, country: { name: string }, dpg: { name: string } } }> } };

export type CommitmentChoiceFragment = { id: string, amount: string | null, currency: string | null, status: CommitmentStatus, date: string | null, category: SupportCategory, organisation: { id: string, name: string }, dpg: { name: string } | null, adoption: { dpg: { name: string }, country: { name: string } } | null, shares: Array<{ countryIso3: string, percent: string }> };

export type FindCommitmentsQueryVariables = Exact<{
  text: string;
  organisationId?: string | number | null | undefined;
  language: string;
}>;


export type FindCommitmentsQuery = { findCommitments: Array<{ id: string, amount: string | null, currency: string | null, status: CommitmentStatus, date: string | null, category: SupportCategory, organisation: { id: string, name: string }, dpg: { name: string } | null, adoption: { dpg: { name: string }, country: { name: string } } | null, shares: Array<{ countryIso3: string, percent: string }> }> };

export type ChosenCommitmentQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type ChosenCommitmentQuery = { commitment: { id: string, amount: string | null, currency: string | null, status: CommitmentStatus, date: string | null, category: SupportCategory, organisation: { id: string, name: string }, dpg: { name: string } | null, adoption: { dpg: { name: string }, country: { name: string } } | null, shares: Array<{ countryIso3: string, percent: string }> } | null };

export type ChosenAdoptionQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type ChosenAdoptionQuery = { workAdoption: { id: string, useCase: string | null, jurisdiction: string | null, country: { name: string }, dpg: { name: string } } };

export type PreviewStageEventQueryVariables = Exact<{
  input: RecordStageEventInput;
}>;


export type PreviewStageEventQuery = { previewStageEvent: { standing: Standing, heldProofs: Array<string>, missingProofs: Array<string>, stageNow: Stage, stageThen: Stage, problems: Array<{ argument: string, code: string, message: string }> } };

export type RecordStageEventMutationVariables = Exact<{
  input: RecordStageEventInput;
}>;


export type RecordStageEventMutation = { recordStageEvent: { id: string, version: number } };

export type RecordReachFigureMutationVariables = Exact<{
  input: RecordReachFigureInput;
}>;


export type RecordReachFigureMutation = { recordReachFigure: { id: string, version: number } };

export type RecordBarrierMutationVariables = Exact<{
  input: RecordBarrierInput;
}>;


export type RecordBarrierMutation = { recordBarrier: { id: string, version: number } };

export type RecordInclusionMarkerMutationVariables = Exact<{
  input: RecordInclusionMarkerInput;
}>;


export type RecordInclusionMarkerMutation = { recordInclusionMarker: { id: string, version: number } };

export type ReverifyAdoptionMutationVariables = Exact<{
  input: ReverifyAdoptionInput;
}>;


export type ReverifyAdoptionMutation = { reverifyAdoption: { id: string, version: number } };

export type ClaimsOnRecordQueryVariables = Exact<{
  kind: ClaimKind;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type ClaimsOnRecordQuery = { workClaims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ClaimKind, author: string, own: boolean, reviewState: ReviewState, createdAt: string, submittedAt: string | null, publishedAt: string | null, retiredAt: string | null, note: string | null, returnReason: string | null, retirementReason: string | null, country: { iso3: string, name: string } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, supersedes: { id: string } | null, stageEvent: { id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, institution: string | null, sector: Sector | null, sdgs: Array<number>, reason: string | null, replacedBy: string | null, standing: Standing, missingProofs: Array<string>, proofs: { evaluation: string | null, need: string | null, outcome: string | null, agreement: string | null, sites: number | null, users: number | null, plannedDecision: string | null, mandate: string | null, unitsLive: number | null, unitsIntended: number | null, unitsDate: string | null, operatingSince: string | null, operatingConfirmed: string | null, operator: string | null, recurrentFunding: string | null } } | null, reachFigure: { id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null } | null, barrier: { id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null } | null, inclusionMarker: { id: string, date: string | null, women: number, vulnerable: number } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, commitmentStatus: CommitmentStatus, organisation: { name: string } } | null, supportNeed: { category: SupportCategory, date: string | null, description: string } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, country: { name: string } | null, organisation: { name: string } | null } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } }> } };

export type InstitutionsQueryVariables = Exact<{
  iso3: string | number;
}>;


export type InstitutionsQuery = { institutions: Array<{ id: string, name: string }> };

export type AddInstitutionMutationVariables = Exact<{
  iso3: string | number;
  name: string;
}>;


export type AddInstitutionMutation = { addInstitution: { id: string, name: string } };

export type RecordAdoptionMutationVariables = Exact<{
  input: RecordAdoptionInput;
}>;


export type RecordAdoptionMutation = { recordAdoption: { id: string, version: number } };

export type SimilarAdoptionsQueryVariables = Exact<{
  iso3: string | number;
  dpgId: string | number;
  useCase?: string | null | undefined;
  jurisdiction?: string | null | undefined;
}>;


export type SimilarAdoptionsQuery = { similarAdoptions: Array<{ why: string, adoption: { id: string, useCase: string | null, jurisdiction: string | null, stage: Stage, dpg: { id: string, name: string } } }> };

export type AddDpgMutationVariables = Exact<{
  input: AddDpgInput;
}>;


export type AddDpgMutation = { addDpg: { id: string, name: string } };

export type ClaimPartsFragment = { id: string, kind: ClaimKind, author: string, own: boolean, reviewState: ReviewState, createdAt: string, submittedAt: string | null, publishedAt: string | null, retiredAt: string | null, note: string | null, returnReason: string | null, retirementReason: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, supersedes: { id: string } | null, stageEvent: { id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, institution: string | null, sector: Sector | null, sdgs: Array<number>, reason: string | null, replacedBy: string | null, standing: Standing, missingProofs: Array<string>, proofs: { evaluation: string | null, need: string | null, outcome: string | null, agreement: string | null, sites: number | null, users: number | null, plannedDecision: string | null, mandate: string | null, unitsLive: number | null, unitsIntended: number | null, unitsDate: string | null, operatingSince: string | null, operatingConfirmed: string | null, operator: string | null, recurrentFunding: string | null } } | null, reachFigure: { id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null } | null, barrier: { id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null } | null, inclusionMarker: { id: string, date: string | null, women: number, vulnerable: number } | null, country: { name: string } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, commitmentStatus: CommitmentStatus, organisation: { name: string } } | null, supportNeed: { category: SupportCategory, date: string | null, description: string } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, country: { name: string } | null, organisation: { name: string } | null } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null };

export type RecordDeskQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type RecordDeskQuery = { workAdoption: { id: string, version: number, useCase: string | null, jurisdiction: string | null, primarySector: Sector, sdgs: Array<number>, institution: string | null, stage: Stage, stageSince: string | null, status: Status, standing: Standing, stale: boolean, staleSince: string | null, stalled: boolean, stalledSince: string | null, missingProofs: Array<string>, updatedAt: string, country: { iso3: string, name: string }, dpg: { id: string, name: string } }, workClaims: { edges: Array<{ node: { id: string, kind: ClaimKind, author: string, own: boolean, reviewState: ReviewState, createdAt: string, submittedAt: string | null, publishedAt: string | null, retiredAt: string | null, note: string | null, returnReason: string | null, retirementReason: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, supersedes: { id: string } | null, stageEvent: { id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, institution: string | null, sector: Sector | null, sdgs: Array<number>, reason: string | null, replacedBy: string | null, standing: Standing, missingProofs: Array<string>, proofs: { evaluation: string | null, need: string | null, outcome: string | null, agreement: string | null, sites: number | null, users: number | null, plannedDecision: string | null, mandate: string | null, unitsLive: number | null, unitsIntended: number | null, unitsDate: string | null, operatingSince: string | null, operatingConfirmed: string | null, operator: string | null, recurrentFunding: string | null } } | null, reachFigure: { id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null } | null, barrier: { id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null } | null, inclusionMarker: { id: string, date: string | null, women: number, vulnerable: number } | null, country: { name: string } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, commitmentStatus: CommitmentStatus, organisation: { name: string } } | null, supportNeed: { category: SupportCategory, date: string | null, description: string } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, country: { name: string } | null, organisation: { name: string } | null } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } }> } };

export type OneClaimQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OneClaimQuery = { workClaim: { id: string, kind: ClaimKind, author: string, own: boolean, reviewState: ReviewState, createdAt: string, submittedAt: string | null, publishedAt: string | null, retiredAt: string | null, note: string | null, returnReason: string | null, retirementReason: string | null, adoption: { id: string, dpg: { name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, supersedes: { id: string } | null, stageEvent: { id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, institution: string | null, sector: Sector | null, sdgs: Array<number>, reason: string | null, replacedBy: string | null, standing: Standing, missingProofs: Array<string>, proofs: { evaluation: string | null, need: string | null, outcome: string | null, agreement: string | null, sites: number | null, users: number | null, plannedDecision: string | null, mandate: string | null, unitsLive: number | null, unitsIntended: number | null, unitsDate: string | null, operatingSince: string | null, operatingConfirmed: string | null, operator: string | null, recurrentFunding: string | null } } | null, reachFigure: { id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null } | null, barrier: { id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null } | null, inclusionMarker: { id: string, date: string | null, women: number, vulnerable: number } | null, country: { name: string } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, commitmentStatus: CommitmentStatus, organisation: { name: string } } | null, supportNeed: { category: SupportCategory, date: string | null, description: string } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, country: { name: string } | null, organisation: { name: string } | null } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null };

export type HistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type HistoryQuery = { history: Array<{ sequence: number, at: string, actor: string, action: string, subjectKind: string, subjectId: string, recordId: string | null, countryIso3: string | null, before: string | null, after: string | null, reason: string | null, hash: string }> };

export type ErrorReportsQueryVariables = Exact<{
  states?: Array<ErrorReportState> | ErrorReportState | null | undefined;
  first: number;
  after?: string | number | null | undefined;
  language: string;
}>;


export type ErrorReportsQuery = { errorReports: Array<{ id: string, number: string, text: string, at: string, state: ErrorReportState, answer: string | null, record: { id: string, country: { iso3: string, name: string }, dpg: { id: string, name: string } } | null }> };

export type AnswerErrorReportMutationVariables = Exact<{
  id: string | number;
  state: ErrorReportState;
  answer: string;
}>;


export type AnswerErrorReportMutation = { answerErrorReport: { id: string } };

export type ContradictionsQueryVariables = Exact<{
  first: number;
  after?: string | number | null | undefined;
  language: string;
}>;


export type ContradictionsQuery = { contradictions: Array<{ id: string, adoption: { id: string, country: { iso3: string, name: string }, dpg: { id: string, name: string } }, claims: Array<{ id: string, kind: StageEventKind, date: string | null, extent: Extent | null, standing: Standing, note: string | null, author: string, institution: string | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null }>, source: { title: string, publisher: string } | null }> }> };

export type SettleContradictionMutationVariables = Exact<{
  id: string | number;
  keep?: string | number | null | undefined;
  reason: string;
}>;


export type SettleContradictionMutation = { settleContradiction: { id: string, version: number } };

export type ReviewQueueQueryVariables = Exact<{
  filter?: WorkClaimFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type ReviewQueueQuery = { workClaims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { stageNow: Stage | null, stageThen: Stage | null, id: string, kind: ClaimKind, author: string, own: boolean, reviewState: ReviewState, createdAt: string, submittedAt: string | null, publishedAt: string | null, retiredAt: string | null, note: string | null, returnReason: string | null, retirementReason: string | null, changes: Array<{ name: string, before: string | null, after: string | null }>, countryNow: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } | null, countryThen: { reported: number, assessed: number, piloted: number, scaled: number, total: number, countries: number } | null, country: { iso3: string, name: string } | null, organisation: { name: string } | null, adoption: { id: string, useCase: string | null, jurisdiction: string | null, dpg: { id: string, name: string } } | null, evidence: Array<{ title: string, url: string | null, grade: EvidenceGrade, publisher: string | null, date: string | null, language: string | null }>, supersedes: { id: string } | null, stageEvent: { id: string, kind: StageEventKind, date: string | null, isVerification: boolean, extent: Extent | null, institution: string | null, sector: Sector | null, sdgs: Array<number>, reason: string | null, replacedBy: string | null, standing: Standing, missingProofs: Array<string>, proofs: { evaluation: string | null, need: string | null, outcome: string | null, agreement: string | null, sites: number | null, users: number | null, plannedDecision: string | null, mandate: string | null, unitsLive: number | null, unitsIntended: number | null, unitsDate: string | null, operatingSince: string | null, operatingConfirmed: string | null, operator: string | null, recurrentFunding: string | null } } | null, reachFigure: { id: string, date: string, unit: string, served: number, intended: number | null, women: number | null, vulnerable: number | null, vulnerableGroup: string | null } | null, barrier: { id: string, kind: BarrierKind, severity: number, notedOn: string, resolvedOn: string | null } | null, inclusionMarker: { id: string, date: string | null, women: number, vulnerable: number } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, commitmentStatus: CommitmentStatus, organisation: { name: string } } | null, supportNeed: { category: SupportCategory, date: string | null, description: string } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, country: { name: string } | null, organisation: { name: string } | null } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } }> } };

export type MoneyEffectsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  language: string;
}>;


export type MoneyEffectsQuery = { moneyEffects: Array<{ hidden: number, country: { iso3: string, name: string } | null, adoption: { id: string, dpg: { name: string } } | null, before: { totals: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, unknownNeeds: number }, beside: Array<{ currency: string, need: string, pledged: string, committed: string, disbursed: string }> }, after: { totals: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, unknownNeeds: number }, beside: Array<{ currency: string, need: string, pledged: string, committed: string, disbursed: string }> }, leftOut: Array<{ reason: LeftOutReason, count: number }> }> };

export type MoneyStatePartsFragment = { totals: { need: string | null, pledged: string | null, committed: string | null, disbursed: string | null, gap: string | null, surplus: string | null, unknownNeeds: number }, beside: Array<{ currency: string, need: string, pledged: string, committed: string, disbursed: string }> };

export type SubmitClaimsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type SubmitClaimsMutation = { submitClaims: boolean };

export type PublishClaimsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type PublishClaimsMutation = { publishClaims: boolean };

export type ReturnClaimsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  reason: string;
}>;


export type ReturnClaimsMutation = { returnClaims: boolean };

export type WithdrawClaimsMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
  reason?: string | null | undefined;
}>;


export type WithdrawClaimsMutation = { withdrawClaims: boolean };

export type RetractClaimMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RetractClaimMutation = { retractClaims: boolean };

export type SaidPartsFragment = { country: { name: string } | null, need: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, forStage: Stage | null } | null, commitment: { category: SupportCategory, amount: string | null, currency: string | null, date: string | null, commitmentStatus: CommitmentStatus, organisation: { name: string } } | null, supportNeed: { category: SupportCategory, date: string | null, description: string } | null, supportOffer: { category: SupportCategory, date: string | null, description: string, country: { name: string } | null, organisation: { name: string } | null } | null, participation: { level: ParticipationLevel, engagement: { name: string } } | null, statement: { question: StatementQuestion, category: SupportCategory | null, text: string, engagement: { name: string } } | null, statementAction: { need: string | null, statement: { text: string } | null, adoption: { country: { name: string }, dpg: { name: string } } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null } | null, collaboration: { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null } | null };

export type SharedPartsFragment = { since: string | null, sharing: CollaborationKind, country: { name: string }, partner: { name: string }, dpg: { name: string } | null };

export type WorkbenchQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchQuery = { workbench: { toClassify: number, toReview: number, submitted: number, returned: number, drafts: number, stale: number, stalled: number, errorReports: number, contradictions: number } };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, address: string }> };

export type SaveViewMutationVariables = Exact<{
  name: string;
  address: string;
}>;


export type SaveViewMutation = { saveView: { id: string } };

export type ForgetViewMutationVariables = Exact<{
  id: string | number;
}>;


export type ForgetViewMutation = { forgetView: boolean };

export type TaskListQueryVariables = Exact<{
  task: Task;
  filter?: AdoptionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type TaskListQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, version: number, useCase: string | null, jurisdiction: string | null, institution: string | null, stage: Stage, stageSince: string | null, status: Status, stale: boolean, staleSince: string | null, stalled: boolean, stalledSince: string | null, country: { iso3: string, name: string }, dpg: { id: string, name: string } } }> } };

export type NamesQueryVariables = Exact<{
  language: string;
}>;


export type NamesQuery = { countries: Array<{ iso3: string, name: string, languages: Array<string> }>, dpgs: Array<{ id: string, name: string, aliases: Array<string> }> };

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
export const ComparedCellFragmentDoc = new TypedDocumentString(`
    fragment ComparedCell on Cell {
  row
  column
  counts {
    ...Counts
  }
}
    fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}`, {"fragmentName":"ComparedCell"}) as unknown as TypedDocumentString<ComparedCellFragment, unknown>;
export const RungCardFragmentDoc = new TypedDocumentString(`
    fragment RungCard on AdoptionEdge {
  stage
  standing
  since
  status
  missingProofs
  nextStage
  nextProofs
  stale
  stalled
  staleSince
  stalledSince
  node {
    id
    useCase
    jurisdiction
    primarySector
    institution
    dpg {
      id
      name
    }
  }
}
    `, {"fragmentName":"RungCard"}) as unknown as TypedDocumentString<RungCardFragment, unknown>;
export const ChangeShownFragmentDoc = new TypedDocumentString(`
    fragment ChangeShown on Change {
  kind
  from
  to
  adoption {
    id
    useCase
    country {
      iso3
      name(language: $language)
    }
    dpg {
      id
      name
    }
  }
  events {
    id
    kind
    date
    evidence {
      title
      url
    }
  }
}
    `, {"fragmentName":"ChangeShown"}) as unknown as TypedDocumentString<ChangeShownFragment, unknown>;
export const CollaborationPartsFragmentDoc = new TypedDocumentString(`
    fragment CollaborationParts on Collaboration {
  id
  kind
  since
  until
  note
  standing
  country {
    iso3
    name(language: $language)
  }
  partner {
    iso3
    name(language: $language)
  }
  dpg {
    id
    name
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
}
    `, {"fragmentName":"CollaborationParts"}) as unknown as TypedDocumentString<CollaborationPartsFragment, unknown>;
export const StatementPartsFragmentDoc = new TypedDocumentString(`
    fragment StatementParts on Statement {
  id
  question
  category
  text
  textLanguage
  speaker
  office
  standing
  country {
    iso3
    name(language: $language)
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
  followedBy {
    id
    note
    adoption {
      id
      useCase
      stage
      dpg {
        id
        name
      }
    }
    collaboration {
      ...CollaborationParts
    }
    needed {
      id
      amount
      currency
      category
      adoption {
        id
        dpg {
          name
        }
      }
    }
  }
}
    fragment CollaborationParts on Collaboration {
  id
  kind
  since
  until
  note
  standing
  country {
    iso3
    name(language: $language)
  }
  partner {
    iso3
    name(language: $language)
  }
  dpg {
    id
    name
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
}`, {"fragmentName":"StatementParts"}) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const CountryMeetingsFragmentDoc = new TypedDocumentString(`
    fragment CountryMeetings on Country {
  participations {
    id
    level
    office
    standing
    engagement {
      id
      name(language: $language)
      date
    }
    evidence {
      title
      url
      grade
      publisher
      date
    }
    eventsSince {
      id
    }
  }
  statements {
    ...StatementParts
    engagement {
      id
    }
  }
  collaborations {
    ...CollaborationParts
  }
}
    fragment StatementParts on Statement {
  id
  question
  category
  text
  textLanguage
  speaker
  office
  standing
  country {
    iso3
    name(language: $language)
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
  followedBy {
    id
    note
    adoption {
      id
      useCase
      stage
      dpg {
        id
        name
      }
    }
    collaboration {
      ...CollaborationParts
    }
    needed {
      id
      amount
      currency
      category
      adoption {
        id
        dpg {
          name
        }
      }
    }
  }
}
fragment CollaborationParts on Collaboration {
  id
  kind
  since
  until
  note
  standing
  country {
    iso3
    name(language: $language)
  }
  partner {
    iso3
    name(language: $language)
  }
  dpg {
    id
    name
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
}`, {"fragmentName":"CountryMeetings"}) as unknown as TypedDocumentString<CountryMeetingsFragment, unknown>;
export const StalledPartsFragmentDoc = new TypedDocumentString(`
    fragment StalledParts on StalledPilotNode {
  isFunded
  since
  donors {
    id
    name
  }
  adoption {
    id
    useCase
    jurisdiction
    primarySector
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
    `, {"fragmentName":"StalledParts"}) as unknown as TypedDocumentString<StalledPartsFragment, unknown>;
export const MoneyPartsFragmentDoc = new TypedDocumentString(`
    fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
    `, {"fragmentName":"MoneyParts"}) as unknown as TypedDocumentString<MoneyPartsFragment, unknown>;
export const FunderPartsFragmentDoc = new TypedDocumentString(`
    fragment FunderParts on FunderRow {
  sector
  country
  organisation {
    id
    name
  }
  money {
    ...MoneyParts
  }
}
    fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}`, {"fragmentName":"FunderParts"}) as unknown as TypedDocumentString<FunderPartsFragment, unknown>;
export const ClosablePartsFragmentDoc = new TypedDocumentString(`
    fragment ClosableParts on ClosableGap {
  stage
  next
  money {
    ...MoneyParts
  }
  adoption {
    id
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
    fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}`, {"fragmentName":"ClosableParts"}) as unknown as TypedDocumentString<ClosablePartsFragment, unknown>;
export const MoneyChoicesFragmentDoc = new TypedDocumentString(`
    fragment MoneyChoices on Query {
  countries {
    iso3
    name(language: $language)
  }
  donors: funders(by: [ORGANISATION], first: 500) {
    nodes {
      organisation {
        id
        name
      }
    }
  }
  allYears: moneyByYear {
    year
  }
}
    `, {"fragmentName":"MoneyChoices"}) as unknown as TypedDocumentString<MoneyChoicesFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const NeedPartsFragmentDoc = new TypedDocumentString(`
    fragment NeedParts on Need {
  id
  amount
  currency
  category
  date
  neededBy
  statedBy
  forStage
  note
  country {
    iso3
    name(language: $language)
  }
  adoption {
    id
    dpg {
      name
    }
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}`, {"fragmentName":"NeedParts"}) as unknown as TypedDocumentString<NeedPartsFragment, unknown>;
export const CommitmentPartsFragmentDoc = new TypedDocumentString(`
    fragment CommitmentParts on Commitment {
  id
  amount
  currency
  category
  status
  date
  note
  organisation {
    id
    name
  }
  dpg {
    id
    name
  }
  adoption {
    id
    dpg {
      name
    }
    country {
      iso3
    }
  }
  shares {
    countryIso3
    percent
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}`, {"fragmentName":"CommitmentParts"}) as unknown as TypedDocumentString<CommitmentPartsFragment, unknown>;
export const MoneyRecordFragmentDoc = new TypedDocumentString(`
    fragment MoneyRecord on FundingRecord {
  id
  dollars
  gap
  surplus
  need {
    ...NeedParts
  }
  commitment {
    ...CommitmentParts
  }
}
    fragment NeedParts on Need {
  id
  amount
  currency
  category
  date
  neededBy
  statedBy
  forStage
  note
  country {
    iso3
    name(language: $language)
  }
  adoption {
    id
    dpg {
      name
    }
  }
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  amount
  currency
  category
  status
  date
  note
  organisation {
    id
    name
  }
  dpg {
    id
    name
  }
  adoption {
    id
    dpg {
      name
    }
    country {
      iso3
    }
  }
  shares {
    countryIso3
    percent
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}`, {"fragmentName":"MoneyRecord"}) as unknown as TypedDocumentString<MoneyRecordFragment, unknown>;
export const RecordPageFragmentDoc = new TypedDocumentString(`
    fragment RecordPage on FundingRecordPage {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MoneyRecord
  }
}
    fragment MoneyRecord on FundingRecord {
  id
  dollars
  gap
  surplus
  need {
    ...NeedParts
  }
  commitment {
    ...CommitmentParts
  }
}
fragment NeedParts on Need {
  id
  amount
  currency
  category
  date
  neededBy
  statedBy
  forStage
  note
  country {
    iso3
    name(language: $language)
  }
  adoption {
    id
    dpg {
      name
    }
  }
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  amount
  currency
  category
  status
  date
  note
  organisation {
    id
    name
  }
  dpg {
    id
    name
  }
  adoption {
    id
    dpg {
      name
    }
    country {
      iso3
    }
  }
  shares {
    countryIso3
    percent
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}`, {"fragmentName":"RecordPage"}) as unknown as TypedDocumentString<RecordPageFragment, unknown>;
export const StalledSlicePartsFragmentDoc = new TypedDocumentString(`
    fragment StalledSliceParts on StalledSlice {
  key
  stalled
  unfunded
}
    `, {"fragmentName":"StalledSliceParts"}) as unknown as TypedDocumentString<StalledSlicePartsFragment, unknown>;
export const ConcentrationPartsFragmentDoc = new TypedDocumentString(`
    fragment ConcentrationParts on ConcentrationPage {
  totalCount
  alone
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    key
    donors
    dollars
    largestDollars
    largestShare
    largest {
      id
      name
    }
  }
}
    `, {"fragmentName":"ConcentrationParts"}) as unknown as TypedDocumentString<ConcentrationPartsFragment, unknown>;
export const OfferPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferParts on SupportOffer {
  id
  category
  stakeholder
  description
  date
  country {
    iso3
    name(language: $language)
  }
  organisation {
    id
    name
  }
  forCountries {
    iso3
    name(language: $language)
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}`, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const AuditPartsFragmentDoc = new TypedDocumentString(`
    fragment AuditParts on AuditEntry {
  sequence
  at
  actor
  action
  subjectKind
  subjectId
  recordId
  countryIso3
  before
  after
  reason
  hash
}
    `, {"fragmentName":"AuditParts"}) as unknown as TypedDocumentString<AuditPartsFragment, unknown>;
export const MeetingClaimFragmentDoc = new TypedDocumentString(`
    fragment MeetingClaim on WorkClaim {
  id
  kind
  note
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  participation {
    id
    level
    office
    engagement {
      id
    }
    country {
      iso3
    }
  }
  statement {
    id
    question
    category
    text
    textLanguage
    speaker
    office
    date
    engagement {
      id
    }
    country {
      iso3
    }
  }
  collaboration {
    id
    kind
    since
    until
    country {
      iso3
    }
    partner {
      iso3
    }
    dpg {
      id
    }
  }
}
    `, {"fragmentName":"MeetingClaim"}) as unknown as TypedDocumentString<MeetingClaimFragment, unknown>;
export const SharedPartsFragmentDoc = new TypedDocumentString(`
    fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}
    `, {"fragmentName":"SharedParts"}) as unknown as TypedDocumentString<SharedPartsFragment, unknown>;
export const SaidPartsFragmentDoc = new TypedDocumentString(`
    fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
    fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"fragmentName":"SaidParts"}) as unknown as TypedDocumentString<SaidPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on WorkClaim {
  id
  kind
  author
  own
  reviewState
  createdAt
  submittedAt
  publishedAt
  retiredAt
  note
  returnReason
  retirementReason
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  supersedes {
    id
  }
  stageEvent {
    id
    kind
    date
    isVerification
    extent
    institution
    sector
    sdgs
    reason
    replacedBy
    standing
    missingProofs
    proofs {
      evaluation
      need
      outcome
      agreement
      sites
      users
      plannedDecision
      mandate
      unitsLive
      unitsIntended
      unitsDate
      operatingSince
      operatingConfirmed
      operator
      recurrentFunding
    }
  }
  reachFigure {
    id
    date
    unit
    served
    intended
    women
    vulnerable
    vulnerableGroup
  }
  barrier {
    id
    kind
    severity
    notedOn
    resolvedOn
  }
  inclusionMarker {
    id
    date
    women
    vulnerable
  }
  ...SaidParts
}
    fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const MoneyClaimFragmentDoc = new TypedDocumentString(`
    fragment MoneyClaim on WorkClaim {
  ...ClaimParts
  country {
    iso3
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
    neededBy
    statedBy
    sector
    country {
      iso3
    }
    adoption {
      id
    }
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    sector
    recurrent
    organisation {
      id
      name
    }
    dpg {
      id
    }
    adoption {
      id
    }
    shares {
      countryIso3
      percent
    }
    needed: need {
      id
    }
    funds {
      id
    }
  }
  supportNeed {
    category
    date
    description
    stakeholders
    country {
      iso3
    }
    adoption {
      id
    }
  }
  supportOffer {
    category
    date
    description
    stakeholder
    country {
      iso3
      name(language: $language)
    }
    organisation {
      id
      name
    }
    forCountries {
      iso3
    }
  }
}
    fragment ClaimParts on WorkClaim {
  id
  kind
  author
  own
  reviewState
  createdAt
  submittedAt
  publishedAt
  retiredAt
  note
  returnReason
  retirementReason
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  supersedes {
    id
  }
  stageEvent {
    id
    kind
    date
    isVerification
    extent
    institution
    sector
    sdgs
    reason
    replacedBy
    standing
    missingProofs
    proofs {
      evaluation
      need
      outcome
      agreement
      sites
      users
      plannedDecision
      mandate
      unitsLive
      unitsIntended
      unitsDate
      operatingSince
      operatingConfirmed
      operator
      recurrentFunding
    }
  }
  reachFigure {
    id
    date
    unit
    served
    intended
    women
    vulnerable
    vulnerableGroup
  }
  barrier {
    id
    kind
    severity
    notedOn
    resolvedOn
  }
  inclusionMarker {
    id
    date
    women
    vulnerable
  }
  ...SaidParts
}
fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"fragmentName":"MoneyClaim"}) as unknown as TypedDocumentString<MoneyClaimFragment, unknown>;
export const CommitmentChoiceFragmentDoc = new TypedDocumentString(`
    fragment CommitmentChoice on Commitment {
  id
  amount
  currency
  status
  date
  category
  organisation {
    id
    name
  }
  dpg {
    name
  }
  adoption {
    dpg {
      name
    }
    country {
      name(language: $language)
    }
  }
  shares {
    countryIso3
    percent
  }
}
    `, {"fragmentName":"CommitmentChoice"}) as unknown as TypedDocumentString<CommitmentChoiceFragment, unknown>;
export const MoneyStatePartsFragmentDoc = new TypedDocumentString(`
    fragment MoneyStateParts on MoneyState {
  totals {
    need
    pledged
    committed
    disbursed
    gap
    surplus
    unknownNeeds
  }
  beside {
    currency
    need
    pledged
    committed
    disbursed
  }
}
    `, {"fragmentName":"MoneyStateParts"}) as unknown as TypedDocumentString<MoneyStatePartsFragment, unknown>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  dataset {
    dpgs
    countries
    adoptions
    stageEvents
    reports
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
    `, {"hash":"e08dc879c1c8907c37f3e80e2bce8274d375fad7d4944e28154a02b4bf2e0924"}) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const DataDocument = new TypedDocumentString(`
    query Data($filter: AdoptionFilter, $since: Date!, $language: String!) {
  dataset {
    version
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
  }
  published: changes(
    since: $since
    basis: PUBLICATION
    filter: $filter
    first: 10
  ) {
    since
    total
    kinds {
      kind
      count
    }
    list {
      ...ChangeShown
    }
  }
  countries {
    iso3
    name(language: $language)
  }
}
    fragment ChangeShown on Change {
  kind
  from
  to
  adoption {
    id
    useCase
    country {
      iso3
      name(language: $language)
    }
    dpg {
      id
      name
    }
  }
  events {
    id
    kind
    date
    evidence {
      title
      url
    }
  }
}`, {"hash":"1473265f59621d6426afefaba3080a50689aa2a8de75faff4ad555841b73b46c"}) as unknown as TypedDocumentString<DataQuery, DataQueryVariables>;
export const ErrorReportDocument = new TypedDocumentString(`
    query ErrorReport($number: String!) {
  errorReport(number: $number) {
    number
    state
    at
    answer
  }
}
    `, {"hash":"453285e6fd53f596a3f7feb66a476fc986107008ef1867a0690f1ff9b2cd0cdb"}) as unknown as TypedDocumentString<ErrorReportQuery, ErrorReportQueryVariables>;
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
      isVerification
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
    `, {"hash":"b13c0ac959b47500d6db3b6ad2f9c862a822cef0bac54d68d0d712832978ecd4"}) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const ReportErrorDocument = new TypedDocumentString(`
    mutation ReportError($recordId: ID!, $text: String!) {
  reportError(recordId: $recordId, text: $text) {
    number
  }
}
    `, {"hash":"03d3ddca3a62e60003fe9f7de89d2d84c6df6e8d2496adad5f9e71d1adefdc68"}) as unknown as TypedDocumentString<ReportErrorMutation, ReportErrorMutationVariables>;
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
export const CompareDocument = new TypedDocumentString(`
    query Compare($across: Dimension!, $down: Dimension!, $filter: AdoptionFilter, $onRungs: AdoptionFilter, $earlier: AdoptionFilter, $since: Date, $moved: Boolean!, $countries: [ID!]!, $dpgs: [ID!]!, $language: String!) {
  countries(iso3: $countries) {
    iso3
    name(language: $language)
  }
  dpgs(ids: $dpgs) {
    id
    name
  }
  now: breakdown(by: $across, filter: $filter) {
    key
    counts {
      ...Counts
    }
  }
  earlier: breakdown(by: $across, filter: $earlier) @include(if: $moved) {
    key
    counts {
      ...Counts
    }
  }
  sectors: crosstab(rows: SECTOR, columns: $across, filter: $onRungs) {
    ...ComparedCell
  }
  goals: crosstab(rows: SDG, columns: $across, filter: $onRungs) {
    ...ComparedCell
  }
  others: crosstab(rows: $down, columns: $across, filter: $onRungs) {
    ...ComparedCell
  }
  otherNames: breakdown(by: $down, filter: $onRungs) {
    key
    label(language: $language)
  }
  changes(since: $since, filter: $filter, first: 50) @include(if: $moved) {
    since
    until
    total
    undated
    list {
      ...ChangeShown
    }
  }
}
    fragment ComparedCell on Cell {
  row
  column
  counts {
    ...Counts
  }
}
fragment ChangeShown on Change {
  kind
  from
  to
  adoption {
    id
    useCase
    country {
      iso3
      name(language: $language)
    }
    dpg {
      id
      name
    }
  }
  events {
    id
    kind
    date
    evidence {
      title
      url
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
}`, {"hash":"5773d9a54cbad0614f1bac486cea9d14df261219e6fd6eb443517fdd91df5bb0"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
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
    query Country($iso3: ID!, $language: String!, $asOf: Date, $filter: AdoptionFilter, $onRungs: AdoptionFilter, $reports: AdoptionFilter, $ended: AdoptionFilter, $whole: AdoptionFilter, $since: Date, $by: PeerGroup, $chosen: [ID!], $ranked: Boolean, $choosing: Boolean!) {
  choices: countries @include(if: $choosing) {
    iso3
    name(language: $language)
  }
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
    ...CountryMeetings
    nextSteps(filter: $filter) {
      kind
      since
      proofs
      count
      record {
        stage
        node {
          id
          useCase
          dpg {
            id
            name
          }
        }
      }
    }
    peers(
      by: $by
      chosen: $chosen
      ranked: $ranked
      language: $language
      filter: $filter
    ) {
      by
      of
      own {
        ...Counts
      }
      peers {
        country {
          iso3
          name(language: $language)
        }
        counts {
          ...Counts
        }
      }
    }
    scaledElsewhere(filter: $filter, first: 3) {
      scaled
      dpg {
        id
        name
      }
      nearest {
        near
        sharedLanguages(language: $language)
        record {
          since
          node {
            id
            institution
            country {
              iso3
              name(language: $language)
            }
          }
        }
      }
    }
  }
  institutions: breakdown(by: INSTITUTION, filter: $whole) {
    key
    label
    counts {
      total
    }
  }
  changed: changes(since: $since, filter: $filter, first: 20) {
    since
    total
    undated
    kinds {
      kind
      count
    }
    list {
      ...ChangeShown
    }
  }
  published: changes(
    since: $since
    basis: PUBLICATION
    filter: $filter
    first: 20
  ) {
    total
    kinds {
      kind
      count
    }
    list {
      ...ChangeShown
    }
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
        sdgs
        reachFigures(asOf: $asOf) {
          id
          date
          unit
          served
          intended
          women
          vulnerable
          vulnerableGroup
        }
        inclusionMarkers(asOf: $asOf) {
          id
          women
          vulnerable
        }
        barriers(asOf: $asOf) {
          id
          kind
          severity
          notedOn
          resolvedOn
        }
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
  ended: adoptions(filter: $ended, orderBy: STAGE_DESC, first: 50) {
    totalCount
    edges {
      ...RungCard
    }
  }
}
    fragment RungCard on AdoptionEdge {
  stage
  standing
  since
  status
  missingProofs
  nextStage
  nextProofs
  stale
  stalled
  staleSince
  stalledSince
  node {
    id
    useCase
    jurisdiction
    primarySector
    institution
    dpg {
      id
      name
    }
  }
}
fragment ChangeShown on Change {
  kind
  from
  to
  adoption {
    id
    useCase
    country {
      iso3
      name(language: $language)
    }
    dpg {
      id
      name
    }
  }
  events {
    id
    kind
    date
    evidence {
      title
      url
    }
  }
}
fragment StatementParts on Statement {
  id
  question
  category
  text
  textLanguage
  speaker
  office
  standing
  country {
    iso3
    name(language: $language)
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
  followedBy {
    id
    note
    adoption {
      id
      useCase
      stage
      dpg {
        id
        name
      }
    }
    collaboration {
      ...CollaborationParts
    }
    needed {
      id
      amount
      currency
      category
      adoption {
        id
        dpg {
          name
        }
      }
    }
  }
}
fragment CollaborationParts on Collaboration {
  id
  kind
  since
  until
  note
  standing
  country {
    iso3
    name(language: $language)
  }
  partner {
    iso3
    name(language: $language)
  }
  dpg {
    id
    name
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
}
fragment CountryMeetings on Country {
  participations {
    id
    level
    office
    standing
    engagement {
      id
      name(language: $language)
      date
    }
    evidence {
      title
      url
      grade
      publisher
      date
    }
    eventsSince {
      id
    }
  }
  statements {
    ...StatementParts
    engagement {
      id
    }
  }
  collaborations {
    ...CollaborationParts
  }
}
fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}`, {"hash":"ed293015b9dbb6326b9cc75eb68b0388e565475cb6799cb2f53de29d43d56abb"}) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const EngagementsDocument = new TypedDocumentString(`
    query Engagements($language: String!) {
  engagements {
    id
    name(language: $language)
    date
    place
    participations {
      level
    }
  }
}
    `, {"hash":"943bd6d3efeb50b914628a144b3bf8c77b1730f30db11759c91d036a7c617ef6"}) as unknown as TypedDocumentString<EngagementsQuery, EngagementsQueryVariables>;
export const EngagementDocument = new TypedDocumentString(`
    query Engagement($id: ID!, $language: String!) {
  engagement(id: $id) {
    id
    name(language: $language)
    date
    place
    url
    participations {
      id
      level
      office
      standing
      country {
        iso3
        name(language: $language)
      }
      evidence {
        title
        url
        grade
        publisher
        date
      }
      eventsSince {
        id
        kind
        date
        note
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
          dpg {
            id
            name
          }
        }
      }
    }
    statements {
      ...StatementParts
    }
  }
}
    fragment StatementParts on Statement {
  id
  question
  category
  text
  textLanguage
  speaker
  office
  standing
  country {
    iso3
    name(language: $language)
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
  followedBy {
    id
    note
    adoption {
      id
      useCase
      stage
      dpg {
        id
        name
      }
    }
    collaboration {
      ...CollaborationParts
    }
    needed {
      id
      amount
      currency
      category
      adoption {
        id
        dpg {
          name
        }
      }
    }
  }
}
fragment CollaborationParts on Collaboration {
  id
  kind
  since
  until
  note
  standing
  country {
    iso3
    name(language: $language)
  }
  partner {
    iso3
    name(language: $language)
  }
  dpg {
    id
    name
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
}`, {"hash":"e40851852aa7e622ffb0025ad91e062f3991b72974b34f301f9956c756c75ce0"}) as unknown as TypedDocumentString<EngagementQuery, EngagementQueryVariables>;
export const CollaborationsDocument = new TypedDocumentString(`
    query Collaborations($language: String!) {
  collaborations(first: 500) {
    totalCount
    edges {
      node {
        ...CollaborationParts
      }
    }
  }
}
    fragment CollaborationParts on Collaboration {
  id
  kind
  since
  until
  note
  standing
  country {
    iso3
    name(language: $language)
  }
  partner {
    iso3
    name(language: $language)
  }
  dpg {
    id
    name
  }
  evidence {
    title
    url
    grade
    publisher
    date
  }
}`, {"hash":"3a4edea39297ab2c93fb45e6b17d3654526a53c2446383bc8b2120500adee6a1"}) as unknown as TypedDocumentString<CollaborationsQuery, CollaborationsQueryVariables>;
export const CountryMoneyDocument = new TypedDocumentString(`
    query CountryMoney($filter: AdoptionFilter, $language: String!) {
  figure: gapExplained(filter: $filter) {
    totals {
      ...MoneyParts
    }
    needs: records(list: NEEDS, first: 20) {
      ...RecordPage
    }
    commitments: records(list: COMMITMENTS, first: 20) {
      ...RecordPage
    }
  }
}
    fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
fragment MoneyRecord on FundingRecord {
  id
  dollars
  gap
  surplus
  need {
    ...NeedParts
  }
  commitment {
    ...CommitmentParts
  }
}
fragment NeedParts on Need {
  id
  amount
  currency
  category
  date
  neededBy
  statedBy
  forStage
  note
  country {
    iso3
    name(language: $language)
  }
  adoption {
    id
    dpg {
      name
    }
  }
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  amount
  currency
  category
  status
  date
  note
  organisation {
    id
    name
  }
  dpg {
    id
    name
  }
  adoption {
    id
    dpg {
      name
    }
    country {
      iso3
    }
  }
  shares {
    countryIso3
    percent
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}
fragment RecordPage on FundingRecordPage {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MoneyRecord
  }
}`, {"hash":"775dc78a3bab1c1ba2f685f0fdc922783198b7f3d5466714ff02697009f2189e"}) as unknown as TypedDocumentString<CountryMoneyQuery, CountryMoneyQueryVariables>;
export const InvestmentDocument = new TypedDocumentString(`
    query Investment($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $language: String!) {
  figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {
    asOf
    totals {
      ...MoneyParts
    }
    beside {
      currency
      need
      pledged
      committed
      disbursed
      records
    }
    rates {
      currency
      year
      unitsPerUsd
      substitute
      ownYears
      records
      source {
        title
        publisher
        url
      }
    }
    leftOutCounts {
      reason
      count
    }
  }
  cells: gap(by: [COUNTRY, CATEGORY], filter: $filter, funding: $funding) {
    country
    category
    known {
      ...MoneyParts
    }
  }
  byCountry: gap(by: [COUNTRY], filter: $filter, funding: $funding) {
    country
    known {
      ...MoneyParts
    }
  }
  years: moneyByYear(filter: $filter, funding: $funding) {
    year
    money {
      ...MoneyParts
    }
  }
  stalledPilots(filter: $filter, funding: $funding, first: 10) {
    totalCount
    unfunded
    nodes {
      ...StalledParts
    }
  }
  funders(
    by: [ORGANISATION, SECTOR, COUNTRY]
    filter: $filter
    funding: $funding
    first: 15
  ) {
    totalCount
    nodes {
      ...FunderParts
    }
  }
  closableGaps(filter: $filter, funding: $funding, first: 10) {
    totalCount
    nodes {
      ...ClosableParts
    }
  }
  ...MoneyChoices
}
    fragment StalledParts on StalledPilotNode {
  isFunded
  since
  donors {
    id
    name
  }
  adoption {
    id
    useCase
    jurisdiction
    primarySector
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
fragment FunderParts on FunderRow {
  sector
  country
  organisation {
    id
    name
  }
  money {
    ...MoneyParts
  }
}
fragment ClosableParts on ClosableGap {
  stage
  next
  money {
    ...MoneyParts
  }
  adoption {
    id
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
fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
fragment MoneyChoices on Query {
  countries {
    iso3
    name(language: $language)
  }
  donors: funders(by: [ORGANISATION], first: 500) {
    nodes {
      organisation {
        id
        name
      }
    }
  }
  allYears: moneyByYear {
    year
  }
}`, {"hash":"1756778629407339d0b6979d620490375e4c74d96a2a710e8ad76c38d0b11e62"}) as unknown as TypedDocumentString<InvestmentQuery, InvestmentQueryVariables>;
export const MoneyRecordsDocument = new TypedDocumentString(`
    query MoneyRecords($filter: AdoptionFilter, $funding: FundingFilter, $slice: GapSliceInput, $needs: Int!, $afterNeeds: String, $needsList: MoneyList, $commitments: Int!, $afterCommitments: String, $leftOut: Int!, $afterLeftOut: String, $reason: LeftOutReason, $language: String!) {
  figure: gapExplained(filter: $filter, funding: $funding, slice: $slice) {
    totals {
      ...MoneyParts
    }
    leftOutCounts {
      reason
      count
    }
    needs: records(list: $needsList, first: $needs, after: $afterNeeds) {
      ...RecordPage
    }
    commitments: records(
      list: COMMITMENTS
      first: $commitments
      after: $afterCommitments
    ) {
      ...RecordPage
    }
    leftOut(first: $leftOut, after: $afterLeftOut, reason: $reason) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        reason
        dollars
        need {
          ...NeedParts
        }
        commitment {
          ...CommitmentParts
        }
      }
    }
  }
  ...MoneyChoices
}
    fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
fragment MoneyRecord on FundingRecord {
  id
  dollars
  gap
  surplus
  need {
    ...NeedParts
  }
  commitment {
    ...CommitmentParts
  }
}
fragment NeedParts on Need {
  id
  amount
  currency
  category
  date
  neededBy
  statedBy
  forStage
  note
  country {
    iso3
    name(language: $language)
  }
  adoption {
    id
    dpg {
      name
    }
  }
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  amount
  currency
  category
  status
  date
  note
  organisation {
    id
    name
  }
  dpg {
    id
    name
  }
  adoption {
    id
    dpg {
      name
    }
    country {
      iso3
    }
  }
  shares {
    countryIso3
    percent
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}
fragment MoneyChoices on Query {
  countries {
    iso3
    name(language: $language)
  }
  donors: funders(by: [ORGANISATION], first: 500) {
    nodes {
      organisation {
        id
        name
      }
    }
  }
  allYears: moneyByYear {
    year
  }
}
fragment RecordPage on FundingRecordPage {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MoneyRecord
  }
}`, {"hash":"d69e8749089f184ab249f4f122c219ed45cac0390d55c21d4ddbb3391a567ced"}) as unknown as TypedDocumentString<MoneyRecordsQuery, MoneyRecordsQueryVariables>;
export const OrganisationPortfolioDocument = new TypedDocumentString(`
    query OrganisationPortfolio($id: ID!, $filter: AdoptionFilter, $funding: FundingFilter, $commitments: Int!, $afterCommitments: String, $adoptions: Int!, $stalled: Int!, $afterStalled: String, $language: String!) {
  organisationPortfolio(id: $id, filter: $filter) {
    organisation {
      id
      name
    }
    money {
      ...MoneyParts
    }
    stages {
      stage
      count
      adoptions(first: $adoptions) {
        nodes {
          id
          stalled
          country {
            iso3
            name(language: $language)
          }
          dpg {
            name
          }
        }
      }
    }
    beside {
      adoptions
      organisation {
        id
        name
      }
    }
    gaps {
      country
      sector
      known {
        ...MoneyParts
      }
    }
    commitments(first: $commitments, after: $afterCommitments) {
      ...RecordPage
    }
  }
  stalledPilots(
    filter: $filter
    funding: $funding
    first: $stalled
    after: $afterStalled
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    unfunded
    nodes {
      ...StalledParts
    }
  }
  countries {
    iso3
    name(language: $language)
  }
}
    fragment StalledParts on StalledPilotNode {
  isFunded
  since
  donors {
    id
    name
  }
  adoption {
    id
    useCase
    jurisdiction
    primarySector
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
fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
fragment MoneyRecord on FundingRecord {
  id
  dollars
  gap
  surplus
  need {
    ...NeedParts
  }
  commitment {
    ...CommitmentParts
  }
}
fragment NeedParts on Need {
  id
  amount
  currency
  category
  date
  neededBy
  statedBy
  forStage
  note
  country {
    iso3
    name(language: $language)
  }
  adoption {
    id
    dpg {
      name
    }
  }
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  amount
  currency
  category
  status
  date
  note
  organisation {
    id
    name
  }
  dpg {
    id
    name
  }
  adoption {
    id
    dpg {
      name
    }
    country {
      iso3
    }
  }
  shares {
    countryIso3
    percent
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}
fragment RecordPage on FundingRecordPage {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MoneyRecord
  }
}`, {"hash":"25d3adab6ed416b8ffbd8aa1f53e4b41e20af7a731a821690c055f3339ff431b"}) as unknown as TypedDocumentString<OrganisationPortfolioQuery, OrganisationPortfolioQueryVariables>;
export const OrganisationPaperDocument = new TypedDocumentString(`
    query OrganisationPaper($id: ID!, $filter: AdoptionFilter, $funding: FundingFilter, $language: String!) {
  organisationPortfolio(id: $id, filter: $filter) {
    organisation {
      id
      name
    }
    money {
      ...MoneyParts
    }
    leftOutCounts {
      reason
      count
    }
    leftOut(first: 40) {
      nodes {
        reason
        commitment {
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
    stages {
      stage
      count
      records(first: 60) {
        ...RungCard
        node {
          country {
            iso3
            name(language: $language)
          }
          events {
            kind
            evidence {
              ...EvidenceParts
            }
          }
          commitments {
            organisation {
              id
            }
            evidence {
              ...EvidenceParts
            }
          }
        }
      }
    }
    beside {
      adoptions
      organisation {
        id
        name
      }
    }
    gaps {
      country
      sector
      known {
        ...MoneyParts
      }
    }
    commitments(first: 40) {
      ...RecordPage
    }
  }
  stalledPilots(filter: $filter, funding: $funding, first: 40) {
    totalCount
    unfunded
    nodes {
      ...StalledParts
      adoption {
        events {
          kind
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
  years: moneyByYear(filter: $filter, funding: $funding) {
    year
    money {
      ...MoneyParts
    }
  }
  places: funders(by: [COUNTRY], filter: $filter, funding: $funding, first: 500) {
    nodes {
      country
    }
  }
  nearby: gapExplained(filter: $filter) {
    records(list: NEEDS, first: 200) {
      nodes {
        need {
          country {
            iso3
          }
          sector
          adoption {
            primarySector
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  }
  countries {
    iso3
    name(language: $language)
  }
}
    fragment RungCard on AdoptionEdge {
  stage
  standing
  since
  status
  missingProofs
  nextStage
  nextProofs
  stale
  stalled
  staleSince
  stalledSince
  node {
    id
    useCase
    jurisdiction
    primarySector
    institution
    dpg {
      id
      name
    }
  }
}
fragment StalledParts on StalledPilotNode {
  isFunded
  since
  donors {
    id
    name
  }
  adoption {
    id
    useCase
    jurisdiction
    primarySector
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
fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
fragment MoneyRecord on FundingRecord {
  id
  dollars
  gap
  surplus
  need {
    ...NeedParts
  }
  commitment {
    ...CommitmentParts
  }
}
fragment NeedParts on Need {
  id
  amount
  currency
  category
  date
  neededBy
  statedBy
  forStage
  note
  country {
    iso3
    name(language: $language)
  }
  adoption {
    id
    dpg {
      name
    }
  }
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  amount
  currency
  category
  status
  date
  note
  organisation {
    id
    name
  }
  dpg {
    id
    name
  }
  adoption {
    id
    dpg {
      name
    }
    country {
      iso3
    }
  }
  shares {
    countryIso3
    percent
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}
fragment RecordPage on FundingRecordPage {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MoneyRecord
  }
}`, {"hash":"54c33bac8a15821de5ba3f152e3be6db7947837f8e04ef468944681e70334460"}) as unknown as TypedDocumentString<OrganisationPaperQuery, OrganisationPaperQueryVariables>;
export const FundingOrganisationsDocument = new TypedDocumentString(`
    query FundingOrganisations($filter: AdoptionFilter, $find: String, $orderBy: OrganisationOrder!, $after: String) {
  fundingOrganisations(
    filter: $filter
    find: $find
    orderBy: $orderBy
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      kind
      countries
      adoptions
      organisation {
        id
        name
      }
      money {
        ...MoneyParts
      }
      nearby {
        ...MoneyParts
      }
    }
  }
}
    fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}`, {"hash":"6aab970e90dc740ad22eae37a948d459ab4d41d449600fceb1275f5421658143"}) as unknown as TypedDocumentString<FundingOrganisationsQuery, FundingOrganisationsQueryVariables>;
export const StalledDocument = new TypedDocumentString(`
    query Stalled($filter: AdoptionFilter, $funding: FundingFilter, $onlyUnfunded: Boolean!, $after: String, $language: String!) {
  all: stalledPilots(filter: $filter, funding: $funding, first: 0) {
    totalCount
  }
  stalledPilots(
    filter: $filter
    funding: $funding
    onlyUnfunded: $onlyUnfunded
    first: 50
    after: $after
  ) {
    totalCount
    unfunded
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StalledParts
    }
  }
  ofCountry: stalledBreakdown(by: COUNTRY, filter: $filter, funding: $funding) {
    ...StalledSliceParts
  }
  ofDpg: stalledBreakdown(by: DPG, filter: $filter, funding: $funding) {
    ...StalledSliceParts
  }
  ofSector: stalledBreakdown(by: SECTOR, filter: $filter, funding: $funding) {
    ...StalledSliceParts
  }
  ofDonor: stalledBreakdown(by: DONOR, filter: $filter, funding: $funding) {
    ...StalledSliceParts
  }
  dpgs {
    id
    name
  }
  ...MoneyChoices
}
    fragment StalledParts on StalledPilotNode {
  isFunded
  since
  donors {
    id
    name
  }
  adoption {
    id
    useCase
    jurisdiction
    primarySector
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
fragment MoneyChoices on Query {
  countries {
    iso3
    name(language: $language)
  }
  donors: funders(by: [ORGANISATION], first: 500) {
    nodes {
      organisation {
        id
        name
      }
    }
  }
  allYears: moneyByYear {
    year
  }
}
fragment StalledSliceParts on StalledSlice {
  key
  stalled
  unfunded
}`, {"hash":"2c97dd9e627217c7135778c5bd6e28c2a3262448e8c946187d455f2c3b5a1b13"}) as unknown as TypedDocumentString<StalledQuery, StalledQueryVariables>;
export const FundersDocument = new TypedDocumentString(`
    query Funders($filter: AdoptionFilter, $funding: FundingFilter, $after: String, $language: String!) {
  funders(
    by: [ORGANISATION, SECTOR, COUNTRY]
    filter: $filter
    funding: $funding
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...FunderParts
    }
  }
  ...MoneyChoices
}
    fragment FunderParts on FunderRow {
  sector
  country
  organisation {
    id
    name
  }
  money {
    ...MoneyParts
  }
}
fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
fragment MoneyChoices on Query {
  countries {
    iso3
    name(language: $language)
  }
  donors: funders(by: [ORGANISATION], first: 500) {
    nodes {
      organisation {
        id
        name
      }
    }
  }
  allYears: moneyByYear {
    year
  }
}`, {"hash":"15d2a47092b0a5adf5787900fb39e0fc8d4d8d76f954128c6505bafc32aa0a1b"}) as unknown as TypedDocumentString<FundersQuery, FundersQueryVariables>;
export const ClosableDocument = new TypedDocumentString(`
    query Closable($filter: AdoptionFilter, $funding: FundingFilter, $after: String, $language: String!) {
  closableGaps(filter: $filter, funding: $funding, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    money {
      ...MoneyParts
    }
    nodes {
      ...ClosableParts
    }
  }
  ...MoneyChoices
}
    fragment ClosableParts on ClosableGap {
  stage
  next
  money {
    ...MoneyParts
  }
  adoption {
    id
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
fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
fragment MoneyChoices on Query {
  countries {
    iso3
    name(language: $language)
  }
  donors: funders(by: [ORGANISATION], first: 500) {
    nodes {
      organisation {
        id
        name
      }
    }
  }
  allYears: moneyByYear {
    year
  }
}`, {"hash":"7f740b301aefb89f0dcb677ef33ba6e690358403372afbdfb7a9a13614c8c22d"}) as unknown as TypedDocumentString<ClosableQuery, ClosableQueryVariables>;
export const ClosableNeedsDocument = new TypedDocumentString(`
    query ClosableNeeds($filter: AdoptionFilter, $funding: FundingFilter, $id: ID!, $after: String, $language: String!) {
  closableGaps(filter: $filter, funding: $funding, adoption: $id, first: 1) {
    totalCount
    nodes {
      ...ClosableParts
      needs(first: 50, after: $after) {
        ...RecordPage
      }
    }
  }
  countries {
    iso3
    name(language: $language)
  }
}
    fragment ClosableParts on ClosableGap {
  stage
  next
  money {
    ...MoneyParts
  }
  adoption {
    id
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
fragment MoneyParts on MoneyTotals {
  need
  pledged
  committed
  disbursed
  gap
  surplus
  knownNeeds
  unknownNeeds
  needsWithoutRate
  commitments
}
fragment MoneyRecord on FundingRecord {
  id
  dollars
  gap
  surplus
  need {
    ...NeedParts
  }
  commitment {
    ...CommitmentParts
  }
}
fragment NeedParts on Need {
  id
  amount
  currency
  category
  date
  neededBy
  statedBy
  forStage
  note
  country {
    iso3
    name(language: $language)
  }
  adoption {
    id
    dpg {
      name
    }
  }
  evidence {
    ...EvidenceParts
  }
}
fragment CommitmentParts on Commitment {
  id
  amount
  currency
  category
  status
  date
  note
  organisation {
    id
    name
  }
  dpg {
    id
    name
  }
  adoption {
    id
    dpg {
      name
    }
    country {
      iso3
    }
  }
  shares {
    countryIso3
    percent
  }
  evidence {
    ...EvidenceParts
  }
}
fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}
fragment RecordPage on FundingRecordPage {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...MoneyRecord
  }
}`, {"hash":"8a61f52bdbd0481304f2a48e3e92fa8b5e317cfc131b3cd00b1aaf50c023eabe"}) as unknown as TypedDocumentString<ClosableNeedsQuery, ClosableNeedsQueryVariables>;
export const DependenceDocument = new TypedDocumentString(`
    query Dependence($filter: AdoptionFilter, $funding: FundingFilter, $countriesAfter: String, $dpgsAfter: String, $orphansAfter: String, $language: String!) {
  ofCountries: fundingConcentration(
    by: COUNTRY
    filter: $filter
    funding: $funding
    first: 50
    after: $countriesAfter
  ) {
    ...ConcentrationParts
  }
  ofDpgs: fundingConcentration(
    by: DPG
    filter: $filter
    funding: $funding
    first: 50
    after: $dpgsAfter
  ) {
    ...ConcentrationParts
  }
  orphans: orphanedAdoptions(filter: $filter, first: 50, after: $orphansAfter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
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
    }
  }
  scaled: totals(filter: $filter) {
    scaled
  }
  dpgs {
    id
    name
  }
  ...MoneyChoices
}
    fragment MoneyChoices on Query {
  countries {
    iso3
    name(language: $language)
  }
  donors: funders(by: [ORGANISATION], first: 500) {
    nodes {
      organisation {
        id
        name
      }
    }
  }
  allYears: moneyByYear {
    year
  }
}
fragment ConcentrationParts on ConcentrationPage {
  totalCount
  alone
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    key
    donors
    dollars
    largestDollars
    largestShare
    largest {
      id
      name
    }
  }
}`, {"hash":"9bdd28c9a94fc658b1b204ca16e84535f613fe8be54910f9a5b7ed5aa8d7f6fc"}) as unknown as TypedDocumentString<DependenceQuery, DependenceQueryVariables>;
export const SupportDocument = new TypedDocumentString(`
    query Support($filter: AdoptionFilter, $categories: [SupportCategory!], $stakeholders: [Stakeholder!], $needsAfter: String, $offersAfter: String, $language: String!) {
  support(filter: $filter, categories: $categories, stakeholders: $stakeholders) {
    unmet
    counts {
      category
      stakeholder
      needs
      unmet
      offers
    }
    needs(first: 30, after: $needsAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        need {
          id
          category
          description
          stakeholders
          date
          country {
            iso3
            name(language: $language)
          }
          adoption {
            id
            dpg {
              name
            }
          }
          evidence {
            ...EvidenceParts
          }
        }
        offers {
          ...OfferParts
        }
      }
    }
    offers(first: 30, after: $offersAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        meets
        offer {
          ...OfferParts
        }
      }
    }
  }
  countries {
    iso3
    name(language: $language)
  }
}
    fragment EvidenceParts on Evidence {
  title
  url
  grade
  publisher
  date
}
fragment OfferParts on SupportOffer {
  id
  category
  stakeholder
  description
  date
  country {
    iso3
    name(language: $language)
  }
  organisation {
    id
    name
  }
  forCountries {
    iso3
    name(language: $language)
  }
  evidence {
    ...EvidenceParts
  }
}`, {"hash":"683c2225141f1c851357989391e662ed5e40ab876bfcd1a6584d8fe7a0582568"}) as unknown as TypedDocumentString<SupportQuery, SupportQueryVariables>;
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
export const InstitutionNamesDocument = new TypedDocumentString(`
    query InstitutionNames($filter: AdoptionFilter) {
  breakdown(by: INSTITUTION, filter: $filter) {
    key
    label
  }
}
    `, {"hash":"c501c646e8fab3c919817083cae396bf93600e8aa7af94f8c09163314174c3da"}) as unknown as TypedDocumentString<InstitutionNamesQuery, InstitutionNamesQueryVariables>;
export const DpgNamesDocument = new TypedDocumentString(`
    query DpgNames {
  dpgs {
    id
    name
  }
}
    `, {"hash":"4027ba57c26450316a1a4a8b21e49e20498f52e2cb1fdf7515c97f0f6422347e"}) as unknown as TypedDocumentString<DpgNamesQuery, DpgNamesQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}`, {"hash":"d537451f1431aa6f2e7840b81c1468b1844f0968fdc9ea4bc7bf0d46a1e1fb8a"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const SignInWaysDocument = new TypedDocumentString(`
    query SignInWays {
  signInWays {
    password
    openId
  }
}
    `, {"hash":"2c164e0ee08a42cfc0945faef139db9756bdc1ce561e33ca7ff961fdfc30806b"}) as unknown as TypedDocumentString<SignInWaysQuery, SignInWaysQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}`, {"hash":"7a5e0aaf764129928311d1a8c4b60a000148128e1c2a74d656bdbfe8a8435773"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AskForNewPasswordDocument = new TypedDocumentString(`
    mutation AskForNewPassword($email: String!) {
  askForNewPassword(email: $email)
}
    `, {"hash":"00b2c9c3dd0fd7465a2b5b331eb408524058aa58384e87174646bb90930fe343"}) as unknown as TypedDocumentString<AskForNewPasswordMutation, AskForNewPasswordMutationVariables>;
export const TakeUpLinkDocument = new TypedDocumentString(`
    mutation TakeUpLink($secret: String!, $password: String!) {
  takeUpLink(secret: $secret, password: $password) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}`, {"hash":"06cc8836959d2fce1bdbd757674ae1068a0333314754f642e6d00ff36bba607b"}) as unknown as TypedDocumentString<TakeUpLinkMutation, TakeUpLinkMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $password: String!) {
  changePassword(current: $current, password: $password)
}
    `, {"hash":"fd9277eafbf0ff951ba3c0eab827235755950c6789a32300157bf933f5024636"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeOwnLanguageDocument = new TypedDocumentString(`
    mutation ChangeOwnLanguage($language: String!) {
  changeOwnLanguage(language: $language) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}`, {"hash":"6cab024e0ce442a53bc54ef155364b1b3dedd64f3cd4f8314c619b6bc9b90f31"}) as unknown as TypedDocumentString<ChangeOwnLanguageMutation, ChangeOwnLanguageMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts {
  accounts {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}`, {"hash":"da3d5eda28db01b302c258f215f62bfc11711eb04e7d436c5fcab941e09e4dc1"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const InviteAccountDocument = new TypedDocumentString(`
    mutation InviteAccount($email: String!, $name: String!, $language: String, $grants: [GrantInput!]!) {
  inviteAccount(email: $email, name: $name, language: $language, grants: $grants) {
    link
    account {
      id
      email
    }
  }
}
    `, {"hash":"a258a9b69a24f250c363af3f40e3e397db8eaad3d1b3799079056f40d98411b6"}) as unknown as TypedDocumentString<InviteAccountMutation, InviteAccountMutationVariables>;
export const RenewInvitationDocument = new TypedDocumentString(`
    mutation RenewInvitation($id: ID!) {
  renewInvitation(id: $id) {
    link
    account {
      id
      email
    }
  }
}
    `, {"hash":"e9235fa0325aeaa0c6c5572082d9545e7317dda073bc244f70febd49d1eb4309"}) as unknown as TypedDocumentString<RenewInvitationMutation, RenewInvitationMutationVariables>;
export const ChangeAccountDocument = new TypedDocumentString(`
    mutation ChangeAccount($id: ID!, $name: String, $language: String, $grants: [GrantInput!], $expectedVersion: Int!) {
  changeAccount(
    id: $id
    name: $name
    language: $language
    grants: $grants
    expectedVersion: $expectedVersion
  ) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}`, {"hash":"075fd373a45e72ec9211774bc4f28faa40c2dce0c2630277b169426984635a31"}) as unknown as TypedDocumentString<ChangeAccountMutation, ChangeAccountMutationVariables>;
export const SuspendAccountDocument = new TypedDocumentString(`
    mutation SuspendAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {
  suspendAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}`, {"hash":"3bc89791caf950eb060b67d30bff95b037eb6e8606c75a66fe928bce50902d8f"}) as unknown as TypedDocumentString<SuspendAccountMutation, SuspendAccountMutationVariables>;
export const ReinstateAccountDocument = new TypedDocumentString(`
    mutation ReinstateAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {
  reinstateAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  id
  email
  name
  language
  status
  version
  lastSeenAt
  grants {
    role
    scope
    organisation {
      name
    }
  }
}`, {"hash":"f4db6a97b6d88b6e6de62561f990e86901ed0285f45660de75594bef21d32666"}) as unknown as TypedDocumentString<ReinstateAccountMutation, ReinstateAccountMutationVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($first: Int!, $before: Int, $country: ID, $text: String) {
  audit(first: $first, before: $before, country: $country, text: $text) {
    ...AuditParts
  }
}
    fragment AuditParts on AuditEntry {
  sequence
  at
  actor
  action
  subjectKind
  subjectId
  recordId
  countryIso3
  before
  after
  reason
  hash
}`, {"hash":"3338b276a78005e2d3fbe70035fcac1f63ad75fe11058243e217df2b11d3cb60"}) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const AuditHeadDocument = new TypedDocumentString(`
    query AuditHead {
  auditHead {
    sequence
    hash
  }
}
    `, {"hash":"5edaf869c6177b036ae29c6928499e6581c1e740217a8469ca3b861d71459574"}) as unknown as TypedDocumentString<AuditHeadQuery, AuditHeadQueryVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($text: String) {
  organisations(text: $text) {
    id
    name
  }
}
    `, {"hash":"ce33c70cc31cd40403a53dd6e9e8b47942da8eaa713881841344ba08090b0327"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const AddOrganisationDocument = new TypedDocumentString(`
    mutation AddOrganisation($name: String!) {
  addOrganisation(name: $name) {
    id
    name
  }
}
    `, {"hash":"8874eb84a4409e502e353e12aed386f16e0d143977b55d0eef4fffe833c8fa45"}) as unknown as TypedDocumentString<AddOrganisationMutation, AddOrganisationMutationVariables>;
export const OrganisationNameDocument = new TypedDocumentString(`
    query OrganisationName($id: ID!) {
  organisation(id: $id) {
    id
    name
  }
}
    `, {"hash":"138b6d0263e4b6f5ffaf569bbfc8098b0f3f60ffacbacf16fb817cf9d2888c13"}) as unknown as TypedDocumentString<OrganisationNameQuery, OrganisationNameQueryVariables>;
export const ClassifyReportsDocument = new TypedDocumentString(`
    mutation ClassifyReports($items: [ClassifyInput!]!) {
  classifyReports(items: $items) {
    adoptionId
    claimId
    code
    message
    adoption {
      id
      version
    }
  }
}
    `, {"hash":"134b612bbf7d897d17a6c03d0b87a23063cadcdd06d0c92cf36ad8428bf8c7b9"}) as unknown as TypedDocumentString<ClassifyReportsMutation, ClassifyReportsMutationVariables>;
export const MeanwhileDocument = new TypedDocumentString(`
    query Meanwhile($id: ID!, $language: String!) {
  workAdoption(id: $id) {
    id
    version
  }
  workClaims(filter: {adoptionId: $id, kinds: [STAGE_EVENT]}, first: 200) {
    edges {
      node {
        ...ClaimParts
      }
    }
  }
}
    fragment ClaimParts on WorkClaim {
  id
  kind
  author
  own
  reviewState
  createdAt
  submittedAt
  publishedAt
  retiredAt
  note
  returnReason
  retirementReason
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  supersedes {
    id
  }
  stageEvent {
    id
    kind
    date
    isVerification
    extent
    institution
    sector
    sdgs
    reason
    replacedBy
    standing
    missingProofs
    proofs {
      evaluation
      need
      outcome
      agreement
      sites
      users
      plannedDecision
      mandate
      unitsLive
      unitsIntended
      unitsDate
      operatingSince
      operatingConfirmed
      operator
      recurrentFunding
    }
  }
  reachFigure {
    id
    date
    unit
    served
    intended
    women
    vulnerable
    vulnerableGroup
  }
  barrier {
    id
    kind
    severity
    notedOn
    resolvedOn
  }
  inclusionMarker {
    id
    date
    women
    vulnerable
  }
  ...SaidParts
}
fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"hash":"12dfa60bb6b546f10591b84ce276230490cf3c6863cf03ec28a8a708332ec342"}) as unknown as TypedDocumentString<MeanwhileQuery, MeanwhileQueryVariables>;
export const RecordVersionDocument = new TypedDocumentString(`
    query RecordVersion($id: ID!) {
  workAdoption(id: $id) {
    id
    version
  }
}
    `, {"hash":"8f3b15c021d069539a4b1a8b8597b838ddbc249b571b434df7787f911408f7a4"}) as unknown as TypedDocumentString<RecordVersionQuery, RecordVersionQueryVariables>;
export const ClaimToCorrectDocument = new TypedDocumentString(`
    query ClaimToCorrect($id: ID!) {
  workClaim(id: $id) {
    ...MeetingClaim
  }
}
    fragment MeetingClaim on WorkClaim {
  id
  kind
  note
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  participation {
    id
    level
    office
    engagement {
      id
    }
    country {
      iso3
    }
  }
  statement {
    id
    question
    category
    text
    textLanguage
    speaker
    office
    date
    engagement {
      id
    }
    country {
      iso3
    }
  }
  collaboration {
    id
    kind
    since
    until
    country {
      iso3
    }
    partner {
      iso3
    }
    dpg {
      id
    }
  }
}`, {"hash":"ac054c0482baed89947fcb22906bb58e7f82eaef8675bcb3104ba1d624938cea"}) as unknown as TypedDocumentString<ClaimToCorrectQuery, ClaimToCorrectQueryVariables>;
export const MeetingsDocument = new TypedDocumentString(`
    query Meetings($language: String!) {
  engagements {
    id
    name(language: $language)
    date
  }
}
    `, {"hash":"a8c8a0e6a6a333065c713ac47c1126e26237ca54d83ff3981dddf2458155655b"}) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($language: String!) {
  workClaims(
    filter: {kinds: [STATEMENT], states: [DRAFT, SUBMITTED, RETURNED, PUBLISHED]}
    first: 200
  ) {
    edges {
      node {
        id
        retiredAt
        country {
          iso3
          name(language: $language)
        }
        statement {
          id
          text
          engagement {
            id
            name(language: $language)
          }
        }
      }
    }
  }
}
    `, {"hash":"e6d11bcc1b710d9bca8c3dc62e32e50a96724a4459eb06693a1c6ee762a7e339"}) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const AdoptionsOfDocument = new TypedDocumentString(`
    query AdoptionsOf($iso3: ID!) {
  adoptions(
    filter: {countries: [$iso3], standing: CLAIMED}
    orderBy: STAGE_DESC
    first: 200
  ) {
    edges {
      stage
      node {
        id
        useCase
        jurisdiction
        dpg {
          name
        }
      }
    }
  }
}
    `, {"hash":"2410934232974f1515d2911065821e551420902cfe042e5b2fa18a48a2dcb32f"}) as unknown as TypedDocumentString<AdoptionsOfQuery, AdoptionsOfQueryVariables>;
export const SharedDocument = new TypedDocumentString(`
    query Shared($language: String!) {
  collaborations(first: 500) {
    edges {
      node {
        id
        kind
        country {
          name(language: $language)
        }
        partner {
          name(language: $language)
        }
        dpg {
          name
        }
      }
    }
  }
}
    `, {"hash":"bfecdb8f477dea493b6a10cc9d224a05107f78e967834328ca41924d07f9895c"}) as unknown as TypedDocumentString<SharedQuery, SharedQueryVariables>;
export const RecordEngagementDocument = new TypedDocumentString(`
    mutation RecordEngagement($input: RecordEngagementInput!) {
  recordEngagement(input: $input) {
    id
  }
}
    `, {"hash":"8cf25b3fb67d657a5fb3d4af7918840e5a3b6d5d76b00b45af05c38507660a62"}) as unknown as TypedDocumentString<RecordEngagementMutation, RecordEngagementMutationVariables>;
export const RecordParticipationDocument = new TypedDocumentString(`
    mutation RecordParticipation($input: RecordParticipationInput!) {
  recordParticipation(input: $input) {
    id
  }
}
    `, {"hash":"7eccab15db5abb1583ace8b6673563a26e446c0435d262b1894789104b33f5d1"}) as unknown as TypedDocumentString<RecordParticipationMutation, RecordParticipationMutationVariables>;
export const RecordStatementDocument = new TypedDocumentString(`
    mutation RecordStatement($input: RecordStatementInput!) {
  recordStatement(input: $input) {
    id
  }
}
    `, {"hash":"5c02bedcbf4f60ba48d9b1c78ff2dee64f86a0804fc699e18443d76a60c3214c"}) as unknown as TypedDocumentString<RecordStatementMutation, RecordStatementMutationVariables>;
export const RecordCollaborationDocument = new TypedDocumentString(`
    mutation RecordCollaboration($input: RecordCollaborationInput!) {
  recordCollaboration(input: $input) {
    id
  }
}
    `, {"hash":"830b30ecaeafca255a7876a9e8b6ab9ddcede7f77a88cf15ffcca29446d9b764"}) as unknown as TypedDocumentString<RecordCollaborationMutation, RecordCollaborationMutationVariables>;
export const LinkStatementDocument = new TypedDocumentString(`
    mutation LinkStatement($input: LinkStatementInput!) {
  linkStatement(input: $input) {
    id
  }
}
    `, {"hash":"e45828d1b28df7563261f693d6d601b6ee07b0fb9ed162ac5ecad489ddf08cb2"}) as unknown as TypedDocumentString<LinkStatementMutation, LinkStatementMutationVariables>;
export const MoneyToCorrectDocument = new TypedDocumentString(`
    query MoneyToCorrect($id: ID!, $language: String!) {
  workClaim(id: $id) {
    ...MoneyClaim
  }
}
    fragment MoneyClaim on WorkClaim {
  ...ClaimParts
  country {
    iso3
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
    neededBy
    statedBy
    sector
    country {
      iso3
    }
    adoption {
      id
    }
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    sector
    recurrent
    organisation {
      id
      name
    }
    dpg {
      id
    }
    adoption {
      id
    }
    shares {
      countryIso3
      percent
    }
    needed: need {
      id
    }
    funds {
      id
    }
  }
  supportNeed {
    category
    date
    description
    stakeholders
    country {
      iso3
    }
    adoption {
      id
    }
  }
  supportOffer {
    category
    date
    description
    stakeholder
    country {
      iso3
      name(language: $language)
    }
    organisation {
      id
      name
    }
    forCountries {
      iso3
    }
  }
}
fragment ClaimParts on WorkClaim {
  id
  kind
  author
  own
  reviewState
  createdAt
  submittedAt
  publishedAt
  retiredAt
  note
  returnReason
  retirementReason
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  supersedes {
    id
  }
  stageEvent {
    id
    kind
    date
    isVerification
    extent
    institution
    sector
    sdgs
    reason
    replacedBy
    standing
    missingProofs
    proofs {
      evaluation
      need
      outcome
      agreement
      sites
      users
      plannedDecision
      mandate
      unitsLive
      unitsIntended
      unitsDate
      operatingSince
      operatingConfirmed
      operator
      recurrentFunding
    }
  }
  reachFigure {
    id
    date
    unit
    served
    intended
    women
    vulnerable
    vulnerableGroup
  }
  barrier {
    id
    kind
    severity
    notedOn
    resolvedOn
  }
  inclusionMarker {
    id
    date
    women
    vulnerable
  }
  ...SaidParts
}
fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"hash":"85f3049be9bd72cc692045dfcbcacdbf3f9558cb671873fc3b40c421cb5f3718"}) as unknown as TypedDocumentString<MoneyToCorrectQuery, MoneyToCorrectQueryVariables>;
export const RecordCommitmentDocument = new TypedDocumentString(`
    mutation RecordCommitment($input: RecordCommitmentInput!) {
  recordCommitment(input: $input) {
    id
  }
}
    `, {"hash":"12e5bfec954a570181b0aeee841ae751e0b08268005a45bacfc6ee1855a1a262"}) as unknown as TypedDocumentString<RecordCommitmentMutation, RecordCommitmentMutationVariables>;
export const RecordNeedDocument = new TypedDocumentString(`
    mutation RecordNeed($input: RecordNeedInput!) {
  recordNeed(input: $input) {
    id
  }
}
    `, {"hash":"c4783be1268de8b40daa8b63b721be9d70980a024e72e56a46c022d8de106ed5"}) as unknown as TypedDocumentString<RecordNeedMutation, RecordNeedMutationVariables>;
export const RecordSupportNeedDocument = new TypedDocumentString(`
    mutation RecordSupportNeed($input: RecordSupportNeedInput!) {
  recordSupportNeed(input: $input) {
    id
  }
}
    `, {"hash":"2a2db55df51408f232c79c180705e6d96bda36257329d4d2a98344afc8fbe9c0"}) as unknown as TypedDocumentString<RecordSupportNeedMutation, RecordSupportNeedMutationVariables>;
export const RecordSupportOfferDocument = new TypedDocumentString(`
    mutation RecordSupportOffer($input: RecordSupportOfferInput!) {
  recordSupportOffer(input: $input) {
    id
  }
}
    `, {"hash":"01319071d5c2522f4b9800235626cd649272549aeaf22480b0e86e92bb6763f9"}) as unknown as TypedDocumentString<RecordSupportOfferMutation, RecordSupportOfferMutationVariables>;
export const OpenNeedsDocument = new TypedDocumentString(`
    query OpenNeeds($language: String!) {
  gapExplained {
    records(list: NEEDS, first: 500) {
      nodes {
        id
        need {
          amount
          currency
          category
          country {
            name(language: $language)
          }
          adoption {
            dpg {
              name
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"134e602d2256c3d323d396d8476dfac428116a1c4b1532b355b6d272fe85c755"}) as unknown as TypedDocumentString<OpenNeedsQuery, OpenNeedsQueryVariables>;
export const FindAdoptionsDocument = new TypedDocumentString(`
    query FindAdoptions($text: String!, $language: String!) {
  adoptions(first: 20, filter: {text: $text, standing: CLAIMED}) {
    edges {
      node {
        id
        useCase
        jurisdiction
        country {
          name(language: $language)
        }
        dpg {
          name
        }
      }
    }
  }
}
    `, {"hash":"d6f5f22b2ec79ea0136c22f2e947be11992377c5699d6329a403a949a51a6bdf"}) as unknown as TypedDocumentString<FindAdoptionsQuery, FindAdoptionsQueryVariables>;
export const FindCommitmentsDocument = new TypedDocumentString(`
    query FindCommitments($text: String!, $organisationId: ID, $language: String!) {
  findCommitments(text: $text, organisationId: $organisationId) {
    ...CommitmentChoice
  }
}
    fragment CommitmentChoice on Commitment {
  id
  amount
  currency
  status
  date
  category
  organisation {
    id
    name
  }
  dpg {
    name
  }
  adoption {
    dpg {
      name
    }
    country {
      name(language: $language)
    }
  }
  shares {
    countryIso3
    percent
  }
}`, {"hash":"206d966eef24a51ff845d8cf447f6e158db175603cc49657ab43faf58b210fa6"}) as unknown as TypedDocumentString<FindCommitmentsQuery, FindCommitmentsQueryVariables>;
export const ChosenCommitmentDocument = new TypedDocumentString(`
    query ChosenCommitment($id: ID!, $language: String!) {
  commitment(id: $id) {
    ...CommitmentChoice
  }
}
    fragment CommitmentChoice on Commitment {
  id
  amount
  currency
  status
  date
  category
  organisation {
    id
    name
  }
  dpg {
    name
  }
  adoption {
    dpg {
      name
    }
    country {
      name(language: $language)
    }
  }
  shares {
    countryIso3
    percent
  }
}`, {"hash":"69cd9bd8137e46b9aa8f7a0351a0e081fc5a9a7d31d6a202d292d1d3040f2296"}) as unknown as TypedDocumentString<ChosenCommitmentQuery, ChosenCommitmentQueryVariables>;
export const ChosenAdoptionDocument = new TypedDocumentString(`
    query ChosenAdoption($id: ID!, $language: String!) {
  workAdoption(id: $id) {
    id
    useCase
    jurisdiction
    country {
      name(language: $language)
    }
    dpg {
      name
    }
  }
}
    `, {"hash":"cdb837864febdde5cbeb1057288bc1823cee1def9893113815a26b30ebe540e1"}) as unknown as TypedDocumentString<ChosenAdoptionQuery, ChosenAdoptionQueryVariables>;
export const PreviewStageEventDocument = new TypedDocumentString(`
    query PreviewStageEvent($input: RecordStageEventInput!) {
  previewStageEvent(input: $input) {
    standing
    heldProofs
    missingProofs
    stageNow
    stageThen
    problems {
      argument
      code
      message
    }
  }
}
    `, {"hash":"e69756f8acb7d740e06d1dbd9160bca3230b47574f6170c1a02f9ca2d9fb8fc1"}) as unknown as TypedDocumentString<PreviewStageEventQuery, PreviewStageEventQueryVariables>;
export const RecordStageEventDocument = new TypedDocumentString(`
    mutation RecordStageEvent($input: RecordStageEventInput!) {
  recordStageEvent(input: $input) {
    id
    version
  }
}
    `, {"hash":"271964725ad9d456c1467fc769b102807ee60ad78bf38406a4fa8757e54d2f45"}) as unknown as TypedDocumentString<RecordStageEventMutation, RecordStageEventMutationVariables>;
export const RecordReachFigureDocument = new TypedDocumentString(`
    mutation RecordReachFigure($input: RecordReachFigureInput!) {
  recordReachFigure(input: $input) {
    id
    version
  }
}
    `, {"hash":"7e41e48aafcf4cdb46552687c901ff9960d43b470540f4cf23aac31ab0357f54"}) as unknown as TypedDocumentString<RecordReachFigureMutation, RecordReachFigureMutationVariables>;
export const RecordBarrierDocument = new TypedDocumentString(`
    mutation RecordBarrier($input: RecordBarrierInput!) {
  recordBarrier(input: $input) {
    id
    version
  }
}
    `, {"hash":"8a93a102d4791f3929cf310d2d810e33ed6aa818e03d9c952855d4e185e4e3bf"}) as unknown as TypedDocumentString<RecordBarrierMutation, RecordBarrierMutationVariables>;
export const RecordInclusionMarkerDocument = new TypedDocumentString(`
    mutation RecordInclusionMarker($input: RecordInclusionMarkerInput!) {
  recordInclusionMarker(input: $input) {
    id
    version
  }
}
    `, {"hash":"20e17fd8a90b1d5865ece53594ff5ca623d43b711304a0530ccb5101f9bb82c8"}) as unknown as TypedDocumentString<RecordInclusionMarkerMutation, RecordInclusionMarkerMutationVariables>;
export const ReverifyAdoptionDocument = new TypedDocumentString(`
    mutation ReverifyAdoption($input: ReverifyAdoptionInput!) {
  reverifyAdoption(input: $input) {
    id
    version
  }
}
    `, {"hash":"7a727e34462801dcda404d2fb38331853f3244fd830203ce36ad2072915684a6"}) as unknown as TypedDocumentString<ReverifyAdoptionMutation, ReverifyAdoptionMutationVariables>;
export const ClaimsOnRecordDocument = new TypedDocumentString(`
    query ClaimsOnRecord($kind: ClaimKind!, $first: Int!, $after: String, $language: String!) {
  workClaims(
    filter: {kinds: [$kind], states: [DRAFT, SUBMITTED, RETURNED, PUBLISHED]}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ClaimParts
        country {
          iso3
          name(language: $language)
        }
      }
    }
  }
}
    fragment ClaimParts on WorkClaim {
  id
  kind
  author
  own
  reviewState
  createdAt
  submittedAt
  publishedAt
  retiredAt
  note
  returnReason
  retirementReason
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  supersedes {
    id
  }
  stageEvent {
    id
    kind
    date
    isVerification
    extent
    institution
    sector
    sdgs
    reason
    replacedBy
    standing
    missingProofs
    proofs {
      evaluation
      need
      outcome
      agreement
      sites
      users
      plannedDecision
      mandate
      unitsLive
      unitsIntended
      unitsDate
      operatingSince
      operatingConfirmed
      operator
      recurrentFunding
    }
  }
  reachFigure {
    id
    date
    unit
    served
    intended
    women
    vulnerable
    vulnerableGroup
  }
  barrier {
    id
    kind
    severity
    notedOn
    resolvedOn
  }
  inclusionMarker {
    id
    date
    women
    vulnerable
  }
  ...SaidParts
}
fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"hash":"dc397d2b141a9e711039448d8ce3d0b9d9874a31bc9d782230f7efdb53735d78"}) as unknown as TypedDocumentString<ClaimsOnRecordQuery, ClaimsOnRecordQueryVariables>;
export const InstitutionsDocument = new TypedDocumentString(`
    query Institutions($iso3: ID!) {
  institutions(countryIso3: $iso3) {
    id
    name
  }
}
    `, {"hash":"b5f349b94376c72c5c1b3ce4b318737ec99b35c9451615ad17256fc0c6e36d32"}) as unknown as TypedDocumentString<InstitutionsQuery, InstitutionsQueryVariables>;
export const AddInstitutionDocument = new TypedDocumentString(`
    mutation AddInstitution($iso3: ID!, $name: String!) {
  addInstitution(countryIso3: $iso3, name: $name) {
    id
    name
  }
}
    `, {"hash":"72be2eae02fcfe4bf69247eae3d5c28af1e76f6048db1111e742a19a41acf0c0"}) as unknown as TypedDocumentString<AddInstitutionMutation, AddInstitutionMutationVariables>;
export const RecordAdoptionDocument = new TypedDocumentString(`
    mutation RecordAdoption($input: RecordAdoptionInput!) {
  recordAdoption(input: $input) {
    id
    version
  }
}
    `, {"hash":"e51b5d1e7d880f1c192814479e6fdb790611f1b7aae2e0f41a2be95dcd628205"}) as unknown as TypedDocumentString<RecordAdoptionMutation, RecordAdoptionMutationVariables>;
export const SimilarAdoptionsDocument = new TypedDocumentString(`
    query SimilarAdoptions($iso3: ID!, $dpgId: ID!, $useCase: String, $jurisdiction: String) {
  similarAdoptions(
    countryIso3: $iso3
    dpgId: $dpgId
    useCase: $useCase
    jurisdiction: $jurisdiction
  ) {
    why
    adoption {
      id
      useCase
      jurisdiction
      stage
      dpg {
        id
        name
      }
    }
  }
}
    `, {"hash":"27c0166683865ba942ac035f24de7615789095c42ee8b8f42bfc57180c85c47b"}) as unknown as TypedDocumentString<SimilarAdoptionsQuery, SimilarAdoptionsQueryVariables>;
export const AddDpgDocument = new TypedDocumentString(`
    mutation AddDpg($input: AddDpgInput!) {
  addDpg(input: $input) {
    id
    name
  }
}
    `, {"hash":"b7d627d2e6b0ff2b45006a7901b209e8858dba6ee2332dcdd5103b5be4b517b8"}) as unknown as TypedDocumentString<AddDpgMutation, AddDpgMutationVariables>;
export const RecordDeskDocument = new TypedDocumentString(`
    query RecordDesk($id: ID!, $language: String!) {
  workAdoption(id: $id) {
    id
    version
    useCase
    jurisdiction
    primarySector
    sdgs
    institution
    stage
    stageSince
    status
    standing
    stale
    staleSince
    stalled
    stalledSince
    missingProofs
    updatedAt
    country {
      iso3
      name(language: $language)
    }
    dpg {
      id
      name
    }
  }
  workClaims(filter: {adoptionId: $id}, first: 200) {
    edges {
      node {
        ...ClaimParts
      }
    }
  }
}
    fragment ClaimParts on WorkClaim {
  id
  kind
  author
  own
  reviewState
  createdAt
  submittedAt
  publishedAt
  retiredAt
  note
  returnReason
  retirementReason
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  supersedes {
    id
  }
  stageEvent {
    id
    kind
    date
    isVerification
    extent
    institution
    sector
    sdgs
    reason
    replacedBy
    standing
    missingProofs
    proofs {
      evaluation
      need
      outcome
      agreement
      sites
      users
      plannedDecision
      mandate
      unitsLive
      unitsIntended
      unitsDate
      operatingSince
      operatingConfirmed
      operator
      recurrentFunding
    }
  }
  reachFigure {
    id
    date
    unit
    served
    intended
    women
    vulnerable
    vulnerableGroup
  }
  barrier {
    id
    kind
    severity
    notedOn
    resolvedOn
  }
  inclusionMarker {
    id
    date
    women
    vulnerable
  }
  ...SaidParts
}
fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"hash":"1e2b933430313f9f4c559473113b3f1ab6404c7b233fa0383a9eea4d3244f71e"}) as unknown as TypedDocumentString<RecordDeskQuery, RecordDeskQueryVariables>;
export const OneClaimDocument = new TypedDocumentString(`
    query OneClaim($id: ID!, $language: String!) {
  workClaim(id: $id) {
    ...ClaimParts
    adoption {
      id
      dpg {
        name
      }
    }
  }
}
    fragment ClaimParts on WorkClaim {
  id
  kind
  author
  own
  reviewState
  createdAt
  submittedAt
  publishedAt
  retiredAt
  note
  returnReason
  retirementReason
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  supersedes {
    id
  }
  stageEvent {
    id
    kind
    date
    isVerification
    extent
    institution
    sector
    sdgs
    reason
    replacedBy
    standing
    missingProofs
    proofs {
      evaluation
      need
      outcome
      agreement
      sites
      users
      plannedDecision
      mandate
      unitsLive
      unitsIntended
      unitsDate
      operatingSince
      operatingConfirmed
      operator
      recurrentFunding
    }
  }
  reachFigure {
    id
    date
    unit
    served
    intended
    women
    vulnerable
    vulnerableGroup
  }
  barrier {
    id
    kind
    severity
    notedOn
    resolvedOn
  }
  inclusionMarker {
    id
    date
    women
    vulnerable
  }
  ...SaidParts
}
fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"hash":"30eb3a02e29b38af16670e5e21457dc34c7aaac3706f880a6a053e24ff5f2850"}) as unknown as TypedDocumentString<OneClaimQuery, OneClaimQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!) {
  history(recordId: $id, first: 100) {
    ...AuditParts
  }
}
    fragment AuditParts on AuditEntry {
  sequence
  at
  actor
  action
  subjectKind
  subjectId
  recordId
  countryIso3
  before
  after
  reason
  hash
}`, {"hash":"a87cdfd5b4378b84a5a4858a4c3a7e0ae9ab11fe9e253a12edc32e3135cc0aa5"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const ErrorReportsDocument = new TypedDocumentString(`
    query ErrorReports($states: [ErrorReportState!], $first: Int!, $after: ID, $language: String!) {
  errorReports(states: $states, first: $first, after: $after) {
    id
    number
    text
    at
    state
    answer
    record {
      id
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
    `, {"hash":"6d6db06cefce8205214b7e8822e0a8fbc820d1030e4bfebd465098473b266304"}) as unknown as TypedDocumentString<ErrorReportsQuery, ErrorReportsQueryVariables>;
export const AnswerErrorReportDocument = new TypedDocumentString(`
    mutation AnswerErrorReport($id: ID!, $state: ErrorReportState!, $answer: String!) {
  answerErrorReport(id: $id, state: $state, answer: $answer) {
    id
  }
}
    `, {"hash":"6b3866709e6a1ed8c6b0e6191e8e65810aaaf6886efdb04449628c5d528625c3"}) as unknown as TypedDocumentString<AnswerErrorReportMutation, AnswerErrorReportMutationVariables>;
export const ContradictionsDocument = new TypedDocumentString(`
    query Contradictions($first: Int!, $after: ID, $language: String!) {
  contradictions(first: $first, after: $after) {
    id
    adoption {
      id
      country {
        iso3
        name(language: $language)
      }
      dpg {
        id
        name
      }
    }
    claims {
      id
      kind
      date
      extent
      standing
      note
      author
      institution
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
      }
    }
  }
}
    `, {"hash":"3bf368e52e8706a5933e573f8a1d64fdee4a3c76a1b286425fea16288e2003d6"}) as unknown as TypedDocumentString<ContradictionsQuery, ContradictionsQueryVariables>;
export const SettleContradictionDocument = new TypedDocumentString(`
    mutation SettleContradiction($id: ID!, $keep: ID, $reason: String!) {
  settleContradiction(id: $id, keep: $keep, reason: $reason) {
    id
    version
  }
}
    `, {"hash":"afa54a7aecf1bdb6e154c1a880de1e02f943e2848b583e1855abb2181341201d"}) as unknown as TypedDocumentString<SettleContradictionMutation, SettleContradictionMutationVariables>;
export const ReviewQueueDocument = new TypedDocumentString(`
    query ReviewQueue($filter: WorkClaimFilter, $first: Int!, $after: String, $language: String!) {
  workClaims(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ClaimParts
        changes {
          name
          before
          after
        }
        stageNow
        stageThen
        countryNow {
          ...Counts
        }
        countryThen {
          ...Counts
        }
        country {
          iso3
          name(language: $language)
        }
        organisation {
          name
        }
        adoption {
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
  }
}
    fragment Counts on StageCounts {
  reported
  assessed
  piloted
  scaled
  total
  countries
}
fragment ClaimParts on WorkClaim {
  id
  kind
  author
  own
  reviewState
  createdAt
  submittedAt
  publishedAt
  retiredAt
  note
  returnReason
  retirementReason
  evidence {
    title
    url
    grade
    publisher
    date
    language
  }
  supersedes {
    id
  }
  stageEvent {
    id
    kind
    date
    isVerification
    extent
    institution
    sector
    sdgs
    reason
    replacedBy
    standing
    missingProofs
    proofs {
      evaluation
      need
      outcome
      agreement
      sites
      users
      plannedDecision
      mandate
      unitsLive
      unitsIntended
      unitsDate
      operatingSince
      operatingConfirmed
      operator
      recurrentFunding
    }
  }
  reachFigure {
    id
    date
    unit
    served
    intended
    women
    vulnerable
    vulnerableGroup
  }
  barrier {
    id
    kind
    severity
    notedOn
    resolvedOn
  }
  inclusionMarker {
    id
    date
    women
    vulnerable
  }
  ...SaidParts
}
fragment SaidParts on WorkClaim {
  country {
    name(language: $language)
  }
  need {
    category
    amount
    currency
    date
    forStage
  }
  commitment {
    category
    amount
    currency
    date
    commitmentStatus: status
    organisation {
      name
    }
  }
  supportNeed {
    category
    date
    description
  }
  supportOffer {
    category
    date
    description
    country {
      name(language: $language)
    }
    organisation {
      name
    }
  }
  participation {
    level
    engagement {
      name(language: $language)
    }
  }
  statement {
    question
    category
    text
    engagement {
      name(language: $language)
    }
  }
  statementAction {
    need
    statement {
      text
    }
    adoption {
      country {
        name(language: $language)
      }
      dpg {
        name
      }
    }
    collaboration {
      ...SharedParts
    }
  }
  collaboration {
    ...SharedParts
  }
}
fragment SharedParts on Collaboration {
  sharing: kind
  since
  country {
    name(language: $language)
  }
  partner {
    name(language: $language)
  }
  dpg {
    name
  }
}`, {"hash":"89b55079812ce4cd58efc78875b5365083c11d35f028d11dccb7bd3c9b34c44b"}) as unknown as TypedDocumentString<ReviewQueueQuery, ReviewQueueQueryVariables>;
export const MoneyEffectsDocument = new TypedDocumentString(`
    query MoneyEffects($ids: [ID!]!, $language: String!) {
  moneyEffects(ids: $ids) {
    country {
      iso3
      name(language: $language)
    }
    adoption {
      id
      dpg {
        name
      }
    }
    before {
      ...MoneyStateParts
    }
    after {
      ...MoneyStateParts
    }
    leftOut {
      reason
      count
    }
    hidden
  }
}
    fragment MoneyStateParts on MoneyState {
  totals {
    need
    pledged
    committed
    disbursed
    gap
    surplus
    unknownNeeds
  }
  beside {
    currency
    need
    pledged
    committed
    disbursed
  }
}`, {"hash":"28cb98baf29bd162d634870b3a801d97de2a47361c132925c74b0142fce2aa3d"}) as unknown as TypedDocumentString<MoneyEffectsQuery, MoneyEffectsQueryVariables>;
export const SubmitClaimsDocument = new TypedDocumentString(`
    mutation SubmitClaims($ids: [ID!]!) {
  submitClaims(ids: $ids)
}
    `, {"hash":"664a97af697ce666bde03907b38e3a33c0932f0bc6b1de7bdc411058be5c5245"}) as unknown as TypedDocumentString<SubmitClaimsMutation, SubmitClaimsMutationVariables>;
export const PublishClaimsDocument = new TypedDocumentString(`
    mutation PublishClaims($ids: [ID!]!) {
  publishClaims(ids: $ids)
}
    `, {"hash":"9a2f731021c49b0312d9355e9854fce3a379a68517c2d88112a16efda62eb71c"}) as unknown as TypedDocumentString<PublishClaimsMutation, PublishClaimsMutationVariables>;
export const ReturnClaimsDocument = new TypedDocumentString(`
    mutation ReturnClaims($ids: [ID!]!, $reason: String!) {
  returnClaims(ids: $ids, reason: $reason)
}
    `, {"hash":"12e3c7ff8bd097fb559a5ac96ec01180720f162da401cdd2ad4ef8b0c2d4ecd8"}) as unknown as TypedDocumentString<ReturnClaimsMutation, ReturnClaimsMutationVariables>;
export const WithdrawClaimsDocument = new TypedDocumentString(`
    mutation WithdrawClaims($ids: [ID!]!, $reason: String) {
  withdrawClaims(ids: $ids, reason: $reason)
}
    `, {"hash":"40dbe881268edebe17a0f922f9403d51339e92a678a061f7118bd52fa7a77861"}) as unknown as TypedDocumentString<WithdrawClaimsMutation, WithdrawClaimsMutationVariables>;
export const RetractClaimDocument = new TypedDocumentString(`
    mutation RetractClaim($id: ID!, $reason: String!) {
  retractClaims(ids: [$id], reason: $reason)
}
    `, {"hash":"675099a48eb7c8bf895fae6c634881a5ed04eb60f3a0343b3033fe0483eae3ee"}) as unknown as TypedDocumentString<RetractClaimMutation, RetractClaimMutationVariables>;
export const WorkbenchDocument = new TypedDocumentString(`
    query Workbench {
  workbench {
    toClassify
    toReview
    submitted
    returned
    drafts
    stale
    stalled
    errorReports
    contradictions
  }
}
    `, {"hash":"4c37ed5e953d8138d629a7f55e4ef53c5dc3bf232c51ad6b377bf7566e01c6f5"}) as unknown as TypedDocumentString<WorkbenchQuery, WorkbenchQueryVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews {
  savedViews {
    id
    name
    address
  }
}
    `, {"hash":"5bfc09e78c457b66562589078e0888a95fc2eb771efb534186b0f5b1ba2b8fd7"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($name: String!, $address: String!) {
  saveView(name: $name, address: $address) {
    id
  }
}
    `, {"hash":"859d62901bf2910bb66e14ea37ebce5a3d7ccb3a694f594f472b908e66001e7c"}) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const ForgetViewDocument = new TypedDocumentString(`
    mutation ForgetView($id: ID!) {
  forgetView(id: $id)
}
    `, {"hash":"beb501d34f7b07a3c122d645a74dbe73e2371c98b0adec552991b714fc3cfb56"}) as unknown as TypedDocumentString<ForgetViewMutation, ForgetViewMutationVariables>;
export const TaskListDocument = new TypedDocumentString(`
    query TaskList($task: Task!, $filter: AdoptionFilter, $first: Int!, $after: String, $language: String!) {
  tasks(task: $task, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        useCase
        jurisdiction
        institution
        stage
        stageSince
        status
        stale
        staleSince
        stalled
        stalledSince
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
}
    `, {"hash":"2e8216498cb23c2fd0e5eaf8a5e64aa58b2e13938cace4d94ccf49e3ea20f3f8"}) as unknown as TypedDocumentString<TaskListQuery, TaskListQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($language: String!) {
  countries {
    iso3
    name(language: $language)
    languages
  }
  dpgs {
    id
    name
    aliases
  }
}
    `, {"hash":"47616748474ba04876777bbe1fedb60bcf0e6f60954c132b46140fab7f5fa87e"}) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
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
