import { Sector } from '../../catalogue/catalogue.terms.js';
import { placeOf, SECTORS } from '../adoption-columns.js';
import type { Snapshot } from '../snapshot.js';
import { type MoneyColumns, NO_CODE } from './money-columns.js';
import type { Names } from './names.js';

const NO_SECTOR = SECTORS.indexOf(Sector.UNSPECIFIED);

/** No adoption is named; it is named and not public. Of a country or a DPG: none is named, or none that is known. */
export const NONE = -1;
export const HIDDEN = -2;

/** Where records of money stand among the adoptions of a snapshot. */
export class Placing {
  /** Bits of the sectors of all adoptions, by DPG, then country. */
  private readonly sectors: Uint32Array;

  constructor(readonly snapshot: Snapshot) {
    const { columns, countries, dpgs } = snapshot;
    this.sectors = new Uint32Array(dpgs.length * countries.length);
    for (let place = 0; place < columns.size; place++) {
      if (!this.isPublic(place)) continue;
      const pair = (columns.dpg[place] ?? 0) * countries.length + (columns.country[place] ?? 0);
      this.sectors[pair] = (this.sectors[pair] ?? 0) | (1 << (columns.sector[place] ?? NO_SECTOR));
    }
  }

  /** Place of an adoption, NONE or HIDDEN. */
  placeOf(adoptionId: string | null): number {
    if (adoptionId === null) return NONE;
    const found = placeOf(this.snapshot.columns, adoptionId);
    return found !== null && this.isPublic(found) ? found : HIDDEN;
  }

  countryOf(iso3: string): number {
    return this.snapshot.placeOfCountry.get(iso3) ?? NONE;
  }

  dpgOf(id: string): number {
    return this.snapshot.placeOfDpg.get(id) ?? NONE;
  }

  isPublic(place: number): boolean {
    const { eventsFrom, eventsTo } = this.snapshot.columns;
    return eventsFrom[place] !== eventsTo[place];
  }

  /**
   * Sector that money counts under, index in SECTORS: that of its adoption; else the one that it names; else the one that
   * all adoptions of its DPG in its country share; else UNSPECIFIED.
   */
  sectorOf(adoption: number, named: number, dpg: number, country: number): number {
    if (adoption >= 0) return this.snapshot.columns.sector[adoption] ?? NO_SECTOR;
    if (named !== NO_CODE) return named;
    const bits = dpg < 0 || country < 0 ? 0 : (this.sectors[dpg * this.snapshot.countries.length + country] ?? 0);
    const sector = 31 - Math.clz32(bits);
    return bits !== 0 && bits === 1 << sector ? sector : NO_SECTOR;
  }
}

/** The names of a ledger as places in a snapshot. */
export interface LedgerPlaces {
  adoptions: Int32Array;
  dpgs: Int32Array;
  /** The first stands for no country. */
  countries: Int32Array;
}

/** Places of adoptions, by the ids of a snapshot and the names of a ledger: later versions of both share them. */
const found = new WeakMap<readonly string[], WeakMap<Names, Int32Array>>();

const rawPlaces = ({ snapshot }: Placing, adoptions: Names): Int32Array => {
  const ofIds = found.get(snapshot.columns.ids) ?? new WeakMap<Names, Int32Array>();
  found.set(snapshot.columns.ids, ofIds);
  const known = ofIds.get(adoptions) ?? new Int32Array();
  const places = new Int32Array(adoptions.size).fill(HIDDEN);
  places.set(known);
  for (let name = 0; name < places.length; name++)
    if ((places[name] ?? HIDDEN) < 0) places[name] = placeOf(snapshot.columns, adoptions.at(name)) ?? HIDDEN;
  ofIds.set(adoptions, places);
  return places;
};

export const placesOf = (placing: Placing, { adoptions, dpgs, countries }: MoneyColumns): LedgerPlaces => ({
  adoptions: rawPlaces(placing, adoptions).map((place) => (place >= 0 && placing.isPublic(place) ? place : HIDDEN)),
  dpgs: Int32Array.from({ length: dpgs.size }, (_, name) => placing.dpgOf(dpgs.at(name))),
  countries: Int32Array.from({ length: countries.size }, (_, name) => placing.countryOf(countries.at(name))),
});
