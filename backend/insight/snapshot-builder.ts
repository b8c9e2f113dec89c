import { type AdoptionRow, ColumnsBuilder, type EventRow } from './columns-builder.js';
import type { CountryEntry, DpgEntry, Snapshot } from './snapshot.js';

const placesOf = <T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, number> =>
  new Map(entries.map((entry, place) => [keyOf(entry), place]));

/** Makes a snapshot anew, or the next one from the present one and the adoptions that changed since. */
export class SnapshotBuilder {
  private readonly columns: ColumnsBuilder;
  private readonly reports: Uint32Array;

  private constructor(private readonly base: Omit<Snapshot, 'version' | 'columns'> & { columns: Snapshot['columns'] | null }) {
    this.columns = new ColumnsBuilder(base.placeOfCountry, base.placeOfDpg, base.columns);
    this.reports = base.reports.slice();
  }

  /** Entries in the order of their names. */
  static anew(countries: CountryEntry[], dpgs: DpgEntry[]): SnapshotBuilder {
    const [placeOfCountry, placeOfDpg] = [placesOf(countries, ({ iso3 }) => iso3), placesOf(dpgs, ({ id }) => id)];
    const reports = new Uint32Array(dpgs.length * countries.length);
    return new SnapshotBuilder({ columns: null, countries, dpgs, placeOfCountry, placeOfDpg, reports });
  }

  /** The snapshot stays what it was; it must be the latest one, and only one builder may come of it. */
  static after(snapshot: Snapshot): SnapshotBuilder {
    return new SnapshotBuilder(snapshot);
  }

  /** Every published event of the adoption, in the order they were recorded. */
  put(adoption: AdoptionRow, events: readonly EventRow[]): void {
    this.countReport(this.columns.placeOf(adoption.id), -1);
    this.countReport(this.columns.put(adoption, events), 1);
  }

  finish(version: number): Snapshot {
    const { base, reports } = this;
    const width = base.countries.length;
    const dpgs = base.dpgs.map((entry, place): DpgEntry => {
      const reportedIn = reports
        .subarray(place * width, (place + 1) * width)
        .reduce((countries, count) => countries + (count > 0 ? 1 : 0), 0);
      return reportedIn === entry.reportedIn ? entry : { ...entry, reportedIn };
    });
    return { ...base, version, columns: this.columns.finish(), dpgs, reports };
  }

  private countReport(place: number | null, change: number): void {
    if (place === null || !this.columns.isReported(place)) return;
    const pair = this.columns.pairOf(place);
    this.reports[pair] = (this.reports[pair] ?? 0) + change;
  }
}
