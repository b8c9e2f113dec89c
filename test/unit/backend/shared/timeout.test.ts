import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { timeoutMiddleware } from '../../../../backend/shared/timeout.middleware.js';

const TIMEOUT_MS = 50;
const ANSWER_MS = 900;
let server: Server;
let isHeldUp = false;
beforeAll(async () => {
  const app = express();
  app.use(timeoutMiddleware(TIMEOUT_MS, () => isHeldUp));
  app.use((_request, response) => void setTimeout(() => response.json('answered'), ANSWER_MS));
  await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', () => resolve())));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const asked = async (): Promise<string> => {
  const reply = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const told = (await reply.json()) as string | { errors: { extensions: { code: string } }[] };
  return typeof told === 'string' ? told : (told.errors[0]?.extensions.code ?? '');
};

it.each([
  ['is refused', false, 'TIMED_OUT'],
  ['waits on where the product itself holds it up', true, 'answered'],
])('A request that takes too long %s', async (_case, held, told) => {
  isHeldUp = held;
  expect(await asked()).toBe(told);
});
it('A request that is held up no longer, and still takes too long, is refused', async () => {
  isHeldUp = true;
  setTimeout(() => (isHeldUp = false), 2 * TIMEOUT_MS);
  expect(await asked()).toBe('TIMED_OUT');
});
