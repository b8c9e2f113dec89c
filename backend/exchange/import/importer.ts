import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../accounts/audit-trail.js';
import { Contradiction } from '../../adoption/contradiction.entity.js';
import { markContradictions, onRecord } from '../../adoption/contradictions.js';
import { publishAdoptions } from '../../adoption/publication.js';
import { Clock } from '../../shared/clock.js';
import { DomainError, ERROR_CODES } from '../../shared/domain-error.js';
import { Storage } from '../../shared/storage.js';
import type { ImportReport, ImportRequest, OnProgress } from './import.types.js';
import { readKnown } from './known.js';
import { readRegistry } from './registry/registry.reader.js';
import { RegistryRun } from './registry/registry.run.js';
import type { RegistrySource } from './registry/registry.shapes.js';
import { overtaken, presentOf } from './run/overtaken.js';
import { DirectPen, type Pen, type Rows } from './run/pen.js';
import { Staging } from './run/staging.js';
import { type Touched, TableRun } from './run/table-run.js';
import { openTable } from './source/open-table.js';
import type { TableSource } from './source/table-source.js';
import type { Writing } from './tables/table-kind.js';

/** Where things are that an import needs. */
export interface ImportPlaces {
  /** Folder with the seed tables, for the names that they hold. */
  dataDirectory: string;
  /** The built worker that reads workbooks. */
  workerFile: string;
  /** Rows that are compared and written while the records are locked; more of them are prepared aside. */
  mostAtOnce?: number;
}
const MOST_AT_ONCE = 1000;
/** The worker in the folder of the build. */
export const WORKER = 'backend/exchange/import/xlsx/xlsx.worker.js';
export const IMPORT_PLACES = Symbol('IMPORT_PLACES');

type Source = TableSource | RegistrySource;
const isRegistry = (source: Source): source is RegistrySource => 'dpgs' in source;

/** Thrown to undo a real run that is not accepted. */
class NotAccepted extends Error {
  constructor(readonly report: ImportReport) {
    super('not accepted');
  }
}

interface Run {
  request: ImportRequest;
  source: Source;
  plan: string;
  onProgress: OnProgress;
}
/** What a dry run said. */
export type Expected = Pick<ImportReport, 'plan' | 'new' | 'changed'>;
/** How often a run is prepared aside before it locks the records for the whole of it. */
const ASIDE = 3;

/** Brings files on record: what a dry run says, the real run does, in one unit of work. */
@Injectable()
export class Importer {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    @Inject(IMPORT_PLACES) private readonly places: ImportPlaces,
  ) {}

  /** What a real run would do now. Throws FILE_REFUSED. */
  async preview(request: ImportRequest, onProgress: OnProgress): Promise<ImportReport> {
    const source = await this.open(request, onProgress);
    return (await this.through(request, source, this.storage.reader, null, onProgress)).report;
  }

  /**
   * Does it: all of it or nothing. A file with refused rows changes nothing unless the good rows are to be taken. `expected` is
   * what the dry run said: throws CONFLICT where the run would now do something else. Throws FILE_REFUSED.
   */
  async apply(request: ImportRequest, expected: Expected | null, onProgress: OnProgress): Promise<ImportReport> {
    const source = await this.open(request, onProgress);
    const dry = expected ? null : (await this.through(request, source, this.storage.reader, null, onProgress)).report;
    if (dry && !dry.accepted) return dry;
    const { plan, ...counts } = expected ?? dry ?? { plan: '', new: 0, changed: 0 };
    const run = { request, source, plan, onProgress };
    const isLong = this.storage.isSqlite && !isRegistry(source) && counts.new + counts.changed > (this.places.mostAtOnce ?? MOST_AT_ONCE);
    try {
      for (let attempt = 1; isLong && attempt <= ASIDE; attempt++) {
        const report = await this.aside(run);
        if (report) return report;
      }
      return await this.storage.write((records) => this.atOnce(run, records));
    } catch (error) {
      if (error instanceof NotAccepted) return error.report;
      throw error;
    }
  }

  /** Reads, compares and writes in one unit of work. */
  private async atOnce(run: Run, records: EntityManager): Promise<ImportReport> {
    const pen = new DirectPen(records, this.trail, run.request.actor);
    const { report, touched, catalogue, now } = await this.planned(run, records, pen);
    const contradictions = await markContradictions(onRecord(records), [...touched.claimed], now.toISOString());
    await this.publish(records, touched, catalogue, now);
    return { ...report, contradictions, applied: true };
  }

  /** Reads and compares before the records are locked; null: somebody changed what it is about meanwhile, and nothing is written. */
  private async aside(run: Run): Promise<ImportReport | null> {
    const { request, onProgress } = run;
    const pen = await Staging.open(this.storage, request.folder, this.trail, request.actor);
    try {
      const since = await presentOf(this.storage.reader);
      const { report, touched, now } = await this.planned(run, this.storage.reader, pen);
      const places = { places: [this.storage.reader, pen.ahead], retired: touched.retired };
      const insert = (rows: Rows<Contradiction>) => pen.insert(Contradiction, rows);
      const contradictions = await markContradictions({ ...places, insert }, [...touched.claimed], now.toISOString());
      await pen.ready();
      return await this.storage.writeFrom(pen.file, async (records) => {
        if (await overtaken(records, since, pen.ahead, touched)) return null;
        const tell = (share: number) => onProgress({ phase: 'WRITING', rowsRead: report.rowsRead, share });
        await pen.carryOut(records, tell);
        await this.publish(records, touched, false, now);
        return { ...report, contradictions, applied: true };
      });
    } finally {
      await pen.close();
    }
  }

  private async planned({ request, source, plan, onProgress }: Run, records: EntityManager, pen: Pen) {
    const now = this.clock.now();
    const writing = { actor: request.actor, now: now.toISOString(), pen, source: `Import of ${request.name}` };
    const run = await this.through(request, source, records, writing, onProgress);
    if (run.report.plan !== plan) throw new DomainError('CONFLICT', ERROR_CODES.CONFLICT, { expected: plan, actual: run.report.plan });
    if (!run.report.accepted) throw new NotAccepted(run.report);
    return { ...run, now };
  }

  private async publish(records: EntityManager, { published }: Touched, catalogue: boolean, now: Date): Promise<void> {
    if (catalogue) await this.storage.publishChange(records, now);
    else if (published.size > 0) await publishAdoptions(this.storage, records, [...published], now);
  }

  private async through(request: ImportRequest, source: Source, records: EntityManager, writing: Writing | null, onProgress: OnProgress) {
    const known = await readKnown(records, this.places.dataDirectory, this.clock.today());
    const parts = { request, known, records, writing, onProgress };
    if (isRegistry(source)) {
      const run = new RegistryRun({ ...parts, source });
      const report = await run.through();
      return { report, touched: run.touched, catalogue: run.catalogueChanged };
    }
    const run = new TableRun({ ...parts, source });
    return { report: await run.through(), touched: run.touched, catalogue: false };
  }

  private async open(request: ImportRequest, onProgress: OnProgress): Promise<Source> {
    const reading = (share: number | null) => onProgress({ phase: 'READING', rowsRead: 0, share });
    reading(null);
    if (request.kind === 'registry') return readRegistry(request.path);
    return openTable(request.path, request.folder, this.places.workerFile, reading);
  }
}
