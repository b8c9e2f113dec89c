import { settled } from './answers';

/** What is loaded once; a load that failed is tried anew by the next who asks. React reads it at once when it is there. */
export const once = <Loaded>(load: () => Promise<Loaded>): (() => Promise<Loaded>) & { there: () => Promise<Loaded> | null } => {
  let under: Promise<Loaded> | null = null;
  let there: Promise<Loaded> | null = null;
  const ask = () => {
    under ??= load().then(
      (loaded) => (under = there = settled(loaded)),
      (reason: unknown) => {
        under = null;
        throw reason;
      },
    );
    return under;
  };
  return Object.assign(ask, { there: () => there });
};
