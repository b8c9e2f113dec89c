import { adoptionById } from '../../adoption/adoption.loaders.js';
import { organisationById } from '../../catalogue/catalogue.loaders.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { closable as closableOf, orphans as orphansOf } from '../funding/closable.js';
import { portfolioOf } from '../funding/portfolio.js';
import { fundingOfPilot, stalledPilots } from '../funding/stalled-pilots.js';
import { type Columns, exportTable, inBatches, listed, YES_OR_NO, yesOrNo } from './export-table.js';
import { dayOf } from './money-claims.js';
import { GIVEN, givenCells, NEEDED, neededCells } from './money-sums-tables.js';
import { adoptionCells, ADOPTION } from './record-cells.js';

const STALLED = {
  ...{ ...ADOPTION, stalled_since: 'text', funded: YES_OR_NO, donors: 'text', ...GIVEN },
} satisfies Columns;

/** Running pilots past their decision, those without money on record first. */
export const stalled = exportTable(STALLED, async (ask, tools) => {
  const answer = await tools.money.ask(ask.moneyFilter, ask.funding, tools.context());
  const { organisations } = ask.funding;
  const all = stalledPilots(answer, organisations?.length ? organisations : null);
  const pilots = ask.onlyUnfunded ? all.filter(({ isFunded }) => !isFunded) : all;
  const rows = inBatches(pilots, tools, async (pilot, context) => {
    const { sums, donors: ids } = fundingOfPilot(answer, pilot);
    const donors = await context.loaders.loadMany(organisationById, [...ids]);
    return {
      ...{ ...(await adoptionCells(pilot.adoptionId, ask.language, context)), stalled_since: isoOfDay(pilot.since) },
      ...{ funded: yesOrNo(pilot.isFunded), donors: listed(donors.map((donor) => donor?.name)), ...givenCells(sums) },
    };
  });
  return { ...dayOf(answer), rows };
});

const ORPHAN = { ...ADOPTION, institution: 'text' } satisfies Columns;

/** Scaled adoptions without recurrent funding on record. */
export const orphans = exportTable(ORPHAN, async (ask, tools) => {
  const answer = await tools.money.ask(ask.moneyFilter, null, tools.context());
  const rows = inBatches(orphansOf(answer), tools, async (id, context) => ({
    ...(await adoptionCells(id, ask.language, context)),
    institution: (await context.loaders.load(adoptionById, id))?.institution?.name,
  }));
  return { ...dayOf(answer), rows };
});

const CLOSABLE = { ...ADOPTION, stage: { words: ['stage'] }, next_stage: { words: ['stage'] }, ...NEEDED } satisfies Columns;

/** Adoptions that could go on to their next stage if the gap of the needs that name it were closed. */
export const closable = exportTable(CLOSABLE, async (ask, tools) => {
  const answer = await tools.money.ask(ask.moneyFilter, ask.funding, tools.context());
  const gaps = closableOf(answer);
  const rows = inBatches(gaps.order, tools, async (adoption, context) => {
    const { adoptionId, stage, next, sums } = gaps.of(adoption);
    return { ...(await adoptionCells(adoptionId, ask.language, context)), stage, next_stage: next, ...neededCells(sums) };
  });
  return { ...dayOf(answer), rows };
});

const FUNDED = { stage: { words: ['stage'] }, ...ADOPTION } satisfies Columns;

/** Adoptions that an organisation funds, the highest stage first. */
export const portfolio = exportTable(FUNDED, async (ask, tools) => {
  const answer = await tools.money.ask(ask.moneyFilter, { organisations: [ask.id] }, tools.context());
  const funded = portfolioOf(answer, ask.id).stages.flatMap(({ stage, adoptionIds }) => adoptionIds.map((id) => ({ stage, id })));
  const rows = inBatches(funded, tools, async ({ stage, id }, context) => ({ stage, ...(await adoptionCells(id, ask.language, context)) }));
  return { ...dayOf(answer), rows };
});
