import type { NextFunction, Response } from 'express';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { AskRequest } from '../shared/answer.middleware.js';
import type { Sessions } from './sessions.js';

const COOKIE = 'session';

/** Puts who is signed in on the request. A cookie that holds no session is as none. */
export const sessionMiddleware =
  (sessions: Sessions) =>
  async (request: AskRequest, _response: Response, next: NextFunction): Promise<void> => {
    const token = parseCookie(request.get('cookie') ?? '')[COOKIE];
    const viewer = token ? await sessions.viewer(token) : null;
    if (viewer) request.asker = viewer;
    next();
  };

/** Hands the token to the browser, for this site alone and out of the reach of scripts; an empty one takes it away. */
export const setSessionCookie = (response: Response, token: string, secure: boolean): void => {
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  response.append('Set-Cookie', stringifySetCookie(COOKIE, token, token === '' ? { ...options, maxAge: 0 } : options));
};
