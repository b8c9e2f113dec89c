import { createRequire } from 'node:module';
import { Inject, Injectable } from '@nestjs/common';
import { renderAsync } from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import { Clock } from '../shared/clock.js';
import { isoOfDay } from '../shared/partial-date.js';
import { Storage } from '../shared/storage.js';
import { Pages, RENDERER } from './pages.service.js';
import type { PageRequest, Renderer } from './renderer.js';

export interface Picture {
  status: number;
  png: Buffer;
}

const { resolve } = createRequire(import.meta.url);
/** Fonts for the scripts of the six languages. */
const FONTS = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
].map((file) => resolve(file));

/** Pictures of pages for link previews. A picture holds for its address, language, data version and day. */
@Injectable()
export class Pictures {
  private readonly drawn = new LRUCache<string, Promise<Picture>>({ max: 300 });
  /** One at a time: drawing takes a core, and previews can wait. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(RENDERER) private readonly renderer: Renderer,
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly pages: Pages,
  ) {}

  async picture(request: Omit<PageRequest, 'today'>): Promise<Picture> {
    const version = await this.storage.dataVersion();
    const today = isoOfDay(this.clock.today());
    const key = JSON.stringify([version, today, request]);
    const known = this.drawn.get(key);
    if (known) return known;
    const drawing = this.turn.then(() => this.draw({ ...request, today }, version));
    this.turn = drawing.catch(() => this.drawn.delete(key));
    this.drawn.set(key, drawing);
    return drawing;
  }

  private async draw(request: PageRequest, version: number): Promise<Picture> {
    const { status, svg } = await this.renderer.picture(request, (question) => this.pages.ask(question, version));
    const picture = await renderAsync(svg, { font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' } });
    return { status, png: picture.asPng() };
  }
}
