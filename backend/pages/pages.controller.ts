import { Controller, Get, Inject, Next, Req, Res } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Clock } from '../shared/clock.js';
import { isoOfDay } from '../shared/partial-date.js';
import { sendKept } from '../shared/send-kept.js';
import { Pictures } from './pictures.js';
import { originOf, searchOf } from './page-address.js';
import { Pages, PUBLIC_URL, RENDERER } from './pages.service.js';
import type { Renderer } from './renderer.js';

/** Everything that a browser is given as a page. */
@Controller()
export class PagesController {
  constructor(
    private readonly pages: Pages,
    private readonly pictures: Pictures,
    private readonly clock: Clock,
    @Inject(RENDERER) private readonly renderer: Renderer,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | null,
  ) {}

  @Get('graphql/explorer')
  explorer(@Res() response: Response): void {
    response.type('html').send(this.renderer.explorerDocument());
  }

  /** The picture of the page at `?page=`, which link previews show. */
  @Get('picture.png')
  async picture(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { page = '/', ...rest } = Object.fromEntries(new URLSearchParams(searchOf(request)));
    const asked = {
      path: page,
      search: new URLSearchParams(rest).toString(),
      language: this.languageOf(request),
      origin: this.publicUrl ?? '',
    };
    const { status, png } = await this.pictures.picture(asked);
    response.status(status).set('Cache-Control', 'public, max-age=3600').type('png').send(png);
  }

  /** The frame of the workbench; what is in it, its scripts ask for. Runs of an import are answered by their own room. */
  @Get(['workbench', 'workbench/*path'])
  workbench(@Req() request: Request, @Res() response: Response, @Next() next: NextFunction): void {
    if (request.path.startsWith('/workbench/import/')) return next();
    const language = this.languageOf(request);
    response.set({ 'Cache-Control': 'no-store', Vary: 'Accept-Language', 'Content-Language': language });
    response.type('html').send(this.renderer.workbenchDocument(language, isoOfDay(this.clock.today())));
  }

  @Get(['/', '*path'])
  async page(@Req() request: Request, @Res() response: Response, @Next() next: NextFunction): Promise<void> {
    // The API is served behind this controller: a query over GET is none of its pages.
    if (request.path.replace(/\/$/, '') === '/graphql' || request.path.startsWith('/workbench/import/')) return next();
    const language = this.languageOf(request);
    const origin = originOf(request, this.publicUrl);
    const page = await this.pages.page({ path: request.path, search: searchOf(request), language, origin });
    if (page.redirect !== undefined) {
      response.redirect(page.status, page.redirect);
      return;
    }
    response.set({ ETag: page.etag, 'Cache-Control': 'no-cache', Vary: 'Accept-Language, Accept-Encoding', 'Content-Language': language });
    if (request.get('if-none-match') === page.etag) {
      response.status(304).end();
      return;
    }
    await sendKept(page, page.parts, request, response.status(page.status).type('html'));
  }

  private languageOf(request: Request) {
    return this.renderer.negotiateLanguage(request.get('accept-language'), new URLSearchParams(searchOf(request)).get('lang'));
  }
}
