import { readFileSync } from 'node:fs';

const COLUMNS =
  'id,dpg_id,country_iso3,use_case,jurisdiction,stage,date,extent,sector,sdgs,institution,evidence_title,evidence_url,evidence_grade,confidence,note';
const STAGES = ['ASSESSED', 'PILOTED', 'SCALED'];

const keysOf = (table: string): string[] =>
  readFileSync(`data/${table}`, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '')
    .filter((key) => /^[A-Za-z0-9-]+$/.test(key));

/** Stage events of as many adoptions, in the columns of `data/`, as one file of staff has them. */
export const stageEventRows = (count: number): string => {
  const [dpgs, countries] = [keysOf('dpgs.csv'), keysOf('countries.csv')];
  const rows = Array.from({ length: count }, (_, index) => {
    const country = countries[index % countries.length];
    const dpg = dpgs[Math.floor(index / countries.length) % dpgs.length];
    const [stage, year] = [STAGES[index % 3], 2018 + (index % 3)];
    return (
      `row-${index},${dpg},${country},Use case ${index},,${stage},${year}-0${1 + (index % 9)},NATIONAL,HEALTH,3|5,` +
      `Ministry of Health ${index % 40},"A report on the adoption, number ${index}",https://example.org/report/${index},PUBLIC_SOURCE,HIGH,` +
      `"A note, of some words, about row ${index}"`
    );
  });
  return `${[COLUMNS, ...rows].join('\n')}\n`;
};
