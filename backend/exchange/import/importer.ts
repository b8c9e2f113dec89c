import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../accounts/audit-trail.js';
import { markContradictions } from '../../adoption/contradictions.js';
import { publishAdoptions } from '../../adoption/publication.js';
import { Clock } from '../../shared/clock.js';
import { DomainError, ERROR_CODES } from '../../shared/domain-error.js';
import { Storage } from '../../shared/storage.js';
import type { ImportReport, ImportRequest, OnProgress } from './import.types.js';
import { readKnown } from './known.js';
import { readRegistry } from './registry/registry.reader.js';
import { RegistryRun } from './registry/registry.run.js';
import type { RegistrySource } from './registry/registry.shapes.js';
import { TableRun } from './run/table-run.js';
import { openTable } from './source/open-table.js';
import type { TableSource } from './source/table-source.js';
import type { Writing } from './tables/table-kind.js';

/** Where things are that an import needs. */
export interface ImportPlaces {
  /** Folder with the seed tables, for the names that they hold. */
  dataDirectory: string;
  /** The built worker that reads workbooks. */
  workerFile: string;
}
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
   * Does it: all of it or nothing. A file with refused rows changes nothing unless the good rows are to be taken. `plan` is
   * that of the dry run: throws CONFLICT where the run would now do something else. Throws FILE_REFUSED.
   */
  async apply(request: ImportRequest, plan: string | null, onProgress: OnProgress): Promise<ImportReport> {
    const source = await this.open(request, onProgress);
    const expected = plan ?? (await this.through(request, source, this.storage.reader, null, onProgress)).report;
    if (typeof expected !== 'string' && !expected.accepted) return expected;
    try {
      return await this.storage.write((records) =>
        this.write(request, source, records, typeof expected === 'string' ? expected : expected.plan, onProgress),
      );
    } catch (error) {
      if (error instanceof NotAccepted) return error.report;
      throw error;
    }
  }

  private async write(
    request: ImportRequest,
    source: Source,
    records: EntityManager,
    plan: string,
    onProgress: OnProgress,
  ): Promise<ImportReport> {
    const now = this.clock.now();
    const writing = { actor: request.actor, now: now.toISOString(), trail: this.trail, source: `Import of ${request.name}` };
    const { report, touched, catalogue } = await this.through(request, source, records, writing, onProgress);
    if (report.plan !== plan) throw new DomainError('CONFLICT', ERROR_CODES.CONFLICT, { expected: plan, actual: report.plan });
    if (!report.accepted) throw new NotAccepted(report);
    const contradictions = await markContradictions(records, [...touched.claimed], writing.now);
    if (catalogue) await this.storage.publishChange(records, now);
    else if (touched.published.size > 0) await publishAdoptions(this.storage, records, [...touched.published], now);
    return { ...report, contradictions, applied: true };
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
    onProgress({ phase: 'READING', rowsRead: 0, share: null });
    if (request.kind === 'registry') return readRegistry(request.path);
    return openTable(request.path, request.folder, this.places.workerFile);
  }
}
