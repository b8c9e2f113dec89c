import { Agent, request } from 'node:http';
import { median, processorMs } from './measure.js';
import type { Product } from './product.js';

export interface Asked {
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Replied {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** As it came over the wire: compressed where it was. */
  bytes: number;
  text: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export const send = (base: string, { path, headers = {}, body }: Asked): Promise<Replied> =>
  new Promise((resolve, reject) => {
    const sent = request(`${base}${path}`, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const whole = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: whole.length, text: whole.toString('utf8') });
      });
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Asks without a pause, four at a time, for some seconds or so many times; the n-th question may differ from the others. */
export const load = async (
  { url, pid }: Product,
  asked: (n: number) => Asked,
  status: number,
  { seconds = 2, most = Infinity } = {},
): Promise<{ perSecond: number; medianMs: number; processorMs: number; bytes: number }> => {
  const times: number[] = [];
  let [next, bytes] = [0, 0];
  const [started, before] = [performance.now(), processorMs(pid)];
  const loop = async (): Promise<void> => {
    while (performance.now() - started < seconds * 1000 && next < most) {
      const sent = performance.now();
      const reply = await send(url, asked(next++));
      if (reply.status !== status) throw new Error(`${reply.status} instead of ${status}: ${reply.text.slice(0, 200)}`);
      times.push(performance.now() - sent);
      bytes = reply.bytes;
    }
  };
  await Promise.all(Array.from({ length: 4 }, loop));
  return {
    perSecond: (times.length / (performance.now() - started)) * 1000,
    medianMs: median(times),
    processorMs: (processorMs(pid) - before) / times.length,
    bytes,
  };
};
