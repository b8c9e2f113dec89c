import { expect, it } from '@jest/globals';
import { nearestTo, nearness, type NearCountry } from '../../../../backend/insight/nearness.rules.js';

const country = (name: string, told: Partial<NearCountry> = {}): NearCountry => ({
  ...{ name, region: 'Africa', subregion: 'Sub-Saharan Africa', intermediateRegion: 'Western Africa' },
  ...{ incomeGroup: 'LOW', languages: ['en'] },
  ...told,
});
const home = country('Sierra Leone');

it.each<[string, NearCountry, string[]]>([
  ['a neighbour in everything', country('Gambia'), ['LANGUAGE', 'INCOME_GROUP', 'SUBREGION', 'REGION']],
  ['a neighbour of another language', country('Togo', { languages: ['fr'] }), ['INCOME_GROUP', 'SUBREGION', 'REGION']],
  [
    'one of two languages',
    country('Rwanda', { intermediateRegion: 'Eastern Africa', languages: ['en', 'rw'] }),
    ['LANGUAGE', 'INCOME_GROUP', 'REGION'],
  ],
  [
    'nothing',
    country('Norway', { region: 'Europe', subregion: 'Northern Europe', intermediateRegion: null, incomeGroup: 'HIGH', languages: ['no'] }),
    [],
  ],
])('%s', (_case, other, near) => expect(nearness(home, other)).toEqual(near));

it('Two countries that the World Bank puts in no group share none', () => {
  const unclassified = { incomeGroup: 'UNCLASSIFIED' };
  expect(nearness(country('a', unclassified), country('b', unclassified))).not.toContain('INCOME_GROUP');
});

it('Where a sub-region has no intermediate region, it is the neighbourhood itself', () => {
  const asian = { region: 'Asia', subregion: 'Southern Asia', intermediateRegion: null };
  expect(nearness(country('a', asian), country('b', asian))).toContain('SUBREGION');
});

it('Language before income before place, then the name', () => {
  const far = { region: 'Asia', subregion: 'Southern Asia', intermediateRegion: null };
  const others = [
    country('place', { languages: ['fr'], incomeGroup: 'HIGH' }),
    country('income', { ...far, languages: ['fr'] }),
    country('language', { ...far, incomeGroup: 'HIGH' }),
    country('b'),
    country('a'),
  ];
  expect(others.sort(nearestTo(home)).map(({ name }) => name)).toEqual(['a', 'b', 'language', 'income', 'place']);
});
