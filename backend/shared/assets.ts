import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';

const YEAR_MS = 31_536_000_000;

/** Built files under their content-hashed names: kept by browsers for good, sent as they were compressed when built. */
export const builtAssets = (directory: string): RequestHandler => {
  const folder = join(directory, 'assets');
  const compressed = new Set(readdirSync(folder).filter((name) => name.endsWith('.br')));
  const router = Router();
  router.use('/assets', (request: Request, response: Response, next: NextFunction) => {
    const name = request.path.slice(1);
    if (!compressed.has(`${name}.br`) || !request.acceptsEncodings('br')) return next();
    response.type(name.slice(name.lastIndexOf('.'))).set({ 'Content-Encoding': 'br', Vary: 'Accept-Encoding' });
    request.url = `/${name}.br`;
    next();
  });
  const keepType = {
    setHeaders: (response: Response, path: string) => {
      if (path.endsWith('.br')) response.type(path.slice(0, -3).split('.').at(-1) ?? '');
    },
  };
  router.use('/assets', express.static(folder, { immutable: true, maxAge: YEAR_MS, index: false, fallthrough: true, ...keepType }));
  router.use(express.static(directory, { index: false, maxAge: 3_600_000, dotfiles: 'ignore' }));
  return router;
};
