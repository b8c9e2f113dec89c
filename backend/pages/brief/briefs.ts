import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { Clock } from '../../shared/clock.js';
import { DomainError, ERROR_CODES, type ErrorCode } from '../../shared/domain-error.js';
import { isoOfDay } from '../../shared/partial-date.js';
import { Storage } from '../../shared/storage.js';
import { Pages, RENDERER } from '../pages.service.js';
import type { PageRequest, Renderer } from '../renderer.js';
import { Typesetter } from './typesetter.js';

export interface SetBrief {
  pdf: Buffer;
  etag: string;
}

const BYTES = 32 * 1024 * 1024;

const isCode = (code: string): code is ErrorCode => Object.hasOwn(ERROR_CODES, code);

/** Pages as papers. A paper holds for its address, language, data version and day. */
@Injectable()
export class Briefs {
  private readonly kept = new LRUCache<string, SetBrief, () => Promise<SetBrief>>({
    maxSize: BYTES,
    sizeCalculation: ({ pdf }) => pdf.length + 1000,
    // Who asks for a paper that is being made waits for that one.
    fetchMethod: (_key, _stale, { context }) => context(),
    ignoreFetchAbort: true,
  });

  constructor(
    @Inject(RENDERER) private readonly renderer: Renderer,
    private readonly pages: Pages,
    private readonly typesetter: Typesetter,
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Throws what the address asks that cannot be printed. */
  async brief(asked: Omit<PageRequest, 'today'>): Promise<SetBrief> {
    const version = await this.storage.dataVersion();
    const request = { ...asked, today: isoOfDay(this.clock.today()) };
    const key = JSON.stringify([version, request]);
    return this.kept.forceFetch(key, {
      context: async () => ({
        pdf: await this.make(request, version),
        etag: `"${createHash('sha256').update(key).digest('base64url').slice(0, 27)}"`,
      }),
    });
  }

  private async make(request: PageRequest, version: number): Promise<Buffer> {
    const papers = await this.renderer.brief(request, (question) => this.pages.ask(question, version));
    if (!('refused' in papers)) return this.typesetter.set(papers);
    const { code, message, argument } = papers.refused;
    throw new DomainError(isCode(code) ? code : 'INTERNAL', message, argument === null ? {} : { argument });
  }
}
