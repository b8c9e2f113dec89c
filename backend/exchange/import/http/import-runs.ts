import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Viewer } from '../../../accounts/viewer.js';
import { Clock } from '../../../shared/clock.js';
import { DomainError, ERROR_CODES } from '../../../shared/domain-error.js';
import { type Expected, Importer } from '../importer.js';
import type { ImportReport, ImportRequest, Progress } from '../import.types.js';

export type RunState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

/** One dry or real run that somebody started. */
export interface ImportRun {
  id: string;
  owner: Viewer;
  real: boolean;
  request: ImportRequest;
  /** What the dry run said that this one carries out; null: it is a run of its own. */
  expected: Expected | null;
  startedAt: number;
  state: RunState;
  progress: Progress;
  report: ImportReport | null;
  error: { code: string; message: string; details: Readonly<Record<string, unknown>> } | null;
  ended: Promise<void>;
}

const AT_ONCE = 2;
const WAITING = 8;
/** Runs that are kept of one person, and how long. */
const KEPT = 5;
const KEPT_MS = 2 * 3_600_000;

/** Runs of imports, a few at a time. They are kept in memory and in a folder for temporary files: a restart forgets them. */
@Injectable()
export class ImportRuns implements OnModuleDestroy {
  private readonly log = new Logger('Import');
  private readonly runs = new Map<string, ImportRun>();
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private readonly folder = mkdtempSync(join(tmpdir(), 'dpg-import-'));

  constructor(
    private readonly importer: Importer,
    private readonly clock: Clock,
  ) {}

  onModuleDestroy(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A folder for one run. Throws IMPORT_BUSY where too many wait already. */
  newFolder(): string {
    this.forget();
    if (this.waiting.length >= WAITING) throw new DomainError('IMPORT_BUSY', ERROR_CODES.IMPORT_BUSY);
    return mkdtempSync(join(this.folder, 'run-'));
  }

  start(request: ImportRequest, real: boolean, expected: Expected | null): ImportRun {
    const run: ImportRun = {
      ...{ id: randomUUID(), owner: request.actor, real, request, expected, startedAt: this.clock.now().getTime() },
      ...{ state: 'QUEUED', progress: { phase: 'READING', rowsRead: 0, share: null }, report: null, error: null, ended: Promise.resolve() },
    };
    this.runs.set(run.id, run);
    run.ended = this.inTurn(() => this.go(run));
    return run;
  }

  /** A run of this person. Throws UNKNOWN_RUN for any other. */
  of(owner: Viewer, id: string): ImportRun {
    const run = this.runs.get(id);
    if (run?.owner.accountId !== owner.accountId) throw new DomainError('UNKNOWN_RUN', ERROR_CODES.UNKNOWN_RUN);
    return run;
  }

  /** Carries out what a dry run said, with its file. */
  carryOut(dry: ImportRun, takeGood: boolean): ImportRun {
    if (dry.real || !dry.report) throw new DomainError('STATE_INVALID', 'Only a dry run that came to its end can be carried out.');
    const request = { ...dry.request, actor: dry.owner, folder: this.newFolder(), takeGood, kind: dry.report.kind };
    return this.start(request, true, dry.report);
  }

  private async go(run: ImportRun): Promise<void> {
    run.state = 'RUNNING';
    const onProgress = (progress: Progress) => void (run.progress = progress);
    try {
      run.report = run.real
        ? await this.importer.apply(run.request, run.expected, onProgress)
        : await this.importer.preview(run.request, onProgress);
      run.state = 'DONE';
    } catch (error) {
      run.state = 'FAILED';
      if (error instanceof DomainError) run.error = { code: error.code, message: error.message, details: error.details };
      else {
        run.error = { code: 'INTERNAL', message: ERROR_CODES.INTERNAL, details: {} };
        this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
    }
  }

  private async inTurn(work: () => Promise<void>): Promise<void> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    this.running++;
    try {
      await work();
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }

  /** Forgets runs that are old, and all but the last few of a person. */
  private forget(): void {
    const ended = [...this.runs.values()].filter(({ state }) => state === 'DONE' || state === 'FAILED').reverse();
    const kept = new Map<string, number>();
    for (const run of ended) {
      const place = (kept.get(run.owner.accountId) ?? 0) + 1;
      kept.set(run.owner.accountId, place);
      if (place < KEPT && this.clock.now().getTime() - run.startedAt < KEPT_MS) continue;
      this.runs.delete(run.id);
      const stillUsed = [...this.runs.values()].some(({ request }) => request.path.startsWith(run.request.folder));
      if (!stillUsed) rmSync(run.request.folder, { recursive: true, force: true });
    }
  }
}
