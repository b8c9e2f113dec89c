import { describe, expect, it } from '@jest/globals';
import { codeResolver } from '../../../../../backend/exchange/import/names/code-resolver.js';
import { CountryResolver } from '../../../../../backend/exchange/import/names/country-resolver.js';
import { dpgResolver } from '../../../../../backend/exchange/import/names/dpg-resolver.js';
import { distance, nearest } from '../../../../../backend/exchange/import/names/nearest.js';
import { suggestedDate } from '../../../../../backend/exchange/import/names/suggested-date.js';
import { rowsOf } from '../../../../data/tables.js';

const countries = new CountryResolver(
  rowsOf('countries.csv', 'iso3', 'iso2', 'm49'),
  rowsOf('country_aliases.csv', 'alias', 'iso3').map(({ alias, iso3 }) => ({ alias, iso3: iso3 || null })),
);

describe('A country is found', () => {
  it.each([
    ...['VietNam', 'Viet Nam', 'viet-nam', 'Vietnam', 'فيتنام', 'Вьетнам', '越南'].map((name) => [name, 'VNM'] as const),
    ...['Congo', 'Congo (Congo-Brazzaville)', 'Republic of the Congo'].map((name) => [name, 'COG'] as const),
    ...['DR Congo', 'DRC', 'Democratic Republic of the Congo', 'Congo-Kinshasa'].map((name) => [name, 'COD'] as const),
    ...['Ivory Coast', 'Côte d’Ivoire', "COTE D'IVOIRE"].map((name) => [name, 'CIV'] as const),
    ...['Swaziland', 'Eswatini'].map((name) => [name, 'SWZ'] as const),
    ...['Burma', 'Myanmar', 'Myanmar (Burma)'].map((name) => [name, 'MMR'] as const),
    ...['Cape Verde', 'Cabo Verde'].map((name) => [name, 'CPV'] as const),
    ...['Czech Republic', 'Czechia', 'Чехия'].map((name) => [name, 'CZE'] as const),
    ...['Turkey', 'Türkiye', 'Turkiye'].map((name) => [name, 'TUR'] as const),
    ...['Tanzania United Republic of', 'Tanzania, United Republic of'].map((name) => [name, 'TZA'] as const),
    ...['Lao PDR', "Lao People's Democratic Republic", 'Laos'].map((name) => [name, 'LAO'] as const),
    ...['Republic of Korea', 'South Korea'].map((name) => [name, 'KOR'] as const),
    ...['Micronesia', 'Micronesia (Federated States of)'].map((name) => [name, 'FSM'] as const),
    ...['Palestine', 'Palestine State', 'State of Palestine'].map((name) => [name, 'PSE'] as const),
    ...['Vatican', 'Holy See', 'Vatican City'].map((name) => [name, 'VAT'] as const),
    ...['UK', 'United Kingdom', 'GBR', 'gb', '826'].map((name) => [name, 'GBR'] as const),
    ...['USA', 'U.S.', 'United States of America', 'США'].map((name) => [name, 'USA'] as const),
    ...['The Gambia', 'Gambia'].map((name) => [name, 'GMB'] as const),
    ...['Saint Lucia', 'St. Lucia'].map((name) => [name, 'LCA'] as const),
    ...['Republic of Korea', 'Korea, Rep.', 'République de Corée', 'جمهورية كوريا', '大韩民国'].map((name) => [name, 'KOR'] as const),
    ...['DPRK', '朝鲜民主主义人民共和国', 'República Popular Democrática de Corea'].map((name) => [name, 'PRK'] as const),
    ...['الأردن', 'Иордания', 'المملكة الأردنية الهاشمية', 'Hashemite Kingdom of Jordan'].map((name) => [name, 'JOR'] as const),
    ...['刚果（金）', 'ДР Конго', 'Congo, Dem. Rep.', 'RDC'].map((name) => [name, 'COD'] as const),
    ...['刚果（布）', 'الكونغو', 'Конго'].map((name) => [name, 'COG'] as const),
    ...["Кот-д'Ивуар", 'كوت ديفوار', '科特迪瓦', 'Costa de Marfil'].map((name) => [name, 'CIV'] as const),
    ...['Türkiye', 'Turkey', 'Türkiye/Turkey', 'Turkiye (Turkey)', 'Турция'].map((name) => [name, 'TUR'] as const),
    ...['Cabo Verde / Cape Verde', 'كابو فيردي'].map((name) => [name, 'CPV'] as const),
    ...['Eswatini (Swaziland)', 'Свазиленд', 'سوازيلند'].map((name) => [name, 'SWZ'] as const),
    ...['United Republic of Tanzania', 'République-Unie de Tanzanie', '坦桑尼亚联合共和国'].map((name) => [name, 'TZA'] as const),
    ...['Lao PDR', 'République démocratique populaire lao', '老挝人民民主共和国'].map((name) => [name, 'LAO'] as const),
    ...['Fédération de Russie', 'الاتحاد الروسي', '俄罗斯联邦'].map((name) => [name, 'RUS'] as const),
    ...['Syrian Arab Republic', 'الجمهورية العربية السورية', 'República Árabe Siria'].map((name) => [name, 'SYR'] as const),
    ...['Republic of Sierra Leone', 'Сьерра-Леоне', '塞拉利昂'].map((name) => [name, 'SLE'] as const),
  ])('%s → %s', (name, code) => expect(countries.resolve(name)).toEqual({ code }));

  it('by its name in each of the six languages', () => {
    const names = rowsOf('countries.csv', 'iso3', 'iso2').flatMap(({ iso3, iso2 }) =>
      ['en', 'fr', 'es', 'ar', 'ru', 'zh'].map((language) => [new Intl.DisplayNames(language, { type: 'region' }).of(iso2) ?? '', iso3]),
    );
    const wrong = names.filter(([name = '', iso3]) => JSON.stringify(countries.resolve(name)) !== JSON.stringify({ code: iso3 }));
    // "Congo" alone is the name of the Republic of the Congo in Spanish.
    expect(wrong).toEqual([]);
  });
});

