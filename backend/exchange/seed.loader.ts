import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IsNull, Not } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { StageEventKind } from '../adoption/adoption.terms.js';
import { StageEvent } from '../adoption/stage-event.entity.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Country } from '../countries/country.entity.js';
import { Commitment } from '../funding/commitment.entity.js';
import type { Clock } from '../shared/clock.js';
import type { Storage } from '../shared/storage.js';
import { upsertRows } from './batches.js';
import { type Problem, RefusedTable } from './csv-table.js';
import { LoadedTable } from './loaded-table.entity.js';
import { writeClaims } from './seed.claims.js';
import { writeEngagements } from './seed.engagements.js';
import { writeCommitments } from './seed.commitments.js';
import { writeReference } from './seed.reference.js';
import { parseSeed, readSeedFiles, SEED_FILES, type SeedFiles } from './seed.tables.js';

export interface Loaded {
  /** False: every table was as it had been loaded before. */
  changed: boolean;
  dpgs: number;
  countries: number;
  adoptions: number;
  stageEvents: number;
  reports: number;
  commitments: number;
}

const count = new Intl.NumberFormat('en');

export const loadedSentence = ({ dpgs, countries, adoptions, stageEvents, reports, commitments }: Loaded): string =>
  `${count.format(dpgs)} DPGs, ${count.format(countries)} countries, ${count.format(adoptions)} adoptions, ` +
  `${count.format(stageEvents)} stage events, ${count.format(reports)} registry reports, ${count.format(commitments)} commitments`;

/** Loads the seed tables: all of them or nothing, and nothing where nothing changed. */
export class SeedLoader {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly say: (line: string) => void,
  ) {}

  /** Throws RefusedTable with every problem of every table; the records are then as before. */
  async load(directory: string): Promise<Loaded> {
    const missing = SEED_FILES.find((file) => !existsSync(join(directory, file)));
    if (missing) throw new RefusedTable([{ file: missing, line: 0, column: null, value: directory, reason: 'the table is missing' }]);
    const problems: Problem[] = [];
    const files = readSeedFiles(directory, problems);
    const changed = problems.length > 0 || (await this.differs(files));
    if (changed) await this.write(files, problems);
    return { changed, ...(await this.counts()) };
  }

  private async differs(files: SeedFiles): Promise<boolean> {
    const loaded = new Map((await this.storage.reader.find(LoadedTable)).map(({ file, digest }) => [file, digest]));
    return SEED_FILES.some((file) => loaded.get(file) !== files[file].digest);
  }

  private async write(files: SeedFiles, problems: Problem[]): Promise<void> {
    const rows = SEED_FILES.reduce((sum, file) => sum + files[file].rows.length, 0);
    this.say(`Reading ${SEED_FILES.length} tables, ${count.format(rows)} rows …`);
    const seed = parseSeed(files, this.clock.today());
    if (problems.length > 0) throw new RefusedTable(problems);
    const now = this.clock.now().toISOString();
    await this.storage.write(async (records) => {
      this.say('Writing countries, goals, terms and the catalogue …');
      await writeReference(records, seed);
      this.say(`Comparing ${count.format(seed.claims.length + seed.commitments.length)} claims with those on record …`);
      const changes =
        (await writeClaims(records, seed, now)) +
        (await writeEngagements(records, seed, now)) +
        (await writeCommitments(records, seed.commitments, now));
      this.say(`New or changed claims: ${count.format(changes)}.`);
      await upsertRows(
        records,
        LoadedTable,
        SEED_FILES.map((file) => ({ file, digest: files[file].digest, loadedAt: now })),
      );
      await this.storage.publishChange(records, this.clock.now());
    });
  }

  private async counts(): Promise<Omit<Loaded, 'changed'>> {
    const records = this.storage.reader;
    const live = { retiredAt: IsNull() };
    return {
      dpgs: await records.count(Dpg),
      countries: await records.count(Country),
      adoptions: await records.count(Adoption),
      stageEvents: await records.countBy(StageEvent, { ...live, kind: Not(StageEventKind.REPORTED) }),
      reports: await records.countBy(StageEvent, { ...live, kind: StageEventKind.REPORTED }),
      commitments: await records.countBy(Commitment, live),
    };
  }
}
