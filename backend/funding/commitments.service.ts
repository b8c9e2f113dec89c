import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import { ClaimsService, refuseProblems } from '../claims/claims.service.js';
import { datedUpTo, type InputProblem, problem } from '../claims/input.rules.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import { requiredText } from '../shared/input-text.js';
import { Storage } from '../shared/storage.js';
import { Commitment } from './commitment.entity.js';
import { closesCircle } from './commitment.rules.js';
import { chainOf } from './funding-claim-rules.js';
import type { RecordCommitmentInput, RecordSupportOfferInput } from './funding.inputs.js';
import { moneyProblems, toldMoney } from './money-inputs.js';
import { seriesOf } from './series.js';
import { type Share, type ShareProblem, shareProblems } from './shares.rules.js';
import { SupportOffer } from './support-offer.entity.js';
import { adoptionAt, commitmentAt, continuedAt, countryAt, dpgAt, needAt, organisationAt } from './targets.js';

interface Target {
  needSeries: string | null;
  adoptionId: string | null;
  shares: Share[];
  countryIso3: string | null;
}

const MOST_SHARES = 195;

/** Puts on record what organisations and countries give. */
@Injectable()
export class CommitmentsService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly claims: ClaimsService,
  ) {}

  recordCommitment(viewer: Viewer, input: RecordCommitmentInput): Promise<Commitment> {
    return this.storage.write(async (records) => {
      const id = await this.claims.record(viewer, 'COMMITMENT', input, async () => {
        refuseProblems([...moneyProblems(input), ...datedUpTo('input.date', input.date, this.clock.today()), ...problemsOf(input)]);
        const organisationId = await organisationAt(records, 'input.organisationId', input.organisationId);
        const target = await targetOf(records, viewer, input);
        const series = await this.seriesFor(records, viewer, input);
        const details = {
          ...{ ...target, ...toldMoney(input), organisationId, series, status: input.status, category: input.category },
          ...{ date: input.date ?? null, sector: input.sector ?? null, recurrent: input.recurrent ?? false },
          dpgId: await dpgAt(records, 'input.dpgId', input.dpgId),
          fundsSeries: await fundsOf(records, input.fundsId, series),
        };
        return { about: { recordId: target.adoptionId, countryIso3: target.countryIso3, organisationId }, details };
      });
      return records.findOneOrFail(Commitment, { where: { id }, relations: { evidence: true } });
    });
  }

  recordSupportOffer(viewer: Viewer, input: RecordSupportOfferInput): Promise<SupportOffer> {
    return this.storage.write(async (records) => {
      const id = await this.claims.record(viewer, 'SUPPORT_OFFER', input, async () => {
        refuseProblems([...datedUpTo('input.date', input.date, this.clock.today()), ...offerProblems(input)]);
        const countryIso3 = input.countryIso3 ? await countryAt(records, 'input.countryIso3', input.countryIso3) : null;
        const organisationId = input.organisationId ? await organisationAt(records, 'input.organisationId', input.organisationId) : null;
        const forCountries: string[] = [];
        for (const [place, code] of (input.forCountries ?? []).entries())
          forCountries.push(await countryAt(records, `input.forCountries.${place}`, code));
        const details = {
          ...{ countryIso3, organisationId, stakeholder: input.stakeholder, category: input.category, date: input.date ?? null },
          forCountries: [...new Set(forCountries)],
          description: requiredText('input.description', input.description, 2000),
          series: (await seriesOf(records, SupportOffer, input.supersedes)) ?? randomUUID(),
        };
        return { about: { recordId: null, countryIso3, organisationId }, details };
      });
      return records.findOneOrFail(SupportOffer, { where: { id }, relations: { evidence: true } });
    });
  }

  private async seriesFor(records: EntityManager, viewer: Viewer, input: RecordCommitmentInput): Promise<string> {
    const { organisationId, continuesId: id } = input;
    if (id) return (await continuedAt(records, viewer, { argument: 'input.continuesId', id, organisationId })).series;
    return (await seriesOf(records, Commitment, input.supersedes)) ?? randomUUID();
  }
}

