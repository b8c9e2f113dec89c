import type { CountsFragment, ReviewQueueQuery } from '../../gql/graphql';

export type Waiting = ReviewQueueQuery['workClaims']['edges'][number]['node'];
export type Rungs = Record<'reported' | 'assessed' | 'piloted' | 'scaled', number>;
type Counts = Pick<CountsFragment, keyof Rungs>;

export const RUNG_NAMES = ['scaled', 'piloted', 'assessed', 'reported'] as const;
const ORDER = ['REPORTED', 'ASSESSED', 'PILOTED', 'SCALED'];

export interface Effect {
  iso3: string;
  country: string;
  before: Counts;
  after: Counts;
}

/** Kinds that may be about an adoption and move no count of adoptions. */
export const OF_NO_COUNT: readonly Waiting['kind'][] = ['NEED', 'COMMITMENT', 'SUPPORT_NEED'];

/** Kinds that a public sum of money may hold. */
export const isMoney = ({ kind }: Pick<Waiting, 'kind'>): boolean => kind === 'NEED' || kind === 'COMMITMENT';

const rungsOf = (change: (rung: keyof Rungs) => number): Rungs => ({
  reported: change('reported'),
  assessed: change('assessed'),
  piloted: change('piloted'),
  scaled: change('scaled'),
});

/** Of several claims about one adoption the one that lifts it highest decides; the others move no figure. */
const decisive = (claims: readonly Waiting[]): Waiting[] => {
  const best = new Map<string, Waiting>();
  const height = ({ stageThen }: Waiting) => ORDER.indexOf(stageThen ?? 'REPORTED');
  for (const claim of claims) {
    if (!claim.adoption) continue;
    const other = best.get(claim.adoption.id);
    if (!other || height(claim) > height(other)) best.set(claim.adoption.id, claim);
  }
  return [...best.values()];
};

/** What the public figures of each country become if these claims are published together. */
export const effectsOf = (claims: readonly Waiting[]): Effect[] => {
  const effects = new Map<string, Effect>();
  for (const { country, countryNow, countryThen } of decisive(claims)) {
    if (!country || !countryNow || !countryThen) continue;
    const { iso3, name } = country;
    const effect = effects.get(iso3) ?? { iso3, country: name, before: countryNow, after: countryNow };
    const after = rungsOf((rung) => effect.after[rung] + countryThen[rung] - countryNow[rung]);
    effects.set(iso3, { ...effect, after });
  }
  return [...effects.values()];
};

export const changed = ({ before, after }: Effect): (keyof Rungs)[] => RUNG_NAMES.filter((rung) => before[rung] !== after[rung]);

/** What a key does in the queue. */
export type ReviewCommand = 'next' | 'previous' | 'publish' | 'return' | 'select' | 'all' | 'help';
const KEYS: Record<string, ReviewCommand> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  p: 'publish',
  r: 'return',
  x: 'select',
  a: 'all',
  '?': 'help',
};
export const reviewCommand = (key: string): ReviewCommand | null => KEYS[key] ?? null;
