import type { StageProofs } from '../../backend/adoption/stage-proofs.js';
import { SECTORS } from '../../backend/insight/adoption-columns.js';
import { isoOfDay } from '../../backend/shared/partial-date.js';
import { SCALED_PROOFS } from '../kit/makers.js';
import type { Random } from './random.js';

const USES = ['National registry', 'Case tracking', 'Logistics', 'Payments', 'Reporting', 'Learning', 'Surveys', 'Licensing', ''];
const LADDER = ['ASSESSED', 'PILOTED', 'SCALED'];
const GRADES = ['SELF_REPORTED', 'PUBLIC_SOURCE', 'PUBLIC_SOURCE', 'PUBLIC_SOURCE', 'GOVERNMENT_CONFIRMED', 'PRIMARY_DOCUMENT'];
const [FIRST_DAY, LAST_DAY] = [14_610, 20_500]; // 2010-01-01, 2026-02-16
const [FIRST_PUBLISHED, LAST_PUBLISHED] = [19_000, 20_700];

/** Rows of one adoption, by the names of their columns. Columns left out are null. */
export interface MadeAdoption {
  adoption: Record<string, unknown> & { id: string };
  events: (Record<string, unknown> & { id: string })[];
  evidence: Record<string, unknown>[];
}

const columnOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const proven = Object.fromEntries(
  Object.entries(SCALED_PROOFS satisfies Partial<StageProofs>).map(([name, value]) => [columnOf(name), value]),
);

const instant = (random: Random, from: number, to: number): string =>
  new Date((from + random.next() * (to - from)) * 86_400_000).toISOString();

/** Dates as sources give them: most to the month or the year, some to the day, one in twelve not at all. */
const date = (random: Random, day: number): string | null =>
  random.chance(1 / 12) ? null : isoOfDay(day).slice(0, random.of([4, 4, 7, 7, 10]));

/** Kinds of the claims about one adoption: most are only reported, some climb the ladder, a few end. */
const kinds = (random: Random): string[] => {
  if (random.chance(0.6)) return ['REPORTED'];
  const top = random.of([1, 2, 2, 3]);
  const climbed = LADDER.slice(0, top).filter((_, rung) => rung === top - 1 || random.chance(0.6));
  const end = random.chance(0.06) ? ['PAUSED', ...(random.chance(0.5) ? ['RESUMED'] : [])] : random.chance(0.04) ? ['DISCONTINUED'] : [];
  return [...(random.chance(0.3) ? ['REPORTED'] : []), ...climbed, ...end];
};

/** The `serial`-th adoption of a random world: plausible shares, nothing that is true. */
export const madeAdoption = (random: Random, serial: number, countries: readonly string[], dpgs: readonly string[]): MadeAdoption => {
  const id = random.uuid();
  const updated = instant(random, FIRST_PUBLISHED, LAST_PUBLISHED);
  let day = FIRST_DAY + random.below(LAST_DAY - FIRST_DAY);
  const events: MadeAdoption['events'] = [];
  const evidence: MadeAdoption['evidence'] = [];
  for (const kind of kinds(random)) {
    const event = random.uuid();
    const published = instant(random, FIRST_PUBLISHED, LAST_PUBLISHED);
    const retired = random.chance(0.03) ? { retired_at: instant(random, LAST_PUBLISHED, LAST_PUBLISHED + 30) } : {};
    day = Math.min(LAST_DAY, day + random.below(500));
    events.push({
      ...{ id: event, adoption_id: id, kind, date: kind === 'REPORTED' ? null : date(random, day), sdgs: 0 },
      ...{ author: 'A bench', review_state: 'PUBLISHED', created_at: published, published_at: published },
      ...{ ...retired, ...(kind === 'SCALED' && random.chance(0.3) ? proven : {}) },
    });
    for (let piece = kind === 'REPORTED' ? 0 : random.of([1, 1, 2]); piece > 0; piece--) {
      const title = `Report ${serial}.${piece}`;
      evidence.push({ id: random.uuid(), stage_event_id: event, title, url: `https://example.org/${event}`, grade: random.of(GRADES) });
    }
  }
  const adoption = {
    ...{ id, country_iso3: random.skewed(countries), dpg_id: random.skewed(dpgs), use_case: `${random.of(USES)} ${serial}`.trim() },
    ...{ jurisdiction: random.chance(0.3) ? `District ${random.below(40)}` : '', primary_sector: random.skewed(SECTORS) },
    ...{ sdgs: (1 << random.below(17)) | (1 << random.below(17)), updated_at: updated },
  };
  return { adoption, events, evidence };
};
