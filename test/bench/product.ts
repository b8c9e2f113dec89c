import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { DatabaseTarget } from '../../backend/config.js';

/** The built product in a process of its own, as `npm start` runs it. */
export interface Product {
  url: string;
  pid: number;
  /** From the start of the process until it listens. */
  startMs: number;
  stop: () => Promise<void>;
}

const urlOf = (target: DatabaseTarget): string => (target.kind === 'sqlite' ? `sqlite:${target.file}` : target.url);

const listening = async (server: ChildProcess): Promise<string> => {
  if (!server.stdout) throw new Error('The product says nothing.');
  for await (const line of createInterface(server.stdout)) {
    const url = /is at (\S+)/.exec(line)?.[1];
    if (url) return url;
  }
  throw new Error('The product did not start: run npm run build.');
};

export const startProduct = async (target: DatabaseTarget): Promise<Product> => {
  const started = performance.now();
  const settings = { PORT: '0', LOG_LEVEL: 'error', REQUEST_TIMEOUT_SECONDS: '300', DATABASE_URL: urlOf(target) };
  const server = spawn(process.execPath, ['dist/backend/main.js'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await listening(server);
  return {
    url,
    pid: server.pid ?? 0,
    startMs: performance.now() - started,
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
};
