import { expect } from '@jest/globals';
import { Organisation, organisationId } from '../../backend/catalogue/organisation.entity.js';
import type { TestApp } from './app.js';
import { anAdoption } from './makers.js';
import { aPerson, type Person } from './people.js';

/** Sums of money as the questions below ask for them. */
export interface Slice {
  country: string | null;
  category: string | null;
  sector: string | null;
  need: string;
  pledged: string;
  committed: string;
  disbursed: string;
  gap: string;
  surplus: string;
  unknownNeeds: number;
  needsWithoutRate: number;
}

export interface Explained {
  asOf: string;
  totals: Slice;
  rates: { currency: string; year: number; substitute: string | null; ownYears: number[]; records: number; source: { file: string } }[];
  beside: { currency: string; need: string; committed: string; records: number }[];
  records: { totalCount: number; nodes: { id: string; dollars: string | null; gap: string | null }[] };
  leftOut: { totalCount: number; nodes: { id: string; reason: string; instead: { id: string } | null }[] };
}

export const SUMS = 'need pledged committed disbursed gap surplus unknownNeeds needsWithoutRate';
const GAP = `query ($by: [GapDimension!]!, $filter: AdoptionFilter, $funding: FundingFilter) {
  gap(by: $by, filter: $filter, funding: $funding) { country category sector ${SUMS} } }`;
export const EXPLAINED = `query ($filter: AdoptionFilter, $slice: GapSliceInput, $funding: FundingFilter) {
  gapExplained(filter: $filter, slice: $slice, funding: $funding) { asOf totals { ${SUMS} }
    rates { currency year unitsPerUsd substitute ownYears records source { file } } beside { currency need committed records }
    records { totalCount nodes { id dollars gap need { id } commitment { id organisation { name } } } }
    leftOut { totalCount nodes { id reason instead { id } } } } }`;
const SOURCE = [{ title: 'A budget', url: 'https://example.org/budget', grade: 'PUBLIC_SOURCE' }];
export const DONOR = 'A fund of tests';
export const OTHER = 'Another fund of tests';

interface People {
  editor: Person;
  reviewer: Person;
}

/** DONOR and OTHER, and who records and reviews; the donor is of DONOR. */
export const moneyPeople = async (app: TestApp): Promise<People & { donor: Person }> => {
  await app.storage.write((records) =>
    records.insert(
      Organisation,
      [DONOR, OTHER].map((name) => ({ id: organisationId(name), name })),
    ),
  );
  return {
    editor: await aPerson(app, ['EDITOR']),
    reviewer: await aPerson(app, ['REVIEWER']),
    donor: await aPerson(app, [`DONOR ${organisationId(DONOR)}`]),
  };
};

/** A need of 1000 dollars and a commitment of 300 by DONOR, for a form, but for what is said otherwise. */
export const need = (adoptionId: string, change: object = {}) => ({
  adoptionId,
  amount: '1000.00',
  currency: 'USD',
  date: '2024',
  ...change,
});
export const money = (change: object = {}) => ({
  ...{ organisationId: organisationId(DONOR), amount: '300.00', currency: 'USD', status: 'COMMITTED', date: '2024-05', ...change },
});

/** Records and publishes money, and asks for its sums. `given` is asked when a question is. */
export const moneyQuestions = (given: () => People & { app: TestApp }) => {
  const gap = async (by: string[], filter: object = {}, funding: object = {}) =>
    (await given().app.ask<{ gap: Slice[] }>(GAP, { by, filter, funding })).data.gap;
  const explained = async (filter: object = {}, slice: object = {}) =>
    (await given().app.ask<{ gapExplained: Explained }>(EXPLAINED, { filter, slice })).data.gapExplained;
  const total = async (filter: object) => (await gap([], filter))[0];
  const record = async (who: Person, mutation: string, input: object) => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const reply = await who.ask<Record<string, { id: string }>>(`mutation ($input: ${type}Input!) { ${mutation}(input: $input) { id } }`, {
      input: { evidence: SOURCE, submit: true, category: 'TECHNICAL_ASSISTANCE', ...input },
    });
    return { id: reply.data?.[mutation]?.id ?? '', error: reply.errors?.[0]?.extensions };
  };
  const publish = async (...ids: string[]) => {
    const { errors } = await given().reviewer.ask('mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }', { ids });
    expect(errors).toBeUndefined();
  };
  const published = async (mutation: string, input: object, who = given().editor) => {
    const { id, error } = await record(who, mutation, input);
    expect(error).toBeUndefined();
    await publish(id);
    return id;
  };
  const adopted = (countryIso3: string, change: object = {}) =>
    anAdoption(given().app.storage, { countryIso3, dpgId: 'openspp', events: [{ kind: 'PILOTED', date: '2020' }], ...change });
  return { gap, explained, total, record, publish, published, adopted };
};
