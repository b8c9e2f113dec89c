import { lookup as dnsLookup } from 'node:dns';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { refusedFile } from '../file-problems.js';

const REDIRECTS = 3;

const closed = new BlockList();
for (const [network, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
  ] as const),
  ...([
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
  ] as const),
  ...([
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['2001:db8::', 32],
] as const)
  closed.addSubnet(network, prefix, 'ipv6');

/** Is it an address of the internet, and not of this machine or the network around it? */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 0) return false;
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return isPublicAddress(mapped);
  if (family === 6 && /^::ffff:/i.test(address)) return false;
  return !closed.check(address, family === 4 ? 'ipv4' : 'ipv6');
};

/** Looks a name up and connects only where every address is public: the one that is checked is the one that is used. */
const publicLookup: LookupFunction = (host, options, callback) => {
  dnsLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [], 0);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      return callback(Object.assign(new Error(`${host} is not public`), { code: 'EADDRPRIVATE' }), [], 0);
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family);
  });
};

/** An address that may be asked. Throws FILE_REFUSED for any other. */
export const askable = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : null;
  const host = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const isOpen = url?.protocol === 'https:' && url.username === '' && (isIP(host) === 0 || isPublicAddress(host));
  if (!url || !isOpen) throw refusedFile('ADDRESS_REFUSED', { value: address.slice(0, 200) });
  return url;
};

/** How an address is asked, and what is waited for and read at most. */
interface Asking {
  /** A request that is not sent yet. */
  send: (url: URL, signal: AbortSignal) => ClientRequest;
  bytes: number;
  milliseconds: number;
}
const ASKING: Asking = {
  send: (url, signal) => request(url, { lookup: publicLookup, signal, headers: { accept: 'application/json' } }),
  bytes: 32 * 1024 * 1024,
  milliseconds: 30_000,
};

const answerOf = (sent: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    sent.on('response', resolve).on('error', reject).end();
  });

const bodyOf = async (answer: IncomingMessage, most: number): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw refusedFile('FILE_TOO_LARGE');
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw refusedFile('ENCODING');
  }
};

const asked = async (address: string, asking: Asking, signal: AbortSignal, redirects: number): Promise<string> => {
  const url = askable(address);
  const answer = await answerOf(asking.send(url, signal));
  const { statusCode = 0, headers } = answer;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    answer.destroy();
    if (redirects === 0) throw refusedFile('ADDRESS_FAILED', { value: 'too many redirects' });
    return asked(
      URL.canParse(headers.location, url.href) ? new URL(headers.location, url).href : headers.location,
      asking,
      signal,
      redirects - 1,
    );
  }
  // JSON comes under many types (text/plain from a code host), but what says that it is a page is one: a sign-in, an outage.
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  const isPage = /^(text\/html|application\/xhtml\+xml)$/i.test(type.trim());
  if (statusCode !== 200 || isPage) {
    answer.destroy();
    throw refusedFile('ADDRESS_FAILED', { value: isPage ? `HTTP ${statusCode}, ${type.trim()}` : `HTTP ${statusCode}` });
  }
  return bodyOf(answer, asking.bytes);
};

/** What stands at an https address, which may redirect to other public ones. Throws FILE_REFUSED. */
export const fetchRegistry = async (address: string, asking: Partial<Asking> = {}): Promise<string> => {
  try {
    const all = { ...ASKING, ...asking };
    return await asked(address, all, AbortSignal.timeout(all.milliseconds), REDIRECTS);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'FILE_REFUSED') throw error;
    throw refusedFile(code === 'EADDRPRIVATE' ? 'ADDRESS_REFUSED' : 'ADDRESS_FAILED', {
      value: (error as Error).message.slice(0, 200),
    });
  }
};
