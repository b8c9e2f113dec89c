import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express from 'express';
import { join } from 'node:path';
import { AppModule } from './app.module.js';
import { sessionMiddleware } from './accounts/session.middleware.js';
import { Sessions } from './accounts/sessions.js';
import type { Config } from './config.js';
import { WORKER } from './exchange/import/importer.js';
import { TYPESETTER } from './pages/brief/typesetter.js';
import type { Renderer } from './pages/renderer.js';
import { AnswerCache } from './shared/answer-cache.js';
import { answerMiddleware } from './shared/answer.middleware.js';
import { builtAssets } from './shared/assets.js';
import type { Clock } from './shared/clock.js';
import { NestLog, requestLog } from './shared/log.js';
import { requestErrors } from './shared/request-errors.js';
import { securityHeaders } from './shared/security-headers.js';
import type { Storage } from './shared/storage.js';
import { timeoutMiddleware } from './shared/timeout.middleware.js';

const KEEP_ALIVE_MS = 75_000;

export interface ServerParts {
  config: Config;
  storage: Storage;
  clock: Clock;
  renderer: Renderer;
  /** Folder of the build. */
  distDirectory: string;
}

/** The product as one HTTP application, not yet listening. */
export const createServer = async ({ config, storage, clock, renderer, distDirectory }: ServerParts): Promise<NestExpressApplication> => {
  const { publicUrl, iatiPublisher } = config;
  const module = AppModule.with({
    ...{ storage, clock, documents: renderer.documents, accounts: config },
    imports: { dataDirectory: config.dataDirectory, workerFile: join(distDirectory, WORKER) },
    pages: { renderer, publicUrl, iatiPublisher, typesetterFile: join(distDirectory, TYPESETTER) },
  });
  const app = await NestFactory.create<NestExpressApplication>(module, {
    bodyParser: false,
    logger: new NestLog(config.logLevel),
    abortOnError: false,
  });
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.set('etag', 'strong');
  app.use(requestLog(config.logLevel));
  app.use(securityHeaders(renderer.styleHashes, publicUrl?.startsWith('https:') ?? false));
  app.use(compression({ threshold: 512 }));
  app.use(builtAssets(join(distDirectory, 'frontend')));
  app.use(['/graphql', '/workbench', '/auth'], sessionMiddleware(app.get(Sessions)));
  app.use('/graphql', express.json({ limit: '100kb' }));
  const answers = answerMiddleware(storage, clock, app.get(AnswerCache));
  const timeout = timeoutMiddleware(config.requestTimeoutMs, () => storage.isHeldUp);
  app.use('/graphql', (request: express.Request, response: express.Response, next: express.NextFunction) => {
    if (request.path !== '/') return next();
    timeout(request, response, () => void answers(request, response, next).catch(next));
  });
  app.use('/graphql', requestErrors);
  // Longer than proxies and clients keep a connection: closed first by the server, it would lose a request that is on its way.
  app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MS;
  app.enableShutdownHooks();
  return app;
};
