import { describe, expect, it } from '@jest/globals';
import { href, hrefHere, ofCountry, ofDpg, plainHref, type View } from '../../../../frontend/shared/view';
import { toFilter } from '../../../../frontend/shared/view-filter';
import { readView, toParams } from '../../../../frontend/shared/view-params';
import { WHOLE_WORLD } from '../../../../frontend/shared/view-shape';

const TODAY = '2026-11-24';
const viewOf = (search: string): View => readView(search, TODAY).view;

describe('a view read from an address', () => {
  it.each<[string, string, Partial<View>]>([
    ['nothing', '', {}],
    ['a standing', 'standing=PROVEN', { standing: 'PROVEN' }],
    ['a standing in small letters', 'standing=claimed', { standing: 'CLAIMED' }],
    ['a repeated list', 'region=Africa&region=Asia', { regions: ['Africa', 'Asia'] }],
    ['a list with commas', 'sdg=3,4', { sdgs: [3, 4] }],
    ['the same value twice', 'sector=HEALTH,HEALTH', { sectors: ['HEALTH'] }],
    ['a country in small letters', 'country=gha', { countries: ['GHA'] }],
    ['a past day', 'asOf=2020-02-29', { asOf: '2020-02-29' }],
    ['today as a day', `asOf=${TODAY}`, { asOf: null }],
    ['the day that it was known on, today too', `known=${TODAY}`, { knownOn: TODAY }],
    ['empty parameters', 'region=&asOf=&text=', {}],
    ['the question mark too', '?lang=ar', { lang: 'ar' }],
    ['a search', 'text=%20dhis%20', { text: 'dhis' }],
    ['documented listings', 'listings=documented', { documentedListings: true }],
  ])('%s', (_case, search, expected) => {
    expect(readView(search, TODAY)).toEqual({ view: { ...WHOLE_WORLD, ...expected }, notUnderstood: [] });
  });

  it.each([
    ['an unknown region', 'region=Atlantis', 'region=Atlantis'],
    ['goal 18', 'sdg=18', 'sdg=18'],
    ['goal 0', 'sdg=0', 'sdg=0'],
    ['a day in the future', 'asOf=2026-11-25', 'asOf=2026-11-25'],
    ['a day that no calendar has', 'asOf=2021-02-29', 'asOf=2021-02-29'],
    ['a month', 'asOf=2021-02', 'asOf=2021-02'],
    ['a country of two letters', 'country=GH', 'country=GH'],
    ['knowledge of tomorrow', 'known=2026-11-25', 'known=2026-11-25'],
    ['an unknown language', 'lang=tlh', 'lang=tlh'],
    ['a sort with signs in it', 'sort=a;b', 'sort=a;b'],
  ])('leaves out %s and says so', (_case, search, named) => {
    expect(readView(search, TODAY)).toEqual({ view: WHOLE_WORLD, notUnderstood: [named] });
  });

  it('keeps what it understands of a list', () => {
    expect(readView('stage=SCALED,SOLD', TODAY)).toMatchObject({ view: { stages: ['SCALED'] }, notUnderstood: ['stage=SOLD'] });
  });
});

describe('the address of a view', () => {
  it.each([
    '',
    'lang=fr',
    'region=Africa&group=LDC&standing=CLAIMED',
    'sector=HEALTH&sector=WATER&sdg=3&sdg=6&type=DATA&asOf=2019-12-31&known=2020-06-30',
    'dpg=dhis2&country=GHA&stage=SCALED&status=PAUSED&text=a+b&listings=documented&sort=stage&after=abc%3D',
  ])('%s reads back as the same view', (search) => {
    expect(toParams(viewOf(search)).toString()).toBe(search);
  });

  it('leaves what belongs to one list behind on the way to another page', () => {
    expect(href(viewOf('lang=ar&region=Africa&sort=-total&find=x&after=y'), '/records', { stages: ['SCALED'] })).toBe(
      '/records?lang=ar&region=Africa&stage=SCALED',
    );
  });

  it('keeps sort and search but not the page of the list on the same page', () => {
    expect(hrefHere(viewOf('sort=stage&text=x&after=y'), '/records', { stages: ['PILOTED'] })).toBe(
      '/records?stage=PILOTED&text=x&sort=stage',
    );
  });

  it('keeps language, standing and dates on the way to a place that filters do not narrow', () => {
    expect(plainHref(viewOf('lang=ru&region=Asia&standing=PROVEN&asOf=2020-01-01&known=2021-01-01'), '/about')).toBe(
      '/about?lang=ru&standing=PROVEN&asOf=2020-01-01&known=2021-01-01',
    );
  });
});

describe('the filter of a view', () => {
  it.each([
    ['the whole world asks for nothing', '', {}],
    ['the usual standing is not sent', 'standing=DOCUMENTED', {}],
    [
      'every list goes along',
      'region=Africa&income=LOW&group=LDC&sector=HEALTH&sdg=3&type=DATA',
      {
        regions: ['Africa'],
        incomeGroups: ['LOW'],
        groups: ['LDC'],
        sectors: ['HEALTH'],
        sdgs: [3],
        dpgTypes: ['DATA'],
      },
    ],
    [
      'standing, day, text and listings',
      'standing=PROVEN&asOf=2020-01-01&known=2021-01-01&text=x&listings=documented',
      {
        standing: 'PROVEN',
        asOf: '2020-01-01',
        knownOn: '2021-01-01',
        text: 'x',
        withoutGlobalListings: true,
      },
    ],
  ])('%s', (_case, search, filter) => expect(toFilter(viewOf(search))).toEqual(filter));

  it('of one country keeps only what can narrow one country', () => {
    expect(toFilter(ofCountry(viewOf('region=Asia&group=LDC&country=IND&sector=HEALTH&text=x'), 'GHA'))).toEqual({
      countries: ['GHA'],
      sectors: ['HEALTH'],
    });
  });

  it('of one DPG keeps only what can narrow one DPG', () => {
    expect(toFilter(ofDpg(viewOf('region=Asia&type=DATA&dpg=x&listings=documented'), 'dhis2'))).toEqual({
      regions: ['Asia'],
      dpgs: ['dhis2'],
    });
  });
});
