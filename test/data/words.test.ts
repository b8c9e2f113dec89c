import { describe, expect, it } from '@jest/globals';
import {
  Confidence,
  Extent,
  Stage,
  StageEventKind,
  Standing,
  Status,
} from '../../backend/adoption/adoption.terms.js';
import { EvidenceGrade, ReviewState } from '../../backend/claims/claim.terms.js';
import { GATE } from '../../backend/adoption/gate.rules.js';
import { DpgType, Sector } from '../../backend/catalogue/catalogue.terms.js';
import {
  CollaborationKind,
  ParticipationLevel,
  StatementQuestion,
} from '../../backend/engagement/engagement.terms.js';
import { SupportCategory } from '../../backend/catalogue/support-category.js';
import { CountryGroup, IncomeGroup } from '../../backend/countries/country.terms.js';
import { LANGUAGES } from '../../backend/shared/languages.js';
import { rowsOf, valuesOf, wrongIn } from './tables.js';

const terms = rowsOf('terms.csv', 'kind', 'code');
const codesOf = (...kinds: readonly string[]) => terms.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code);
const areas = ['region', 'subregion', 'intermediate_region'].flatMap((column) => [...valuesOf('countries.csv', column)]).filter(Boolean);

/** Kinds of terms, and the codes that must have a word among them. */
const VOCABULARIES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['Sector', ['SECTOR'], Object.values(Sector)],
  ['Stage', ['STAGE'], Object.values(Stage)],
  ['Status', ['STATUS'], Object.values(Status)],
  ['Standing', ['STANDING'], Object.values(Standing)],
  ['StageEventKind', ['STAGE', 'STATUS', 'EVENT_KIND'], [...Object.values(StageEventKind), 'ACTIVE']],
  ['EvidenceGrade', ['EVIDENCE_GRADE'], Object.values(EvidenceGrade)],
  ['ReviewState', ['REVIEW_STATE'], Object.values(ReviewState)],
  ['Extent', ['EXTENT'], Object.values(Extent)],
  ['Confidence', ['CONFIDENCE'], Object.values(Confidence)],
  ['DpgType', ['DPG_TYPE'], Object.values(DpgType)],
  ['IncomeGroup', ['INCOME_GROUP'], Object.values(IncomeGroup)],
  ['CountryGroup', ['COUNTRY_GROUP'], Object.values(CountryGroup)],
  ['Proof', ['PROOF'], Object.values(GATE).flat()],
  ['regions and sub-regions', ['REGION'], areas],
  ['SupportCategory', ['SUPPORT_CATEGORY'], Object.values(SupportCategory)],
  ['ParticipationLevel', ['PARTICIPATION_LEVEL'], Object.values(ParticipationLevel)],
  ['StatementQuestion', ['STATEMENT_QUESTION'], Object.values(StatementQuestion)],
  ['CollaborationKind', ['COLLABORATION_KIND'], Object.values(CollaborationKind)],
  ['statuses of commitments', ['COMMITMENT_STATUS'], ['PLEDGED', 'COMMITTED', 'DISBURSED']],
];

describe('Every code has a word, and every word a code', () => {
  it.each(VOCABULARIES)('%s', (_name, kinds, codes) => expect(codesOf(...kinds).sort()).toEqual([...new Set(codes)].sort()));

  it('and no kind of terms is left over', () => {
    const known = VOCABULARIES.flatMap(([, kinds]) => kinds);
    expect([...valuesOf('terms.csv', 'kind')].filter((kind) => !known.includes(kind))).toEqual([]);
  });
});

/** A letter that a word of the language must hold: catches a word left in English. */
const LETTER: Record<(typeof LANGUAGES)[number], RegExp> = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
  es: /\p{Script=Latin}/u,
  fr: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

describe.each(['terms.csv', 'sdgs.csv'])('%s', (file) => {
  it.each(LANGUAGES)('has every word in %s', (language) => {
    expect(wrongIn(file, `name_${language}`, (word) => LETTER[language].test(word))).toEqual([]);
  });
});
