import { navigate } from 'wouter/use-browser-location';

/** Opens a page here. The place that is left keeps how far it was scrolled, for the way back. */
export const go = (address: string): void => {
  history.replaceState({ scroll: scrollY }, '');
  navigate(address);
};

/** How far the place was scrolled when it was left by a link; null: it was not. */
export const scrollLeft = (): number | null => {
  const { scroll } = (history.state ?? {}) as { scroll?: unknown };
  return typeof scroll === 'number' ? scroll : null;
};