describe('No country is', () => {
  it.each(['Puerto Rico', 'Taiwan', 'Kosovo', 'Hong Kong', 'Macau', 'Greenland', 'Western Sahara', 'European Union', 'Somaliland'])(
    '%s: no member state',
    (name) => expect(countries.resolve(name)).toEqual({ problem: 'NO_MEMBER_STATE', suggestion: null }),
  );
  it.each([
    ['Gana', 'Ghana (GHA)'],
    ['Germny', 'Germany (DEU)'],
    ['Siera Leone', 'Sierra Leone (SLE)'],
    ['Atlantis', null],
    ['XX', null],
  ])('%s: did you mean %s', (name, suggestion) => expect(countries.resolve(name)).toEqual({ problem: 'UNKNOWN_COUNTRY', suggestion }));
  it.each(['Ghana / Kenya', 'Congo (Kinshasa) / Congo-Brazzaville', 'Ghana (Northern Region)', '(Ghana)x'])(
    '%s: more than one name, or less',
    (name) => expect(countries.resolve(name)).toMatchObject({ problem: 'UNKNOWN_COUNTRY' }),
  );
  it('Korea alone', () => {
    expect(countries.resolve('Korea')).toEqual({ problem: 'AMBIGUOUS', suggestion: 'North Korea (PRK) or South Korea (KOR)' });
  });
});

describe('A code of a column', () => {
  const names = [{ code: 'PILOTED', name: 'Пилотирование' }];
  const stages = codeResolver(['ASSESSED', 'PILOTED', 'SCALED'], names);
  const many = codeResolver(
    Array.from({ length: 20 }, (_, index) => `SECTOR_${'abcdefghijklmnopqrst'[index]}`),
    [],
  );
  it.each([
    ['piloted', { code: 'PILOTED' }],
    ['Пилотирование', { code: 'PILOTED' }],
    ['PILOTTED', { problem: 'UNKNOWN_CODE', suggestion: 'PILOTED' }],
    ['試点', { problem: 'UNKNOWN_CODE', suggestion: 'ASSESSED or PILOTED or SCALED' }],
    ['something else', { problem: 'UNKNOWN_CODE', suggestion: 'ASSESSED or PILOTED or SCALED' }],
  ])('%s', (name, resolved) => expect(stages.resolve(name)).toEqual(resolved));
  it('that is near to none of many is left without a suggestion', () =>
    expect(many.resolve('something else')).toEqual({ problem: 'UNKNOWN_CODE', suggestion: null }));
});

describe('A digital public good', () => {
  const dpgs = dpgResolver([
    { id: 'dhis2', name: 'DHIS2', aliases: ['District Health Information System 2'] },
    { id: 'x-road', name: 'X-Road', aliases: ['Exchange'] },
    { id: 'other', name: 'Other', aliases: ['Exchange', 'DHIS 2'] },
  ]);
  it.each([
    ['dhis2', 'dhis2'],
    ['DHIS 2', 'dhis2'],
    ['District Health Information System 2', 'dhis2'],
    ['X-Road', 'x-road'],
    ['xroad', 'x-road'],
  ])('%s is found as %s: an id or name comes before another’s alias', (name, code) => expect(dpgs.resolve(name)).toEqual({ code }));
  it('of a shared alias is ambiguous', () => {
    expect(dpgs.resolve('Exchange')).toEqual({ problem: 'AMBIGUOUS', suggestion: 'Other (other) or X-Road (x-road)' });
  });
  it('that is misspelt is suggested', () => expect(dpgs.resolve('dhsi2')).toEqual({ problem: 'UNKNOWN_DPG', suggestion: 'DHIS2 (dhis2)' }));
});

describe('Distance', () => {
  it.each([
    ['', '', 0],
    ['ghana', 'gana', 1],
    ['kneya', 'kenya', 1],
    ['abc', 'xyz', 3],
  ])('%s to %s is %i', (a, b, far) => expect(distance(a, b, 5)).toBe(far));
  it('stops where it is too far', () => expect(distance('aaaaaa', 'bbbbbb', 2)).toBe(3));
  it('finds the nearest', () => expect(nearest('keny', ['ghana', 'kenya', 'benin'])).toBe('kenya'));
});

describe('A date in another form', () => {
  it.each([
    ['15/03/2021', '2021-03-15'],
    ['03/15/2021', '2021-03-15'],
    ['3/3/2021', '2021-03-03'],
    ['2021/3/5', '2021-03-05'],
    ['2021.03', '2021-03'],
    ['3/2021', '2021-03'],
    ['March 2021', '2021-03'],
    ['15 March 2021', '2021-03-15'],
    ['03/04/2021', null],
    ['31/02/2021', null],
    ['soon', null],
  ])('%s may mean %s', (text, date) => expect(suggestedDate(text)).toBe(date));
});
