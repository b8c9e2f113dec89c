import type { NextFunction, Request, Response } from 'express';
import { refuse } from './answer.middleware.js';

/** Refuses a request that takes too long; what it still sends afterwards goes nowhere. */
export const timeoutMiddleware =
  (milliseconds: number) =>
  (_request: Request, response: Response, next: NextFunction): void => {
    const timer = setTimeout(() => {
      refuse(response, 'TIMED_OUT');
      response.send = response.json = () => response;
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
