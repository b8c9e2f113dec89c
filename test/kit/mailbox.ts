import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  from: string;
  to: string[];
  subject: string;
  /** The plain part, as a reader sees it. */
  text: string;
  html: string;
}

const ofQuotes = (source: string): Buffer =>
  Buffer.from(
    source.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
const CODINGS: Record<string, (body: string) => string> = {
  base64: (body) => Buffer.from(body, 'base64').toString('utf8'),
  'quoted-printable': (body) => ofQuotes(body.replace(/=\r\n/g, '')).toString('utf8'),
};

/** "=?UTF-8?Q?…?=" and "=?UTF-8?B?…?=", several of them where it is long (RFC 2047). */
const readHeader = (text: string): string =>
  text.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?utf-8\?([bq])\?([^?]*)\?=)+/gi, (all) => {
    const words = [...all.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)];
    return Buffer.concat(
      words.map(([, coding, word = '']) => (/b/i.test(coding ?? '') ? Buffer.from(word, 'base64') : ofQuotes(word.replaceAll('_', ' ')))),
    ).toString('utf8');
  });

/** A part of a letter that is of this type, decoded. */
const partOf = (source: string, type: string): string => {
  const boundary = /boundary="([^"]+)"/.exec(source)?.[1] ?? '';
  const part = source.split(`--${boundary}`).find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const coding = /Content-Transfer-Encoding: (\S+)/i.exec(head)?.[1] ?? '';
  return (CODINGS[coding] ?? String)(body.join('\r\n\r\n')).replaceAll('\r\n', '\n');
};

/** A real mail server that keeps what it is given. `refusing` lets it take nothing. */
export const startMailbox = async () => {
  const letters: Letter[] = [];
  const waiting: ((letter: Letter) => void)[] = [];
  const mode = { refusing: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, done) => done(mode.refusing ? new Error('not today') : null),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const source = Buffer.concat(chunks).toString('utf8');
        const [subject = ''] = /(?<=^Subject: ).*(?:\r\n[ \t].*)*/m.exec(source) ?? [];
        const letter = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          subject: readHeader(subject),
          text: partOf(source, 'text/plain'),
          html: partOf(source, 'text/html'),
        };
        letters.push(letter);
        waiting.shift()?.(letter);
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    mode,
    /** The next letter that comes in. */
    next: () => new Promise<Letter>((resolve) => waiting.push(resolve)),
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
};

/** The secret of the link in a letter or in an answer. */
export const secretIn = (text: string): string => /#([\w-]{43})/.exec(text)?.[1] ?? '';
