import type { Request, Response } from 'express';
import { setImmediate } from 'node:timers/promises';
import { finished } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip, type BrotliCompress, type Gzip } from 'node:zlib';

/** Shorter than this in characters, compression wins nothing. */
const SHORTEST = 512;
const BROTLI_QUALITY = 5;

/** An encoder, and what makes it give out all that it was given so far. */
const ENCODERS = {
  br: () => ({
    encoder: createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
    flush: constants.BROTLI_OPERATION_FLUSH,
  }),
  gzip: () => ({ encoder: createGzip(), flush: constants.Z_SYNC_FLUSH }),
} satisfies Record<string, () => { encoder: BrotliCompress | Gzip; flush: number }>;
type Encoding = keyof typeof ENCODERS;

/** The parts of a text as they were compressed: each can be read before the next has come. */
const encode = async (parts: readonly string[], encoding: Encoding): Promise<Buffer[]> => {
  const { encoder, flush } = ENCODERS[encoding]();
  const whole: Buffer[] = [];
  let part: Buffer[] = [];
  const closePart = () => {
    whole.push(Buffer.concat(part));
    part = [];
  };
  encoder.on('data', (piece: Buffer) => part.push(piece));
  for (const text of parts.slice(0, -1)) {
    encoder.write(text);
    await new Promise<void>((done) => encoder.flush(flush, done));
    closePart();
  }
  encoder.end(parts.at(-1));
  await finished(encoder);
  closePart();
  return whole;
};

const encoded = new WeakMap<object, Partial<Record<Encoding, Promise<Buffer[]>>>>();

const encodedOnce = (kept: object, parts: readonly string[], encoding: Encoding): Promise<Buffer[]> => {
  const known = encoded.get(kept) ?? {};
  encoded.set(kept, known);
  return (known[encoding] ??= encode(parts, encoding));
};

/**
 * Sends a text that is kept and sent to many: compressed once for each encoding instead of once for each reader, which
 * costs more than everything else about a kept page. `kept` is what holds the text: the compressed forms go when it goes.
 * Each part leaves on its own, so that a reader on a slow line sees the first while the others are under way.
 */
export const sendKept = async (kept: object, parts: readonly string[], request: Request, response: Response): Promise<void> => {
  const encoding = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one));
  response.vary('Accept-Encoding');
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  if (encoding === undefined || length < SHORTEST) {
    response.end(parts.join(''));
    return;
  }
  const body = await encodedOnce(kept, parts, encoding);
  response.set({ 'Content-Encoding': encoding, 'Content-Length': String(body.reduce((sum, part) => sum + part.length, 0)) });
  for (const part of body.slice(0, -1)) {
    response.write(part);
    await setImmediate();
  }
  response.end(body.at(-1));
};
