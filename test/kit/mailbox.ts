import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  from: string;
  to: string[];
  /** Headers and text as they came, quoted-printable undone. */
  text: string;
}

const readable = (source: string): string =>
  source.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

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
        const letter = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text: readable(Buffer.concat(chunks).toString('utf8')),
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
