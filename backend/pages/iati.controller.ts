import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Throttle } from '../accounts/throttle.js';
import type { IatiPublisher } from '../insight/iati/activity-xml.js';
import { IatiFile } from '../insight/iati/iati-file.js';
import { Clock } from '../shared/clock.js';
import { isoOfDay } from '../shared/partial-date.js';
import { Storage } from '../shared/storage.js';
import { answerRefusal, etagOf, refusal, sendWritten } from './file-answers.js';
import { searchOf } from './page-address.js';
import { RENDERER } from './pages.service.js';
import type { Renderer } from './renderer.js';

export const IATI_PUBLISHER = Symbol('IATI_PUBLISHER');

/** Commitments for the donors' world: IATI 2.03, with the filter of the screens of money. */
@Controller('investment/iati.xml')
export class IatiController {
  constructor(
    private readonly file: IatiFile,
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    @Inject(RENDERER) private readonly renderer: Renderer,
    @Inject(IATI_PUBLISHER) private readonly publisher: IatiPublisher,
  ) {}

  @Get()
  async activities(@Req() request: Request, @Res() response: Response): Promise<void> {
    try {
      const today = isoOfDay(this.clock.today());
      const search = searchOf(request);
      const asked = this.renderer.fileOf(search, today, 'en', 'commitments');
      if ('refused' in asked) throw refusal(asked.refused);
      const etag = etagOf(await this.storage.dataVersion(), today, [search]);
      response.set({ ETag: etag, 'Cache-Control': 'no-cache' });
      if (request.get('if-none-match') === etag) {
        response.status(304).end();
        return;
      }
      await this.throttle.count('exportByAddress', request.ip ?? '');
      const written = await this.file.write(asked.ask, this.publisher);
      response.type('application/xml').attachment(`dpg-adoption-iati-${asked.ask.filter.asOf ?? today}.xml`);
      await sendWritten(written, request, response);
    } catch (error) {
      answerRefusal(error, response);
    }
  }
}
