import { commitmentById, needById } from '../../funding/funding.loaders.js';
import { textOfCents, textOfDecimal } from '../../shared/money.js';
import { STANDINGS } from '../../adoption/stage.rules.js';
import { organisationById } from '../../catalogue/catalogue.loaders.js';
import type { AskContext } from '../../shared/ask-context.js';
import type { Language } from '../../shared/languages.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { explain, recordOf } from '../funding/explanation.js';
import type { CommitmentEntry, LedgerEntry, NeedEntry } from '../funding/ledger.js';
import type { MoneyAnswer } from '../funding/money-figures.js';
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
const sizeCells = ({ amount, currency, cents, rate }: LedgerEntry, dollars: bigint | null) => ({
  ...{ amount, currency, size_status: amount === null ? 'UNKNOWN' : cents === null ? 'NO_RATE' : 'KNOWN' },
  usd: cents === null || dollars === null ? null : textOfCents(dollars),
  ...{ rate_year: rate?.year, units_per_usd: rate && textOfDecimal(rate.unitsPerUsd) },
});

const NEED = {
  ...{ id: 'text', ...ADOPTION, category: { words: ['support_category'] }, sector: { words: ['sector'] }, for_stage: { words: ['stage'] } },
  ...{ ...SIZE, gap_usd: 'decimal', surplus_usd: 'decimal', date: 'text', needed_by: 'text', stated_by: 'text', note: 'text', ...EVIDENCE },
} satisfies Columns;

const needCells = async (entry: NeedEntry, dollars: bigint | null, language: Language, context: AskContext) => {
  const need = await context.loaders.load(needById, entry.id);
  return {
    ...{ ...(await adoptionCells(entry.adoptionId, language, context)), ...(await countryCells(need?.countryIso3, language, context)) },
    ...{ id: entry.id, category: entry.category, sector: entry.sector, for_stage: entry.forStage, ...sizeCells(entry, dollars) },
    ...{ date: entry.date, needed_by: need?.neededBy, stated_by: need?.statedBy, note: need?.note },
    ...evidenceCells(need?.evidence ?? []),
  };
};

const COMMITMENT = {
  ...{ id: 'text', organisation_id: 'text', organisation: 'text', shares_percent: 'text', ...ADOPTION },
  ...{ category: { words: ['support_category'] }, sector: { words: ['sector'] }, commitment_status: { words: ['commitment_status'] } },
  ...{ ...SIZE, date: 'text', recurrent: YES_OR_NO, note: 'text', ...EVIDENCE },
} satisfies Columns;

const commitmentCells = async (entry: CommitmentEntry, dollars: bigint | null, language: Language, context: AskContext) => {
  const { loaders } = context;
  const commitment = await loaders.load(commitmentById, entry.id);
  const organisation = await loaders.load(organisationById, entry.organisationId);
  const ofAdoption = entry.adoptionId !== null;
  return {
    ...(await adoptionCells(entry.adoptionId, language, context)),
    ...(!ofAdoption && { ...(await countryCells(commitment?.countryIso3, language, context)), ...(await dpgCells(entry.dpgId, context)) }),
    ...{ id: entry.id, organisation_id: entry.organisationId, organisation: organisation?.name },
    shares_percent: listed((commitment?.shares ?? []).map(({ countryIso3, percent }) => [countryIso3, percent].join(' '))),
    ...{ category: entry.category, sector: entry.sector, commitment_status: entry.status, ...sizeCells(entry, dollars) },
    ...{ date: entry.date, recurrent: yesOrNo(entry.recurrent), note: commitment?.note, ...evidenceCells(commitment?.evidence ?? []) },
  };
};

const explained = async ({ moneyFilter, funding, slice }: ExportAsk, { money, context }: ExportTools) =>
  explain(await money.ask(moneyFilter, funding, context()), slice);

/** The needs of a figure, those of unknown size too. */
export const needs = exportTable(NEED, async (ask, tools) => {
  const { records, answer } = await explained(ask, tools);
  const own = records.flatMap(({ entry, dollars }) => (entry.kind === 'NEED' ? [{ entry, dollars }] : []));
  const rows = inBatches(own, tools, async ({ entry, dollars }, context) => {
    const { gap, surplus } = recordOf(entry, dollars, answer);
    return { ...(await needCells(entry, dollars, ask.language, context)), gap_usd: gap, surplus_usd: surplus };
  });
  return { ...dayOf(answer), rows };
});

/** The commitments of a figure, each in its latest status. */
export const commitments = exportTable(COMMITMENT, async (ask, tools) => {
  const { records, answer } = await explained(ask, tools);
  const own = records.flatMap(({ entry, dollars }) => (entry.kind === 'COMMITMENT' ? [{ entry, dollars }] : []));
  const rows = inBatches(own, tools, ({ entry, dollars }, context) => commitmentCells(entry, dollars, ask.language, context));
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
  const rows = inBatches(out, tools, async ({ entry, reason }, context) => ({
    ...(entry.kind === 'NEED'
      ? await needCells(entry, entry.cents, ask.language, context)
      : await commitmentCells(entry, entry.cents, ask.language, context)),
    ...{ record: entry.kind, reason },
  }));
  return { ...dayOf(answer), rows };
});
