import type { Request, Response } from 'express';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Shorter than this in characters, compression wins nothing. */
const SHORTEST = 512;
const BROTLI_QUALITY = 5;

const ENCODERS = {
  br: (text: string): Promise<Buffer> => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (text: string): Promise<Buffer> => promisify(gzip)(text),
};
type Encoding = keyof typeof ENCODERS;

const encoded = new WeakMap<object, Partial<Record<Encoding, Promise<Buffer>>>>();

const encodedOnce = (kept: object, text: string, encoding: Encoding): Promise<Buffer> => {
  const known = encoded.get(kept) ?? {};
  encoded.set(kept, known);
  return (known[encoding] ??= ENCODERS[encoding](text));
};

/**
 * Sends a text that is kept and sent to many: compressed once for each encoding instead of once for each reader, which
 * costs more than everything else about a kept page. `kept` is what holds the text: the compressed forms go when it goes.
 */
export const sendKept = async (kept: object, text: string, request: Request, response: Response): Promise<void> => {
  const encoding = (['br', 'gzip'] as const).find((one) => request.acceptsEncodings(one));
  response.vary('Accept-Encoding');
  if (encoding === undefined || text.length < SHORTEST) {
    response.end(text);
    return;
  }
  const body = await encodedOnce(kept, text, encoding);
  response.set({ 'Content-Encoding': encoding, 'Content-Length': String(body.length) }).end(body);
};
