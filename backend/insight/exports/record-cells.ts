import { adoptionById } from '../../adoption/adoption.loaders.js';
import { dpgById } from '../../catalogue/catalogue.loaders.js';
import type { Evidence } from '../../claims/evidence.entity.js';
import { countryByIso3 } from '../../countries/country.loaders.js';
import { countryName } from '../../countries/country.names.js';
import type { AskContext } from '../../shared/ask-context.js';
import type { Language } from '../../shared/languages.js';
import { type Columns, listed } from './export-table.js';

export const COUNTRY = { country_iso3: { codes: ['country'] }, country: 'text' } satisfies Columns;
export const DPG = { dpg_id: 'text', dpg: 'text' } satisfies Columns;
export const EVIDENCE = {
  evidence_titles: 'text',
  evidence_urls: 'text',
  evidence_grades: { codes: ['evidence_grade'] },
} satisfies Columns;
export const ADOPTION = {
  ...{ adoption_id: 'text', ...COUNTRY, ...DPG, use_case: 'text', jurisdiction: 'text', primary_sector: { words: ['sector'] } },
} satisfies Columns;

/** Empty where there is no one country. */
export const countryCells = async (iso3: string | null | undefined, language: Language, { loaders }: AskContext) => {
  const country = iso3 ? await loaders.load(countryByIso3, iso3) : null;
  return { country_iso3: country?.iso3, country: country && countryName(country.iso2, language) };
};

export const dpgCells = async (id: string | null | undefined, { loaders }: AskContext) => {
  const dpg = id ? await loaders.load(dpgById, id) : null;
  return { dpg_id: dpg?.id, dpg: dpg?.name };
};

export const evidenceCells = (evidence: readonly Evidence[]) => ({
  evidence_titles: listed(evidence.map(({ title }) => title)),
  evidence_urls: listed(evidence.map(({ url }) => url)),
  evidence_grades: listed(evidence.map(({ grade }) => grade)),
});

/** An adoption as a row names it; all empty where there is none. */
export const adoptionCells = async (id: string | null, language: Language, context: AskContext) => {
  const adoption = id === null ? null : await context.loaders.load(adoptionById, id);
  return {
    ...{ adoption_id: adoption?.id, ...(await countryCells(adoption?.countryIso3, language, context)) },
    ...{ ...(await dpgCells(adoption?.dpgId, context)), use_case: adoption?.useCase, jurisdiction: adoption?.jurisdiction },
    ...{ primary_sector: adoption?.primarySector },
  };
};
