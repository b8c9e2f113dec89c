import { Sector } from '../../catalogue/catalogue.terms.js';
import { placeOf, SECTORS } from '../adoption-columns.js';
import type { Snapshot } from '../snapshot.js';
import type { LedgerEntry } from './ledger.js';

const NO_SECTOR = SECTORS.indexOf(Sector.UNSPECIFIED);

/** No adoption is named; it is named and not public. */
export const NONE = -1;
export const HIDDEN = -2;

/** Where the entries of a ledger stand among the adoptions of a snapshot. */
export class Placing {
  private readonly places = new Map<string, number>();
  /** Bits of the sectors of all adoptions, by DPG, then country. */
  private readonly sectors: Uint32Array;

  constructor(private readonly snapshot: Snapshot) {
    const { columns, countries, dpgs } = snapshot;
    this.sectors = new Uint32Array(dpgs.length * countries.length);
    for (let place = 0; place < columns.size; place++) {
      if (columns.eventsFrom[place] === columns.eventsTo[place]) continue;
      const pair = (columns.dpg[place] ?? 0) * countries.length + (columns.country[place] ?? 0);
      this.sectors[pair] = (this.sectors[pair] ?? 0) | (1 << (columns.sector[place] ?? NO_SECTOR));
    }
  }

  /** Place of the adoption that an entry is for, NONE or HIDDEN. */
  placeOf({ adoptionId }: Pick<LedgerEntry, 'adoptionId'>): number {
    if (adoptionId === null) return NONE;
    const known = this.places.get(adoptionId);
    if (known !== undefined) return known;
    const { columns } = this.snapshot;
    const found = placeOf(columns, adoptionId);
    const isPublic = found !== null && columns.eventsFrom[found] !== columns.eventsTo[found];
    const place = isPublic ? found : HIDDEN;
    this.places.set(adoptionId, place);
    return place;
  }

  /**
   * Sector that money counts under, index in SECTORS: that of its adoption; else the one that it names; else the one that
   * all adoptions of its DPG in its country share; else UNSPECIFIED.
   */
  sectorOf(entry: Pick<LedgerEntry, 'adoptionId' | 'dpgId' | 'sector'>, countryIso3: string | null): number {
    const place = this.placeOf(entry);
    if (place >= 0) return this.snapshot.columns.sector[place] ?? NO_SECTOR;
    if (entry.sector !== null) return SECTORS.indexOf(entry.sector);
    const bits = this.sectorsOf(entry.dpgId, countryIso3);
    const sector = 31 - Math.clz32(bits);
    return bits !== 0 && bits === 1 << sector ? sector : NO_SECTOR;
  }

  private sectorsOf(dpgId: string | null, countryIso3: string | null): number {
    const { placeOfDpg, placeOfCountry, countries } = this.snapshot;
    const [dpg, country] = [placeOfDpg.get(dpgId ?? ''), placeOfCountry.get(countryIso3 ?? '')];
    return dpg === undefined || country === undefined ? 0 : (this.sectors[dpg * countries.length + country] ?? 0);
  }
}
