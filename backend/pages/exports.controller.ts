import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Throttle } from '../accounts/throttle.js';
import { EXPORTED, type ExportName, Exports } from '../insight/exports/exports.service.js';
import { Clock } from '../shared/clock.js';
import { isoOfDay } from '../shared/partial-date.js';
import { Storage } from '../shared/storage.js';
import { answerRefusal, etagOf, refusal, sendWritten } from './file-answers.js';
import { originOf, searchOf } from './page-address.js';
import { PUBLIC_URL, RENDERER } from './pages.service.js';
import type { Renderer } from './renderer.js';

const NAMES = Object.keys(EXPORTED) as ExportName[];
const FORMS = ['csv', 'xlsx'] as const;
const ADDRESSES = NAMES.flatMap((name) => FORMS.map((form) => [EXPORTED[name].path, form].join('.')));

/** `/organisations/:id/gaps` as a pattern of the addresses that it stands for. */
const PATTERNS = NAMES.map((name) => ({ name, pattern: new RegExp(`^${EXPORTED[name].path.replace(':id', '([^/]+)')}$`) }));

const tableAt = (path: string): { name: ExportName; id: string } => {
  for (const { name, pattern } of PATTERNS) {
    const found = pattern.exec(path);
    if (found) return { name, id: decodeURIComponent(found[1] ?? '') };
  }
  throw new Error(`No table is at ${path}.`);
};

/** Every table on the screens at its own address, as CSV and as a workbook. */
@Controller()
export class ExportsController {
  constructor(
    private readonly exports: Exports,
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    @Inject(RENDERER) private readonly renderer: Renderer,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | null,
  ) {}

  /** With the filter of the screen; what is refused is answered with its code. */
  @Get(ADDRESSES)
  async table(@Req() request: Request, @Res() response: Response): Promise<void> {
    try {
      await this.send(request, response);
    } catch (error) {
      answerRefusal(error, response);
    }
  }

  private async send(request: Request, response: Response): Promise<void> {
    const today = isoOfDay(this.clock.today());
    const search = searchOf(request);
    const language = this.renderer.negotiateLanguage(request.get('accept-language'), new URLSearchParams(search).get('lang'));
    const path = request.path.replace(/\/$/, '');
    const form = path.endsWith('.xlsx') ? 'xlsx' : 'csv';
    const { name, id } = tableAt(path.slice(0, path.lastIndexOf('.')));
    const asked = this.renderer.fileOf(search, today, language, name);
    if ('refused' in asked) throw refusal(asked.refused);
    const { ask, words, search: filter } = asked;
    const etag = etagOf(await this.storage.dataVersion(), today, [path, search, language]);
    response.set({ ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Language', 'Content-Language': language });
    if (request.get('if-none-match') === etag) {
      response.status(304).end();
      return;
    }
    await this.throttle.count('exportByAddress', request.ip ?? '');
    const screen = EXPORTED[name].screen.replace(':id', encodeURIComponent(id));
    const link = [originOf(request, this.publicUrl), screen, filter && '?', filter].join('');
    const written = await this.exports.write(name, { ...ask, id, language, words }, { form, filter, link });
    response.type(form).attachment(`dpg-adoption-${name.replaceAll('_', '-')}-${ask.filter.asOf ?? today}.${form}`);
    await sendWritten(written, request, response);
  }
}
