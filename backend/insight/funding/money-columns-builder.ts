import { STAGES } from '../../adoption/stage.rules.js';
import { COMMITMENT_STATUSES } from '../../funding/commitment.rules.js';
import type { UsedRate } from '../../funding/conversion.rules.js';
import { type ExactDecimal, storedDecimal } from '../../shared/money.js';
import { SECTORS } from '../adoption-columns.js';
import { Column } from '../column.js';
import { CentsColumn, MOST_CENTS } from './cents.js';
import type { LedgerEntry } from './ledger.js';
import {
  CATEGORIES,
  COMMITMENT,
  dateNumber,
  KNOWN,
  type MoneyColumns,
  NEED,
  NO_CODE,
  NO_NAME,
  NO_RATE,
  UNKNOWN_AMOUNT,
} from './money-columns.js';
import { Names } from './names.js';

/** Columns of numbers of one claim, by what they are made of. */
const BYTES = ['kind', 'category', 'sector', 'known', 'forStage', 'status', 'recurrent'] as const;
const NUMBERS = ['series', 'adoption', 'dpg', 'day', 'published', 'retired', 'date', 'organisation', 'against', 'funds'] as const;

const placeIn = (names: Names, id: string | null): number => (id === null ? NO_NAME : names.placeOf(id));
const codeIn = (codes: readonly string[], code: string | null): number => {
  const place = code === null ? -1 : codes.indexOf(code);
  return place < 0 ? NO_CODE : place;
};

const namesAnew = () => ({
  ...{ seriesNames: Names.empty(), adoptions: Names.empty(), dpgs: Names.empty(), organisations: Names.empty(), countries: Names.empty() },
});

/**
 * Collects needs and commitments into columns; on a base, those that are put replace those of the same id. What is written
 * is copied from the base, ids and names are added behind its own: the base stays what it was. Of one base, only one
 * builder may come.
 */
export class MoneyColumnsBuilder {
  private readonly bytes: Record<(typeof BYTES)[number], Column<Uint8Array>>;
  private readonly numbers: Record<(typeof NUMBERS)[number], Column<Int32Array>>;
  private readonly rate: Column<Uint16Array>;
  private readonly partsFrom: Column<Uint32Array>;
  private readonly partsTo: Column<Uint32Array>;
  private readonly partCountry: Column<Uint16Array>;
  private readonly cents: CentsColumn;
  private readonly partCents: CentsColumn;
  private readonly withoutRate: Map<number, { currency: string; parts: readonly ExactDecimal[] }>;
  private readonly rateNames: Map<string, number>;
  private readonly names: ReturnType<typeof namesAnew>;
  private readonly ids: string[];
  private readonly rates: (UsedRate | null)[];
  private readonly added = new Map<string, number>();
  private size: number;
  private parts: number;
  private partsEnd: number;

  constructor(private readonly base: MoneyColumns | null = null) {
    const bytes = (values: Uint8Array | undefined) => (values ? Column.copyOf(Uint8Array, values) : Column.empty(Uint8Array));
    const numbers = (values: Int32Array | undefined) => (values ? Column.copyOf(Int32Array, values) : Column.empty(Int32Array));
    this.bytes = Object.fromEntries(BYTES.map((name) => [name, bytes(base?.[name])])) as typeof this.bytes;
    this.numbers = Object.fromEntries(NUMBERS.map((name) => [name, numbers(base?.[name])])) as typeof this.numbers;
    this.rate = base ? Column.copyOf(Uint16Array, base.rate) : Column.empty(Uint16Array);
    this.partsFrom = base ? Column.copyOf(Uint32Array, base.partsFrom) : Column.empty(Uint32Array);
    this.partsTo = base ? Column.copyOf(Uint32Array, base.partsTo) : Column.empty(Uint32Array);
    this.partCountry = base ? Column.copyOf(Uint16Array, base.partCountry) : Column.empty(Uint16Array);
    this.cents = base ? CentsColumn.copyOf({ values: base.cents, total: base.totals[0] }) : CentsColumn.empty();
    this.partCents = base ? CentsColumn.copyOf({ values: base.partCents, total: base.totals[1] }) : CentsColumn.empty();
    this.withoutRate = new Map(base?.withoutRate);
    this.names = base ?? namesAnew();
    this.names.countries.placeOf('');
    this.ids = base?.ids ?? [];
    this.rates = base?.rates ?? [null];
    this.rateNames = new Map(this.rates.map((rate, place) => [nameOfRate(rate), place]));
    this.size = base?.size ?? 0;
    this.parts = base?.parts ?? 0;
    this.partsEnd = base?.partCountry.length ?? 0;
  }

  put(entry: LedgerEntry): void {
    const known = this.added.get(entry.id) ?? (this.base && placeOfClaim(this.base, entry.id));
    const place = known ?? this.append(entry.id);
    if (known !== null) this.parts -= this.partsTo.at(place) - this.partsFrom.at(place);
    this.putNumbers(place, entry);
    this.cents.set(place, entry.cents ?? 0n);
    this.rate.set(place, this.placeOfRate(entry.rate));
    this.withoutRate.delete(place);
    if (entry.cents === null && entry.amount !== null && entry.currency !== null)
      this.withoutRate.set(place, { currency: entry.currency, parts: entry.stated ?? [storedDecimal(entry.amount)] });
    this.putParts(place, entry);
  }

