import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../../gql/graphql';
import { ME } from '../accounts/account.queries';
import { ApiError, callApi } from './api';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: ApiError;
  }
}

type Document<Result, Variables> = TypedDocumentString<Result, Variables>;

/** Name of a question, whatever it is asked about. */
export const nameOf = <Result, Variables>(document: Document<Result, Variables>): string => String(document.__meta__?.['hash'] ?? '');

export const keyOf = <Result, Variables>(document: Document<Result, Variables>, variables: Variables) =>
  [nameOf(document), variables] as const;

/** What is known, and what to do when it turns out that nobody is signed in any more. */
export const makeClient = (): QueryClient => {
  const signedOut = (error: ApiError) => {
    if (error.code === 'UNAUTHENTICATED') client.setQueryData(keyOf(ME, {}), { me: null });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: signedOut }),
    mutationCache: new MutationCache({ onError: signedOut }),
    defaultOptions: {
      queries: { staleTime: 15_000, retry: (count, error) => error.code === 'OFFLINE' && count < 2 },
      mutations: { retry: false },
    },
  });
  return client;
};

interface AskOptions {
  enabled?: boolean;
  /** Shows the answer to the question before until this one is there. */
  keep?: boolean;
  /** Stays as it is while somebody works through it. */
  still?: boolean;
}

export const useAsk = <Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { enabled = true, keep = false, still = false }: AskOptions = {},
): UseQueryResult<Result> =>
  useQuery({
    queryKey: keyOf(document, variables),
    queryFn: () => callApi(document, variables),
    enabled,
    meta: { still },
    ...(still && { staleTime: Infinity }),
    ...(keep && { placeholderData: keepPreviousData }),
  });

/** Everything on the screen is asked for again, but for what somebody is working through. */
export const useRefresh = (): (() => Promise<void>) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: (query) => query.meta?.['still'] !== true });
};

/** A change: after it, everything that is on the screen is asked for again. */
export const useTell = <Result, Variables>(document: Document<Result, Variables>): UseMutationResult<Result, ApiError, Variables> => {
  const refresh = useRefresh();
  return useMutation({ mutationFn: (variables: Variables) => callApi(document, variables), onSuccess: () => void refresh() });
};
