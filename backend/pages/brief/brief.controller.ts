import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError } from '../../shared/domain-error.js';
import { PUBLIC_URL, RENDERER } from '../pages.service.js';
import { originOf, searchOf } from '../page-address.js';
import type { Renderer } from '../renderer.js';
import { Briefs } from './briefs.js';

const STATUS: Readonly<Record<string, number>> = { UNKNOWN_COUNTRY: 404, UNKNOWN_RECORD: 404, BUSY: 503, TIMED_OUT: 503, INTERNAL: 500 };

/** Pages on paper: a country's, and an organisation's. */
@Controller()
export class BriefController {
  constructor(
    private readonly briefs: Briefs,
    @Inject(RENDERER) private readonly renderer: Renderer,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | null,
  ) {}

  @Get('countries/:iso3/brief.pdf')
  country(@Param('iso3') asked: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const iso3 = asked.toUpperCase();
    return this.send({ path: `/countries/${encodeURIComponent(iso3)}`, name: iso3 }, request, response);
  }

  @Get('organisations/:id/brief.pdf')
  organisation(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send({ path: `/organisations/${encodeURIComponent(id)}`, name: id.replace(/[^\w-]/g, '_') }, request, response);
  }

  private async send({ path, name }: { path: string; name: string }, request: Request, response: Response): Promise<void> {
    const search = searchOf(request);
    const language = this.renderer.negotiateLanguage(request.get('accept-language'), new URLSearchParams(search).get('lang'));
    try {
      const { pdf, etag } = await this.briefs.brief({ path, search, language, origin: originOf(request, this.publicUrl) });
      response.set({ ETag: etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Language', 'Content-Language': language });
      if (request.get('if-none-match') === etag) {
        response.status(304).end();
        return;
      }
      response.set('Content-Disposition', `inline; filename="dpg-adoption-${name}-${language}.pdf"`).type('pdf').send(pdf);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const status = STATUS[error.code] ?? 400;
      if (status === 503) response.set('Retry-After', '5');
      response.status(status).set('Cache-Control', 'no-store');
      response.json({ errors: [{ message: error.message, extensions: { code: error.code, ...error.details } }] });
    }
  }
}
