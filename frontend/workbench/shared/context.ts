import { createContext, use } from 'react';
import type { Language } from '../../shared/languages';
import type { MeQuery } from '../../gql/graphql';

/** What the document carries with it from the server. */
export interface WorkBoot {
  language: Language;
  /** ISO date, UTC. */
  today: string;
  /** Address of the file with the words. */
  words: string;
}

export const BootContext = createContext<WorkBoot>({ language: 'en', today: '', words: '' });
export const useBoot = (): WorkBoot => use(BootContext);

export type Me = NonNullable<MeQuery['me']>;
export const MeContext = createContext<Me | null>(null);
/** Who is signed in. Throws outside the signed-in part. */
export const useMe = (): Me => {
  const me = use(MeContext);
  if (!me) throw new Error('Nobody is signed in here.');
  return me;
};
export const hasRole = (me: Me, ...roles: readonly string[]): boolean => me.grants.some(({ role }) => roles.includes(role));
