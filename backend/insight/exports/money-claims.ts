import type { Commitment } from '../../funding/commitment.entity.js';
import type { Need } from '../../funding/need.entity.js';
import { commitmentById, needById } from '../../funding/funding.loaders.js';
import { textOfCents, textOfDecimal } from '../../shared/money.js';
import { STANDINGS } from '../../adoption/stage.rules.js';
import { organisationById } from '../../catalogue/catalogue.loaders.js';
import type { AskContext } from '../../shared/ask-context.js';
import type { Language } from '../../shared/languages.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { explain, recordOf } from '../funding/explanation.js';
import { claimAt, KNOWN, NEED, type MoneyClaimView, UNKNOWN_AMOUNT } from '../funding/money-columns.js';
import type { MoneyAnswer } from '../funding/money-figures.js';
import { reasonAt } from '../funding/money-selection.js';
import { type Columns, type ExportAsk, exportTable, type ExportTools, inBatches, listed, YES_OR_NO, yesOrNo } from './export-table.js';
import { adoptionCells, ADOPTION, COUNTRY, countryCells, dpgCells, EVIDENCE, evidenceCells } from './record-cells.js';

/** What a figure of money is for, as every table says it. */
export const dayOf = ({ question }: Pick<MoneyAnswer, 'question'>) => ({
  asOf: isoOfDay(question.day),
  standing: STANDINGS[question.standing] ?? 'DOCUMENTED',
});

const SIZE = {
  ...{ amount: 'decimal', currency: 'text', size_status: { words: ['data_status'] }, usd: 'decimal' },
  ...{ rate_year: 'number', units_per_usd: 'decimal' },
} satisfies Columns;

/** `dollars` is the record's part of the figure. Empty and UNKNOWN: nobody stated an amount; NO_RATE: it stands beside the sums. */
const sizeCells = (claim: Need | Commitment | null, { known, rate }: MoneyClaimView, dollars: bigint) => ({
  ...{ amount: claim?.amount, currency: claim?.currency },
  size_status: known === UNKNOWN_AMOUNT ? 'UNKNOWN' : known === KNOWN ? 'KNOWN' : 'NO_RATE',
  usd: known === KNOWN ? textOfCents(dollars) : null,
  ...{ rate_year: rate?.year, units_per_usd: rate && textOfDecimal(rate.unitsPerUsd) },
});

const NEED_COLUMNS = {
  ...{ id: 'text', ...ADOPTION, category: { words: ['support_category'] }, sector: { words: ['sector'] }, for_stage: { words: ['stage'] } },
  ...{ ...SIZE, gap_usd: 'decimal', surplus_usd: 'decimal', date: 'text', needed_by: 'text', stated_by: 'text', note: 'text', ...EVIDENCE },
} satisfies Columns;

const needCells = async (entry: MoneyClaimView, dollars: bigint, language: Language, context: AskContext) => {
  const need = await context.loaders.load(needById, entry.id);
  return {
    ...{ ...(await adoptionCells(entry.adoptionId, language, context)), ...(await countryCells(need?.countryIso3, language, context)) },
    ...{ id: entry.id, category: entry.category, sector: entry.sector, for_stage: entry.forStage, ...sizeCells(need, entry, dollars) },
    ...{ date: entry.date, needed_by: need?.neededBy, stated_by: need?.statedBy, note: need?.note },
    ...evidenceCells(need?.evidence ?? []),
  };
};

const COMMITMENT = {
  ...{ id: 'text', organisation_id: 'text', organisation: 'text', shares_percent: 'text', ...ADOPTION },
  ...{ category: { words: ['support_category'] }, sector: { words: ['sector'] }, commitment_status: { words: ['commitment_status'] } },
  ...{ ...SIZE, date: 'text', recurrent: YES_OR_NO, note: 'text', ...EVIDENCE },
} satisfies Columns;

const commitmentCells = async (entry: MoneyClaimView, dollars: bigint, language: Language, context: AskContext) => {
  const { loaders } = context;
  const commitment = await loaders.load(commitmentById, entry.id);
  const organisation = entry.organisationId === null ? null : await loaders.load(organisationById, entry.organisationId);
  const ofAdoption = entry.adoptionId !== null;
  return {
    ...(await adoptionCells(entry.adoptionId, language, context)),
    ...(!ofAdoption && { ...(await countryCells(commitment?.countryIso3, language, context)), ...(await dpgCells(entry.dpgId, context)) }),
    ...{ id: entry.id, organisation_id: entry.organisationId, organisation: organisation?.name },
    shares_percent: listed((commitment?.shares ?? []).map(({ countryIso3, percent }) => [countryIso3, percent].join(' '))),
    ...{ category: entry.category, sector: entry.sector, commitment_status: entry.status, ...sizeCells(commitment, entry, dollars) },
    ...{ date: entry.date, recurrent: yesOrNo(entry.recurrent), note: commitment?.note, ...evidenceCells(commitment?.evidence ?? []) },
  };
};

const explained = async ({ moneyFilter, funding, slice }: ExportAsk, { money, context }: ExportTools) =>
  explain(await money.ask(moneyFilter, funding, context()), slice);

/** The needs of a figure, those of unknown size too. */
export const needs = exportTable(NEED_COLUMNS, async (ask, tools) => {
  const { records, dollarsOf, answer } = await explained(ask, tools);
  const { claims } = answer.ledger;
  const own = records.filter((place) => claims.kind[place] === NEED);
  const rows = inBatches(own, tools, async (place, context) => {
    const { gap, surplus } = recordOf(answer, place, dollarsOf(place));
    return { ...(await needCells(claimAt(claims, place), dollarsOf(place), ask.language, context)), gap_usd: gap, surplus_usd: surplus };
  });
  return { ...dayOf(answer), rows };
});

/** The commitments of a figure, each in its latest status. */
export const commitments = exportTable(COMMITMENT, async (ask, tools) => {
  const { records, dollarsOf, answer } = await explained(ask, tools);
  const { claims } = answer.ledger;
  const own = records.filter((place) => claims.kind[place] !== NEED);
  const rows = inBatches(own, tools, (place, context) => commitmentCells(claimAt(claims, place), dollarsOf(place), ask.language, context));
  return { ...dayOf(answer), rows };
});

const LEFT_OUT = {
  ...{
    id: 'text',
    record: { codes: ['record_kind'] },
    reason: { words: ['left_out'] },
    organisation_id: 'text',
    organisation: 'text',
    shares_percent: 'text',
  },
  ...{ ...COUNTRY, ...ADOPTION, category: { words: ['support_category'] }, commitment_status: { words: ['commitment_status'] } },
  ...{ ...SIZE, date: 'text', note: 'text', ...EVIDENCE },
} satisfies Columns;

/** What a figure looked at and did not sum, and why. */
export const leftOut = exportTable(LEFT_OUT, async (ask, tools) => {
  const { leftOut: out, answer } = await explained(ask, tools);
  const { claims } = answer.ledger;
  const rows = inBatches(out, tools, async (place, context) => {
    const [claim, cents] = [claimAt(claims, place), claims.cents[place] ?? 0n];
    const cells = claim.kind === 'NEED' ? needCells : commitmentCells;
    return {
      ...(await cells(claim, cents, ask.language, context)),
      ...{ record: claim.kind, reason: reasonAt(answer.selection, claims, place) },
    };
  });
  return { ...dayOf(answer), rows };
});
