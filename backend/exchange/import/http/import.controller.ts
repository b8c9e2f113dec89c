import { createReadStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Viewer } from '../../../accounts/viewer.js';
import type { AskRequest } from '../../../shared/answer.middleware.js';
import { DomainError, ERROR_CODES, type ErrorCode } from '../../../shared/domain-error.js';
import { type ImportKind, TABLE_KINDS } from '../import.types.js';
import { OUTCOMES_FILE, REFUSED_FILE } from '../run/report-writer.js';
import { type ImportRun, ImportRuns } from './import-runs.js';
import { receiveFile } from './upload.js';

const KINDS: readonly string[] = [...TABLE_KINDS, 'registry'];
/** A short run is answered with its report. */
const PATIENCE_MS = 1500;

const STATUS: Partial<Record<ErrorCode, number>> = {
  ...{ UNAUTHENTICATED: 401, FORBIDDEN: 403, UNKNOWN_RUN: 404, CONFLICT: 409, STATE_INVALID: 409, IMPORT_BUSY: 503, INTERNAL: 500 },
};

interface Asked {
  kind?: string | undefined;
  run?: string | undefined;
  take?: string | undefined;
  of?: string | undefined;
}

const importer = (request: AskRequest): Viewer => {
  const viewer = request.asker instanceof Viewer ? request.asker : null;
  const code = viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED';
  if (!viewer?.may('IMPORT')) throw new DomainError(code, ERROR_CODES[code], { permission: 'IMPORT' });
  return viewer;
};

/** One of the words that a parameter may be. */
const word = <W extends string>(argument: string, value: string | undefined, words: readonly W[]): W => {
  const found = words.find((one) => one === value);
  if (!found) throw new DomainError('INPUT_INVALID', `${argument} is one of ${words.join(', ')}.`, { argument });
  return found;
};

/** A run as its owner sees it. */
const told = ({ id, real, state, progress, report, error, request }: ImportRun) => ({
  ...{ runId: id, run: real ? 'real' : 'dry', take: request.takeGood ? 'good' : 'all', file: request.name, state },
  ...{ done: state === 'DONE' || state === 'FAILED', error, progress },
  ...(report ?? { kind: request.kind, rowsRead: progress.rowsRead, applied: false }),
});

/** Files that staff bring on record, over HTTP: a dry run of a file, then the real run of what it said. */
@Controller('workbench/import')
export class ImportController {
  constructor(private readonly runs: ImportRuns) {}

  /** `of` names the dry run that is to be carried out; without it, the request carries a file. */
  @Post()
  async start(@Req() request: AskRequest, @Res() response: Response, @Query() asked: Asked): Promise<void> {
    await this.answer(request, response, async (viewer) => {
      if (!request.get('apollo-require-preflight')) throw new DomainError('PREFLIGHT_MISSING', ERROR_CODES.PREFLIGHT_MISSING);
      const real = word('run', asked.run, ['dry', 'real']) === 'real';
      const takeGood = word('take', asked.take ?? 'all', ['all', 'good']) === 'good';
      const run =
        asked.of !== undefined && real
          ? this.runs.carryOut(this.runs.of(viewer, asked.of), takeGood)
          : await this.receive(request, viewer, asked.kind, real, takeGood);
      await Promise.race([run.ended, pause(PATIENCE_MS, undefined, { ref: false })]);
      response.status(run.state === 'DONE' || run.state === 'FAILED' ? 200 : 202).json(told(run));
    });
  }

  @Get(':run')
  async run(@Req() request: AskRequest, @Res() response: Response, @Param('run') id: string): Promise<void> {
    await this.answer(request, response, async (viewer) => void response.json(told(this.runs.of(viewer, id))));
  }

  /** The refused rows in the columns of the file, with what is wrong beside them. */
  @Get(':run/refused.csv')
  async refused(@Req() request: AskRequest, @Res() response: Response, @Param('run') id: string): Promise<void> {
    await this.answer(request, response, async (viewer) => this.file(response, this.runs.of(viewer, id), REFUSED_FILE));
  }

  /** What becomes of every row. */
  @Get(':run/outcomes.csv')
  async outcomes(@Req() request: AskRequest, @Res() response: Response, @Param('run') id: string): Promise<void> {
    await this.answer(request, response, async (viewer) => this.file(response, this.runs.of(viewer, id), OUTCOMES_FILE));
  }

  private async receive(
    request: AskRequest,
    viewer: Viewer,
    kind: string | undefined,
    real: boolean,
    takeGood: boolean,
  ): Promise<ImportRun> {
    const wanted = kind === undefined || kind === '' ? null : (word('kind', kind, KINDS) as ImportKind);
    const folder = this.runs.newFolder();
    try {
      const path = join(folder, 'file');
      const name = await receiveFile(request, path);
      return this.runs.start({ path, name, kind: wanted, takeGood, actor: viewer, folder }, real, null);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  private file(response: Response, run: ImportRun, file: string): void {
    if (!run.report) throw new DomainError('STATE_INVALID', 'The run has not come to its end.');
    const [stem] = run.request.name.split('.');
    response.type('text/csv').attachment(`${stem || 'import'}.${file}`);
    createReadStream(join(run.request.folder, file)).pipe(response);
  }

  private async answer(request: AskRequest, response: Response, work: (viewer: Viewer) => Promise<void>): Promise<void> {
    response.set('Cache-Control', 'private, no-store');
    try {
      await work(importer(request));
    } catch (error) {
      if (!(error instanceof DomainError) || response.headersSent) throw error;
      // What is left of a body that is not read is not waited for.
      if (!request.complete) response.set('Connection', 'close');
      response
        .status(STATUS[error.code] ?? 400)
        .json({ errors: [{ message: error.message, extensions: { code: error.code, ...error.details } }] });
    }
  }
}
