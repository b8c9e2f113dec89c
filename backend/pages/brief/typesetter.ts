import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { DomainError, ERROR_CODES } from '../../shared/domain-error.js';

/** What the thread is given: a paper as JSON, and how many pages it may fill; null: as many as it takes. */
export interface ToSet {
  paper: string;
  pages: number | null;
}

/** What it gives back. `pdf` null without a problem: the paper is too long. */
export interface WasSet {
  pdf: Uint8Array | null;
  problem: string | null;
}

/** The same paper in several amounts of room, the roomiest first. */
export interface Papers {
  rooms: number;
  paperIn: (room: number) => string;
}

/** The worker in the folder of the build. */
export const TYPESETTER = 'backend/pages/brief/typesetter.worker.js';
export const TYPESETTER_FILE = Symbol('TYPESETTER_FILE');

const PAGES = 2;
/** Papers that may wait for their turn; the next one is refused, not kept in memory. */
const MOST_WAITING = 12;
const PATIENCE_MS = 10_000;
/** Papers after which the thread is renewed: what a compiler keeps of them outside of its heap has no limit of its own. */
const RENEWED_AFTER = 500;

/** Sets papers, one after the other, in a thread of its own that starts with the first of them. */
@Injectable()
export class Typesetter implements OnModuleDestroy {
  private worker: Worker | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private done = 0;

  constructor(@Inject(TYPESETTER_FILE) private readonly workerFile: string) {}

  /** The roomiest paper that fits on its pages. Throws BUSY where too many wait already, TIMED_OUT. */
  async set(papers: Papers): Promise<Buffer> {
    if (this.waiting >= MOST_WAITING) throw new DomainError('BUSY', ERROR_CODES.BUSY);
    this.waiting++;
    const setting = this.turn.then(() => this.fit(papers));
    this.turn = setting.catch(() => undefined);
    try {
      return await setting;
    } finally {
      this.waiting--;
      if (++this.done >= RENEWED_AFTER && this.waiting === 0) await this.renew();
    }
  }

  private async renew(): Promise<void> {
    const old = this.worker;
    [this.done, this.worker] = [0, this.start()];
    await old?.terminate();
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  /** Nearly every paper fits at once; for the others, the first that does is looked for by halves. */
  private async fit({ rooms, paperIn }: Papers): Promise<Buffer> {
    const whole = await this.ask({ paper: paperIn(0), pages: PAGES });
    if (whole) return whole;
    let [low, high] = [1, rooms - 1];
    let best: Buffer | null = null;
    while (low <= high) {
      const middle = Math.floor((low + high) / 2);
      const pdf = await this.ask({ paper: paperIn(middle), pages: PAGES });
      if (pdf) [best, high] = [pdf, middle - 1];
      else low = middle + 1;
    }
    // Longer than it should be is better than none.
    return best ?? (await this.ask({ paper: paperIn(rooms - 1), pages: null })) ?? Buffer.alloc(0);
  }

  private async ask(paper: ToSet): Promise<Buffer | null> {
    const worker = (this.worker ??= this.start());
    const late = AbortSignal.timeout(PATIENCE_MS);
    worker.postMessage(paper);
    try {
      const [{ pdf, problem }] = (await once(worker, 'message', { signal: late })) as [WasSet];
      if (problem !== null) throw new Error(problem);
      return pdf && Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
    } catch (error) {
      if (!late.aborted) throw error;
      this.worker = null;
      await worker.terminate();
      throw new DomainError('TIMED_OUT', ERROR_CODES.TIMED_OUT);
    }
  }

  private start(): Worker {
    const worker = new Worker(this.workerFile, { env: {}, resourceLimits: { maxOldGenerationSizeMb: 128 } });
    worker.unref();
    const forget = () => {
      if (this.worker === worker) this.worker = null;
    };
    return worker.on('error', forget).on('exit', forget);
  }
}
