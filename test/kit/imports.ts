import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { AuditTrail } from '../../backend/accounts/audit-trail.js';
import type { Viewer } from '../../backend/accounts/viewer.js';
import { Importer, WORKER } from '../../backend/exchange/import/importer.js';
import type { ImportKind, ImportReport, OnProgress } from '../../backend/exchange/import/import.types.js';
import type { Clock } from '../../backend/shared/clock.js';
import type { Storage } from '../../backend/shared/storage.js';

interface Wanted {
  kind?: ImportKind | null;
  takeGood?: boolean;
  /** What a dry run said. */
  expected?: ImportReport;
  /** A folder or file that is there already. */
  path?: string;
  onProgress?: OnProgress;
}

/** Imports of files that are given as texts or bytes, by one person. */
export class Imports {
  readonly folder = mkdtempSync(join(tmpdir(), 'dpg-import-test-'));
  private readonly importer: Importer;

  constructor(
    storage: Storage,
    clock: Clock,
    private readonly actor: Viewer,
  ) {
    this.importer = new Importer(storage, clock, new AuditTrail(clock), {
      dataDirectory: resolve('data'),
      workerFile: resolve('dist', WORKER),
      // On SQLite every import goes the way of a long one.
      mostAtOnce: 0,
    });
  }

  preview(file: string | Buffer, wanted: Wanted = {}): Promise<ImportReport> {
    return this.importer.preview(this.request(file, wanted), wanted.onProgress ?? (() => undefined));
  }

  apply(file: string | Buffer, wanted: Wanted = {}): Promise<ImportReport> {
    return this.importer.apply(this.request(file, wanted), wanted.expected ?? null, wanted.onProgress ?? (() => undefined));
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private request(file: string | Buffer, { kind = null, takeGood = false, path: given }: Wanted) {
    const path = given ?? join(this.folder, 'file');
    if (given === undefined) writeFileSync(path, file);
    return { path, name: 'file.csv', kind, takeGood, actor: this.actor, folder: this.folder };
  }
}

export const STAGE_EVENT_COLUMNS =
  'id,dpg_id,country_iso3,use_case,jurisdiction,stage,date,extent,sector,sdgs,institution,evidence_title,evidence_url,evidence_grade,confidence,note';

/** A row of stage events in as few words as a case needs. */
export const aRow = (change: Partial<Record<string, string>> = {}): string => {
  const row: Record<string, string | undefined> = {
    ...{
      dpg_id: 'dhis2',
      country_iso3: 'GHA',
      use_case: 'A test',
      stage: 'PILOTED',
      date: '2020',
      extent: 'NATIONAL',
      sector: 'HEALTH',
      sdgs: '3',
    },
    ...{
      institution: 'Ministry of Health',
      evidence_title: 'A source',
      evidence_url: 'https://example.org/a',
      evidence_grade: 'PUBLIC_SOURCE',
    },
    ...change,
  };
  return STAGE_EVENT_COLUMNS.split(',')
    .map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`)
    .join(',');
};
export const stageEvents = (...rows: string[]): string => `${[STAGE_EVENT_COLUMNS, ...rows].join('\n')}\n`;
