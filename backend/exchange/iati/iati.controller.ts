import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Controller, Post, Query, Res, Req } from '@nestjs/common';
import type { Response } from 'express';
import { Viewer } from '../../accounts/viewer.js';
import type { AskRequest } from '../../shared/answer.middleware.js';
import { DomainError, ERROR_CODES, type ErrorCode } from '../../shared/domain-error.js';
import { receiveFile } from '../import/http/upload.js';
import { IatiImporter } from './iati-importer.js';
import { readChoices } from './read-choices.js';

const STATUS: Partial<Record<ErrorCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, CONFLICT: 409, IMPORT_BUSY: 503 };
const AT_ONCE = 2;

interface Asked {
  run?: string | undefined;
  plan?: string | undefined;
  category?: string | undefined;
  adoption?: string | string[] | undefined;
}

/** IATI files over HTTP: a preview of the file, then the run, with the file again and the plan of the preview. */
@Controller('workbench/import/iati')
export class IatiImportController {
  private running = 0;

  constructor(private readonly importer: IatiImporter) {}

  /**
   * `run` is dry or real; `plan` that of the preview; `category` what the money is for where activities do not say it;
   * `adoption` (several) is IDENTIFIER=ADOPTION: what a person chose for an activity.
   */
  @Post()
  async start(@Req() request: AskRequest, @Res() response: Response, @Query() asked: Asked): Promise<void> {
    response.set('Cache-Control', 'private, no-store');
    try {
      response.json(await this.run(request, asked));
    } catch (error) {
      if (!(error instanceof DomainError) || response.headersSent) throw error;
      // What is left of a body that is not read is not waited for.
      if (!request.complete) response.set('Connection', 'close');
      response.status(STATUS[error.code] ?? 400);
      response.json({ errors: [{ message: error.message, extensions: { code: error.code, ...error.details } }] });
    }
  }

  private async run(request: AskRequest, asked: Asked) {
    const viewer = request.asker instanceof Viewer ? request.asker : null;
    if (!viewer?.may('IMPORT')) {
      const code = viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED';
      throw new DomainError(code, ERROR_CODES[code], { permission: 'IMPORT' });
    }
    if (!request.get('apollo-require-preflight')) throw new DomainError('PREFLIGHT_MISSING', ERROR_CODES.PREFLIGHT_MISSING);
    if (asked.run !== 'dry' && asked.run !== 'real')
      throw new DomainError('INPUT_INVALID', 'run is one of dry, real.', { argument: 'run' });
    const choices = readChoices(asked.category ?? null, [asked.adoption ?? []].flat());
    if (this.running >= AT_ONCE) throw new DomainError('IMPORT_BUSY', ERROR_CODES.IMPORT_BUSY);
    this.running++;
    const folder = await mkdtemp(join(tmpdir(), 'dpg-iati-'));
    try {
      const path = join(folder, 'file.xml');
      const name = await receiveFile(request, path);
      const told = { path, name, actor: viewer, choices };
      return await (asked.run === 'dry' ? this.importer.preview(told) : this.importer.apply(told, asked.plan ?? null));
    } finally {
      this.running--;
      await rm(folder, { recursive: true, force: true });
    }
  }
}
