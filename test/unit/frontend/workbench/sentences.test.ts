import { describe, expect, it } from '@jest/globals';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Messages } from '@lingui/core';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ClaimPartsFragment } from '../../../../frontend/gql/graphql';
import { speak, Speaking } from '../../../../frontend/shared/i18n';
import { languages, type Language } from '../../../../frontend/shared/languages';
import { RowAbout } from '../../../../frontend/workbench/exchange/RowAbout';
import { ClaimSentence } from '../../../../frontend/workbench/record/ClaimSentence';
import { sentences, words, workSentences } from '../../../../scripts/vite/catalogues.mjs';

const NOTHING = {
  ...{ country: { name: 'Niger' }, stageEvent: null, reachFigure: null, barrier: null, inclusionMarker: null },
  ...{ need: null, commitment: null, supportNeed: null, supportOffer: null },
  ...{ participation: null, statement: null, statementAction: null, collaboration: null },
};
const engagement = { name: 'The roundtable' };
const money = { category: 'CAPACITY', amount: '1200000.5', currency: 'EUR', date: '2026-02' };
const commitment = { ...money, commitmentStatus: 'COMMITTED', organisation: { name: 'A fund' } };
const collaboration = { sharing: 'LEARNS', since: '2024', country: { name: 'Niger' }, partner: { name: 'Ghana' }, dpg: { name: 'DHIS2' } };
const adoption = { country: { name: 'Niger' }, dpg: { name: 'DHIS2' } };
const action = { need: null, statement: { text: 'We begin.' }, adoption: null, collaboration: null };

const spoken = Object.fromEntries(
  languages.map((language): [Language, ReturnType<typeof speak>] => {
    const texts = { ...sentences(language), ...workSentences(language) } as Record<string, string>;
    const compiled = Object.entries(texts).map(([id, text]) => [id, compileMessageOrThrow(text)] as const);
    const plain = Object.entries(words(language)).map(([id, word]) => [id, [word]] as const);
    return [language, speak(language, Object.fromEntries([...plain, ...compiled]) as Messages)];
  }),
);
const read = (language: Language, children: ReactElement): string => {
  const i18n = spoken[language];
  if (!i18n) throw new Error(language);
  return renderToStaticMarkup(createElement(Speaking, { i18n, children }))
    .replace(/<[^>]+>/g, '')
    .replace(/[\u2068\u2069]/g, '')
    .trim();
};
const say = (language: Language, claim: object): string =>
  read(language, createElement(ClaimSentence, { claim: { ...NOTHING, ...claim } as unknown as ClaimPartsFragment }));

describe.each([
  [
    'a need',
    { need: { ...money, forStage: 'SCALED' } },
    'Needs EUR 1,200,000.50: Public-sector capacity · for the stage “Scaled” · Feb 2026',
  ],
  [
    'a need of unknown size',
    { need: { ...money, amount: null, currency: null, date: null, forStage: null } },
    'Needs money, how much is not known: Public-sector capacity',
  ],
  ['a commitment', { commitment }, 'A fund commits EUR 1,200,000.50: Public-sector capacity · Feb 2026'],
  [
    'a pledge of unknown size',
    { commitment: { ...commitment, amount: null, commitmentStatus: 'PLEDGED', date: null } },
    'A fund pledges money, how much is not known: Public-sector capacity',
  ],
  [
    'help needed',
    { supportNeed: { category: 'REGULATION', date: null, description: 'Rules  for\nbuying' } },
    'Needs help (Regulation and procurement reform): Rules for buying',
  ],
  [
    'help offered by a country',
    { supportOffer: { category: 'SUPPLY', date: null, description: 'Staff', organisation: null, country: { name: 'Singapore' } } },
    'Singapore offers help (More and better funded DPGs): Staff',
  ],
  ['a part in a meeting', { participation: { level: 'STATED', engagement } }, 'Spoke at: The roundtable'],
  [
    'a statement',
    { statement: { question: 'PRIORITIES', category: null, text: 'Nous commençons.', engagement } },
    'Priorities for recovery: “Nous commençons.” · The roundtable',
  ],
  [
    'an expected role',
    { statement: { question: 'EXPECTED_ROLES', category: 'CAPACITY', text: 'Train us.', engagement } },
    'Role expected of stakeholders (Public-sector capacity): “Train us.” · The roundtable',
  ],
  ['an adoption that followed', { statementAction: { ...action, adoption } }, 'After “We begin.” followed: Niger · DHIS2'],
  ['a need that followed', { statementAction: { ...action, need: 'n' } }, 'After “We begin.” followed: a need for money'],
  [
    'a collaboration that followed',
    { statementAction: { ...action, collaboration } },
    'After “We begin.” followed: Niger learns from Ghana · DHIS2',
  ],
  ['a collaboration', { collaboration }, 'Niger learns from Ghana · DHIS2 · 2024'],
])('The sentence of %s', (_name, claim, english) => {
  it('in English', () => expect(say('en', claim)).toBe(english));

  it.each(languages)('is whole in %s', (language) => {
    const said = say(language, claim);
    expect(said.length).toBeGreaterThan(12);
    expect(said).not.toMatch(/[[\]{}<>]|undefined|null/);
    if (language !== 'en') expect(said).not.toBe(english);
  });
});

describe('What a row of an import is about', () => {
  const subject = {
    ...{ dpgId: 'openmrs', dpgName: null, countryIso3: 'GHA', beside: ['Case management'], stage: 'PILOTED', date: '2024-05' },
  };
  it.each<[Language, string, string]>([
    ['en', 'Ghana', 'OpenMRS in Ghana · Case management · Piloted · May 2024'],
    ['fr', 'Ghana', 'OpenMRS – Ghana · Case management · En phase pilote · mai 2024'],
    ['es', 'Ghana', 'OpenMRS – Ghana · Case management · En fase piloto · may 2024'],
    ['ar', 'غانا', 'OpenMRS في غانا · Case management · تجريبي · مايو ٢٠٢٤'],
    ['ru', 'Гана', 'OpenMRS — Гана · Case management · Опробовано · май 2024 г.'],
    ['zh', '加纳', 'OpenMRS（加纳） · Case management · 已试点 · 2024年5月'],
  ])('is said in words of the reader: %s', (language, country, words) =>
    expect(read(language, createElement(RowAbout, { subject, dpg: 'OpenMRS', country }))).toBe(words),
  );

  it('is the digital public good alone where a registry is read', () => {
    const alone = { ...subject, dpgName: 'OpenMRS', countryIso3: null, beside: [], stage: null, date: null };
    expect(read('en', createElement(RowAbout, { subject: alone, dpg: 'OpenMRS', country: null }))).toBe('OpenMRS');
  });
});
