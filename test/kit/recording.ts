import { randomUUID } from 'node:crypto';
import type { Person } from './people.js';

const ADOPTION = 'mutation ($input: RecordAdoptionInput!) { recordAdoption(input: $input) { id version stage country { iso3 } } }';
const EVENT = 'mutation ($input: RecordStageEventInput!) { recordStageEvent(input: $input) { id version stage events { kind } } }';
const CLAIMS = `query ($filter: WorkClaimFilter) { workClaims(filter: $filter) { totalCount edges { node {
  id kind own author reviewState returnReason stageNow stageThen countryNow { piloted total reported } countryThen { piloted total reported }
  changes { name before after } supersedes { id } stageEvent { kind date standing missingProofs } adoption { id version } } } } }`;
export const SOURCE = [{ title: 'A report', url: 'https://example.org/report', grade: 'PUBLIC_SOURCE' }];

interface Node {
  id: string;
  own: boolean;
  reviewState: string;
  returnReason: string | null;
  stageNow: string;
  stageThen: string;
  countryNow: { piloted: number; total: number; reported: number };
  countryThen: { piloted: number; total: number; reported: number };
  changes: { name: string; before: string | null; after: string | null }[];
  adoption: { id: string; version: number };
}

/** Of OpenSPP in Sierra Leone, but for what is said otherwise. */
export const adopt = async (who: Person, change: Record<string, unknown> = {}) => {
  const input = { countryIso3: 'SLE', dpgId: 'openspp', useCase: randomUUID(), primarySector: 'SOCIAL_PROTECTION', ...change };
  return who.ask<{ recordAdoption: { id: string; version: number; stage: string } }>(ADOPTION, { input });
};
export const adopted = async (who: Person, change: Record<string, unknown> = {}) => (await adopt(who, change)).data.recordAdoption;

/** A pilot of March 2026, but for what is said otherwise. */
export const tell = (who: Person, adoptionId: string, expectedVersion: number, change: Record<string, unknown> = {}) =>
  who.ask<{ recordStageEvent: { id: string; version: number } }>(EVENT, {
    input: { adoptionId, expectedVersion, kind: 'PILOTED', date: '2026-03', evidence: SOURCE, ...change },
  });

export const claimsOf = async (who: Person, adoptionId: string) =>
  (
    await who.ask<{ workClaims: { totalCount: number; edges: { node: Node }[] } }>(CLAIMS, { filter: { adoptionId } })
  ).data.workClaims.edges.map(({ node }) => node);
export const review = (who: Person, verb: string, ids: string[], reason?: string) =>
  who.ask(`mutation ($ids: [ID!]!${reason ? ', $reason: String!' : ''}) { ${verb}(ids: $ids${reason ? ', reason: $reason' : ''}) }`, {
    ids,
    ...(reason ? { reason } : {}),
  });