const PROBLEM: Record<ShareProblem, string> = {
  PERCENT_INVALID: 'Each share is above zero, with at most 4 digits after the point.',
  COUNTRY_TWICE: 'Name each country once.',
  NOT_A_HUNDRED: 'The shares of all countries add up to 100.',
};

const problemsOf = (input: RecordCommitmentInput): InputProblem[] => {
  const shares = input.shares ?? [];
  const targets = [input.needId, input.adoptionId, shares.length > 0, input.worldwide].filter(Boolean).length;
  const forAdoption = Boolean(input.adoptionId) || Boolean(input.needId);
  return [
    ...(targets === 1 ? [] : [problem('input', 'Say what it is for by exactly one of needId, adoptionId, shares and worldwide.')]),
    ...(shares.length > MOST_SHARES ? [problem('input.shares', `Name at most ${MOST_SHARES} countries.`)] : []),
    ...shareProblems(shares).map((code) => problem('input.shares', PROBLEM[code])),
    ...(forAdoption && input.dpgId ? [problem('input.dpgId', 'Its need or adoption says which DPG: leave it out.')] : []),
    ...(forAdoption && input.sector ? [problem('input.sector', 'It counts under the sector of its need or adoption: leave it out.')] : []),
    ...(input.continuesId && input.supersedes
      ? [problem('input.continuesId', 'A correction replaces a claim, a later status stands beside it: choose one.')]
      : []),
  ];
};

const offerProblems = ({ countryIso3, organisationId, stakeholder }: RecordSupportOfferInput): InputProblem[] => [
  ...(Boolean(countryIso3) === Boolean(organisationId) ? [problem('input', 'Either a country or an organisation offers it.')] : []),
  ...(countryIso3 && stakeholder !== 'GOVERNMENT' ? [problem('input.stakeholder', 'A country is a GOVERNMENT.')] : []),
];

/** What money is for. Throws UNKNOWN_CLAIM, UNKNOWN_ADOPTION, UNKNOWN_COUNTRY. */
const targetOf = async (records: EntityManager, viewer: Viewer, input: RecordCommitmentInput): Promise<Target> => {
  const inOne = (countryIso3: string) => ({ countryIso3, shares: [{ countryIso3, percent: '100' }] });
  if (input.needId) {
    const { series, adoptionId, countryIso3 } = await needAt(records, 'input.needId', input.needId);
    return { needSeries: series, adoptionId, ...inOne(countryIso3) };
  }
  if (input.adoptionId) {
    const { id, countryIso3 } = await adoptionAt(records, viewer, 'input.adoptionId', input.adoptionId);
    return { needSeries: null, adoptionId: id, ...inOne(countryIso3) };
  }
  const shares: Share[] = [];
  for (const [place, { countryIso3, percent }] of (input.shares ?? []).entries())
    shares.push({ countryIso3: await countryAt(records, `input.shares.${place}.countryIso3`, countryIso3), percent });
  return { needSeries: null, adoptionId: null, shares, countryIso3: shares.length === 1 ? (shares[0]?.countryIso3 ?? null) : null };
};

/** The series that the money is handed on by. Throws UNKNOWN_CLAIM, and INPUT_INVALID where it would come back. */
const fundsOf = async (records: EntityManager, fundsId: string | null | undefined, series: string): Promise<string | null> => {
  if (!fundsId) return null;
  const { series: funds } = await commitmentAt(records, 'input.fundsId', fundsId);
  const chain = await chainOf(records);
  if (!closesCircle(series, funds, chain)) return funds;
  throw new DomainError('INPUT_INVALID', 'This money would come back to where it began.', { argument: 'input.fundsId', value: fundsId });
};
