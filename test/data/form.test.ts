import { describe, expect, it } from '@jest/globals';
import { cellsOf, columnsOf, partsOf, place, rowsOf, TABLES, textOf, valuesOf, wrongIn } from './tables.js';

const README = textOf('README.md');
const sectionOf = (file: string): string => README.split(/^## /m).find((section) => section.startsWith(`${file}\n`)) ?? '';

describe.each(TABLES)('%s', (file) => {
  it('is UTF-8 without a byte order mark, its lines end in a line feed', () => {
    expect(textOf(file)).not.toMatch(/\r|\ufeff|\ufffd/);
    expect(textOf(file).endsWith('\n')).toBe(true);
  });

  it('holds composed text (NFC), no blanks at the ends, no double blanks, no control characters', () => {
    const isPlain = (value: string) => value === value.normalize('NFC').trim() && !/\s\s|[\p{Cc}\u00a0\u200b-\u200f]/u.test(value);
    expect(
      cellsOf(file)
        .filter(({ value }) => !isPlain(value))
        .map(place),
    ).toEqual([]);
  });

  it('has a section in data/README.md that explains every column', () => {
    expect(columnsOf(file).filter((column) => !sectionOf(file).includes(`\`${column}\``))).toEqual([]);
  });
});

it('Every table is named in sources.csv, and nothing else is', () => {
  expect([...valuesOf('sources.csv', 'file')].sort()).toEqual(TABLES.filter((file) => file !== 'sources.csv'));
});

it('data/README.md explains no table that is not there', () => {
  const named = [...README.matchAll(/^## (\S+\.csv)$/gm)].map(([, file]) => file);
  expect(named.sort()).toEqual(TABLES);
});

describe('The tables hold as many rows as data/README.md says', () => {
  it.each([
    ['countries.csv', 195],
    ['country_groups.csv', 113],
    ['country_aliases.csv', 441],
    ['sdgs.csv', 17],
    ['dpgs.csv', 172],
    ['reported_deployments.csv', 2429],
    ['stage_events.csv', 241],
    ['commitments.csv', 32],
    ['exchange_rates.csv', 304],
    ['engagements.csv', 1],
    ['unga76_roundtable.csv', 19],
  ])('%s: %i', (file, count) => {
    expect(cellsOf(file)).toHaveLength(count * columnsOf(file).length);
    expect(sectionOf(file)).toContain(`${new Intl.NumberFormat('en').format(count)} row${count === 1 ? '' : 's'}`);
  });
});

describe('No two rows have the same', () => {
  it.each([
    ['countries.csv', ['iso3']],
    ['countries.csv', ['iso2']],
    ['countries.csv', ['m49']],
    ['country_groups.csv', ['country_iso3', 'group']],
    ['country_aliases.csv', ['alias', 'iso3']],
    ['sdgs.csv', ['number']],
    ['sdgs.csv', ['colour']],
    ['terms.csv', ['kind', 'code']],
    ['registry_sectors.csv', ['registry_sector']],
    ['sources.csv', ['file']],
    ['dpgs.csv', ['id']],
    ['dpgs.csv', ['name']],
    ['reported_deployments.csv', ['dpg_id', 'country_iso3']],
    ['stage_events.csv', ['id']],
    ['stage_events.csv', ['country_iso3', 'dpg_id', 'use_case', 'jurisdiction', 'stage', 'date', 'evidence_url']],
    ['commitments.csv', ['id']],
    ['commitments.csv', ['country_iso3', 'organisation', 'amount', 'currency', 'date', 'evidence_url']],
    ['exchange_rates.csv', ['currency', 'year']],
    ['engagements.csv', ['id']],
    ['unga76_roundtable.csv', ['id']],
    ['unga76_roundtable.csv', ['engagement', 'country_iso3', 'level']],
  ])('%s: %j', (file, columns) => {
    const keys = rowsOf(file, ...columns).map((row) => columns.map((column) => row[column]).join(' / '));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe('Never empty', () => {
  it.each([
    ['countries.csv', ['iso3', 'iso2', 'm49', 'region', 'subregion', 'un_member', 'income_group', 'languages']],
    ['country_groups.csv', ['country_iso3', 'group']],
    ['country_aliases.csv', ['alias']],
    ['sdgs.csv', ['number', 'colour']],
    ['terms.csv', ['kind', 'code']],
    ['registry_sectors.csv', ['registry_sector']],
    ['sources.csv', ['file', 'title', 'publisher', 'as_of', 'licence']],
    ['dpgs.csv', ['id', 'name']],
    ['reported_deployments.csv', ['dpg_id', 'country_iso3']],
    [
      'stage_events.csv',
      ['id', 'dpg_id', 'country_iso3', 'stage', 'extent', 'sector', 'sdgs', 'evidence_title', 'evidence_url', 'evidence_grade', 'confidence'],
    ],
    [
      'commitments.csv',
      [
        ...['id', 'country_iso3', 'organisation', 'category', 'amount', 'currency', 'status'],
        ...['evidence_title', 'evidence_url', 'evidence_grade', 'note'],
      ],
    ],
    ['exchange_rates.csv', ['currency', 'year', 'units_per_usd']],
    ['engagements.csv', ['id', 'date']],
    ['unga76_roundtable.csv', ['id', 'engagement', 'country_iso3', 'level', 'evidence_title', 'evidence_publisher', 'evidence_grade']],
  ])('%s: %j', (file, columns) => {
    expect(columns.flatMap((column) => wrongIn(file, column, (value) => value !== ''))).toEqual([]);
  });
});

describe('A list has no empty, padded or repeated part', () => {
  const isList = (value: string) => {
    const parts = partsOf(value);
    return new Set(parts).size === parts.length && parts.every((part) => part !== '' && part === part.trim());
  };
  it.each([
    ['countries.csv', 'languages'],
    ['dpgs.csv', 'aliases'],
    ['dpgs.csv', 'types'],
    ['dpgs.csv', 'sdgs'],
    ['dpgs.csv', 'registry_sectors'],
    ['dpgs.csv', 'licences'],
    ['dpgs.csv', 'owner'],
    ['dpgs.csv', 'developed_in'],
    ['stage_events.csv', 'sdgs'],
  ])('%s %s', (file, column) => expect(wrongIn(file, column, isList)).toEqual([]));
});
