import { organisationById } from '../../catalogue/catalogue.loaders.js';
import type { SupportNeed } from '../../funding/support-need.entity.js';
import type { SupportOffer } from '../../funding/support-offer.entity.js';
import type { AskContext } from '../../shared/ask-context.js';
import type { Language } from '../../shared/languages.js';
import { supportFound } from '../funding/support.js';
import { type Columns, type ExportAsk, exportTable, type ExportTools, inBatches, listed } from './export-table.js';
import { dayOf } from './money-claims.js';
import { ADOPTION, adoptionCells, COUNTRY, countryCells, EVIDENCE, evidenceCells } from './record-cells.js';

const found = async ({ moneyFilter, supportWanted }: ExportAsk, { money, support, context: fresh }: ExportTools) => {
  const context = fresh();
  const narrowed = await money.narrowed(moneyFilter, context);
  return { ...supportFound(await support.of(context), narrowed, supportWanted), day: dayOf(narrowed) };
};

const BY = {
  ...{ offered_by: { words: ['stakeholder'] }, offering_country_iso3: { codes: ['country'] }, offering_country: 'text' },
  ...{ organisation_id: 'text', organisation: 'text' },
} satisfies Columns;

const byCells = async ({ stakeholder, countryIso3, organisationId }: SupportOffer, language: Language, context: AskContext) => {
  const { country_iso3, country } = await countryCells(countryIso3, language, context);
  const organisation = organisationId === null ? null : await context.loaders.load(organisationById, organisationId);
  return {
    ...{ offered_by: stakeholder, offering_country_iso3: country_iso3, offering_country: country },
    ...{ organisation_id: organisation?.id, organisation: organisation?.name },
  };
};

/** Of a need for a country, the country alone. */
const whereCells = async ({ adoptionId, countryIso3 }: SupportNeed, language: Language, context: AskContext) => ({
  ...(await adoptionCells(adoptionId, language, context)),
  ...(await countryCells(countryIso3, language, context)),
});

const NEED = {
  ...{ id: 'text', ...ADOPTION, category: { words: ['support_category'] }, expected_from: { codes: ['stakeholder'] }, needed: 'text' },
  ...{ meeting_offers: 'number', date: 'text', note: 'text', ...EVIDENCE },
} satisfies Columns;

/** Help that is needed and is not money. Expected from nobody in particular: from anybody. */
export const supportNeeds = exportTable(NEED, async (ask, tools) => {
  const { needs, day } = await found(ask, tools);
  const rows = inBatches(needs, tools, async ({ need, offers }, context) => ({
    ...{ ...(await whereCells(need, ask.language, context)), id: need.id, category: need.category },
    ...{ expected_from: listed(need.stakeholders), needed: need.description, meeting_offers: offers.length },
    ...{ date: need.date, note: need.note, ...evidenceCells(need.evidence) },
  }));
  return { ...day, rows };
});

const OFFER = {
  ...{ id: 'text', category: { words: ['support_category'] }, ...BY, for_countries_iso3: { codes: ['country'] }, offered: 'text' },
  ...{ met_needs: 'number', date: 'text', note: 'text', ...EVIDENCE },
} satisfies Columns;

/** Help that is offered and is not money. For no countries in particular: for all. */
export const supportOffers = exportTable(OFFER, async (ask, tools) => {
  const { offers, day } = await found(ask, tools);
  const rows = inBatches(offers, tools, async ({ offer, meets }, context) => ({
    ...{ id: offer.id, category: offer.category, ...(await byCells(offer, ask.language, context)) },
    ...{ for_countries_iso3: listed(offer.forCountries), offered: offer.description, met_needs: meets },
    ...{ date: offer.date, note: offer.note, ...evidenceCells(offer.evidence) },
  }));
  return { ...day, rows };
});

const MATCH = {
  ...{ need_id: 'text', ...COUNTRY, category: { words: ['support_category'] }, needed: 'text', offer_id: 'text', ...BY, offered: 'text' },
} satisfies Columns;

/** Which offer meets which need: one line a pair. */
export const supportMatches = exportTable(MATCH, async (ask, tools) => {
  const { needs, day } = await found(ask, tools);
  const pairs = needs.flatMap(({ need, offers }) => offers.map((offer) => ({ need, offer })));
  const rows = inBatches(pairs, tools, async ({ need, offer }, context) => ({
    ...{ need_id: need.id, ...(await countryCells(need.countryIso3, ask.language, context)), category: need.category },
    ...{ needed: need.description, offer_id: offer.id, ...(await byCells(offer, ask.language, context)), offered: offer.description },
  }));
  return { ...day, rows };
});