  finish(): MoneyColumns {
    const { ids, rates, withoutRate, size, parts } = this;
    const [claims, ofParts] = [this.cents.values, this.partCents.values];
    const totals = [claims.total, ofParts.total] as const;
    return {
      ...(Object.fromEntries(BYTES.map((name) => [name, this.bytes[name].values])) as Record<(typeof BYTES)[number], Uint8Array>),
      ...(Object.fromEntries(NUMBERS.map((name) => [name, this.numbers[name].values])) as Record<(typeof NUMBERS)[number], Int32Array>),
      ...namesOf(this.names),
      ...{ ids, rates, withoutRate, size, parts, totals, byId: this.byId(), rate: this.rate.values },
      ...{ partsFrom: this.partsFrom.values, partsTo: this.partsTo.values, partCountry: this.partCountry.values },
      ...{ cents: claims.values, partCents: ofParts.values, wide: totals.some((total) => total > MOST_CENTS) },
    };
  }

  private putNumbers(place: number, entry: LedgerEntry): void {
    const { bytes, numbers, names } = this;
    const given = entry.kind === 'COMMITMENT' ? entry : null;
    bytes.kind.set(place, given ? COMMITMENT : NEED);
    bytes.category.set(place, codeIn(CATEGORIES, entry.category));
    bytes.sector.set(place, codeIn(SECTORS, entry.sector));
    bytes.known.set(place, entry.cents !== null ? KNOWN : entry.amount === null ? UNKNOWN_AMOUNT : NO_RATE);
    bytes.forStage.set(place, codeIn(STAGES, entry.kind === 'NEED' ? entry.forStage : null));
    bytes.status.set(place, given ? COMMITMENT_STATUSES.indexOf(given.status) : 0);
    bytes.recurrent.set(place, given?.recurrent ? 1 : 0);
    // Mostly the same text: it is kept once.
    numbers.series.set(place, names.seriesNames.placeOf(entry.series === entry.id ? entry.id : entry.series));
    numbers.adoption.set(place, placeIn(names.adoptions, entry.adoptionId));
    numbers.dpg.set(place, placeIn(names.dpgs, entry.dpgId));
    numbers.day.set(place, entry.day);
    numbers.published.set(place, entry.published);
    numbers.retired.set(place, entry.retired);
    numbers.date.set(place, dateNumber(entry.date));
    numbers.organisation.set(place, placeIn(names.organisations, given?.organisationId ?? null));
    numbers.against.set(place, placeIn(names.seriesNames, given?.needSeries ?? null));
    numbers.funds.set(place, placeIn(names.seriesNames, given?.funds ?? null));
  }

  private append(id: string): number {
    const place = this.size++;
    this.ids.push(id);
    if (this.base) this.added.set(id, place);
    for (const name of BYTES) this.bytes[name].push(0);
    for (const name of NUMBERS) this.numbers[name].push(0);
    this.cents.push(0n);
    for (const column of [this.rate, this.partsFrom, this.partsTo]) column.push(0);
    return place;
  }

  /** A global budget has one part, without a country. */
  private putParts(place: number, { parts, cents }: LedgerEntry): void {
    const all = parts.length > 0 ? parts : [{ countryIso3: '', cents: cents ?? 0n }];
    this.partsFrom.set(place, this.partsEnd);
    for (const part of all) {
      this.partCountry.push(this.names.countries.placeOf(part.countryIso3));
      this.partCents.push(part.cents);
    }
    this.partsEnd += all.length;
    this.partsTo.set(place, this.partsEnd);
    this.parts += all.length;
  }

  private placeOfRate(rate: UsedRate | null): number {
    if (rate === null) return 0;
    const name = nameOfRate(rate);
    const known = this.rateNames.get(name);
    if (known !== undefined) return known;
    this.rateNames.set(name, this.rates.length);
    return this.rates.push(rate) - 1;
  }

  private byId(): Int32Array {
    const { ids, base, size } = this;
    const from = base?.size ?? 0;
    // Two runs that ascend, needs and commitments, are merged rather than sorted.
    const places = Array.from({ length: size - from }, (_, index) => from + index);
    places.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
    if (!base) return Int32Array.from(places);
    const all = new Int32Array(size);
    let [taken, filled] = [0, 0];
    for (const place of places) {
      const until = rankAmong(base, ids[place] ?? '');
      all.set(base.byId.subarray(taken, until), filled);
      filled += until - taken;
      all[filled++] = place;
      taken = until;
    }
    all.set(base.byId.subarray(taken), filled);
    return all;
  }
}

const nameOfRate = (rate: UsedRate | null): string => (rate ? [rate.currency, rate.year, rate.substitute].join(' ') : '');

const namesOf = ({ seriesNames, adoptions, dpgs, organisations, countries }: ReturnType<typeof namesAnew>) => ({
  ...{ seriesNames, adoptions, dpgs, organisations, countries },
});

/** How many ids come before this one. */
const rankAmong = ({ ids, byId }: MoneyColumns, id: string): number => {
  let [low, high] = [0, byId.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[byId[middle] ?? 0] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The same columns for a builder of its own, whatever is built on the others meanwhile. */
export const ownCopy = (columns: MoneyColumns): MoneyColumns => {
  const { ids, size, rates, seriesNames, adoptions, dpgs, organisations, countries } = columns;
  return {
    ...{ ...columns, ids: ids.slice(0, size), rates: [...rates], seriesNames: seriesNames.copy(), adoptions: adoptions.copy() },
    ...{ dpgs: dpgs.copy(), organisations: organisations.copy(), countries: countries.copy() },
  };
};

/** Place of a claim; null: it has none. */
export const placeOfClaim = (columns: MoneyColumns, id: string): number | null => {
  const place = columns.byId[rankAmong(columns, id)];
  return place !== undefined && columns.ids[place] === id ? place : null;
};

/** Columns of these claims alone. */
export const moneyColumns = (entries: Iterable<LedgerEntry>): MoneyColumns => {
  const builder = new MoneyColumnsBuilder();
  for (const entry of new Map([...entries].map((one) => [one.id, one])).values()) builder.put(entry);
  return builder.finish();
};
