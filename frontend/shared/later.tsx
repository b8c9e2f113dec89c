import { createElement, Suspense, use, type ComponentType, type ReactElement } from 'react';
import { once } from './once';

/** Waits after a part did not come: 2 s, 4 s, 8 s… up to a minute. */
const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;

export interface Later {
  load(): Promise<unknown>;
}

/**
 * A part of a page whose script a browser loads after the page has come alive. What the server drew of it stays as it is
 * until then, and for good where the script never comes: a page without one of its scripts is still to be read.
 */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): ((props: Props) => ReactElement) & Later => {
  const part = once(load);
  const patiently = once(async () => {
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      try {
        return await part();
      } catch {
        await new Promise((done) => setTimeout(done, wait));
      }
    }
  });
  const Loaded = (props: Props) => createElement(use(part.there() ?? patiently()), props);
  const Part = (props: Props) => (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
  return Object.assign(Part, { load: part });
};
