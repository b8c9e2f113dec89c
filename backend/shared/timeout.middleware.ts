import type { NextFunction, Request, Response } from 'express';
import { refuse } from './answer.middleware.js';

const LOOK_AGAIN_MS = 500;
/** However long something else holds the records. */
const MOST_MS = 60_000;

/**
 * Refuses a request that takes too long; what it still sends afterwards goes nowhere. While the product itself holds up whoever
 * writes, a request waits on: it would be told that it failed, and be carried out all the same.
 */
export const timeoutMiddleware =
  (milliseconds: number, isHeldUp: () => boolean) =>
  (_request: Request, response: Response, next: NextFunction): void => {
    const start = performance.now();
    const end = (): void => {
      if (isHeldUp() && performance.now() - start < MOST_MS) {
        timer = setTimeout(end, LOOK_AGAIN_MS);
        return;
      }
      refuse(response, 'TIMED_OUT');
      response.send = response.json = () => response;
    };
    let timer = setTimeout(end, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
