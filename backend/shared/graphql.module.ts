import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { OperationTypeNode } from 'graphql';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { AskRequest } from './answer.middleware.js';
import { AskContext } from './ask-context.js';
import { Clock } from './clock.js';
import { formatError } from './graphql-errors.js';
import { queryCost } from './query-cost.js';
import { LIMITS, queryLimits } from './query-limits.js';
import { Storage } from './storage.js';

/** Tells the answer cache which answers it may keep: queries without errors. */
const markCacheable: ApolloServerPlugin<AskContext & { request?: AskRequest }> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, operation, errors }) => {
      if (contextValue.request) contextValue.request.cacheable = operation?.operation === OperationTypeNode.QUERY && !errors?.length;
    },
  }),
};

/** Documents that clients may ask for by their SHA-256; others are learned for a while when a client sends them along. */
const persistedDocuments = (documents: readonly string[]) => {
  const shipped = new Map(documents.map((document) => [`apq:${createHash('sha256').update(document).digest('hex')}`, document]));
  const learned = new LRUCache<string, string>({ max: 1000 });
  return {
    get: async (key: string) => shipped.get(key) ?? learned.get(key),
    set: async (key: string, document: string) => void learned.set(key, document),
    delete: async (key: string) => learned.delete(key),
  };
};

/** Apollo Server behind the limits of a public API. `documents` are those of our own screens. */
export const graphqlModule = (documents: readonly string[]) =>
  GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Storage, Clock],
    useFactory: (storage: Storage, clock: Clock): ApolloDriverConfig => ({
      autoSchemaFile: true,
      sortSchema: true,
      path: '/graphql',
      introspection: true,
      graphiql: false,
      playground: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      parseOptions: { maxTokens: LIMITS.tokens },
      validationRules: [queryLimits],
      persistedQueries: { cache: persistedDocuments(documents) },
      context: async ({ req }: { req: AskRequest }) => {
        const ask = new AskContext(storage, req.dataVersion ?? (await storage.dataVersion()), clock.today(), req.asker ?? null);
        req.ask = ask;
        return Object.assign(ask, { request: req });
      },
      formatError,
      plugins: [queryCost, markCacheable],
    }),
  });
