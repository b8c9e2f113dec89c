import { useEffect, useRef } from 'react';
import { scrollLeft } from './go';

/**
 * What a new document would have done: says that it answers (`data-ready`) and names the tab; on another path (or page of a list)
 * starts at the top, or on the way back where the reader was, with the focus on the heading; where only a filter changed, says the
 * new heading aloud.
 */
export const useArrival = (path: string, address: string, title: string): void => {
  const before = useRef({ path, address });
  const back = useRef(false);
  useEffect(() => {
    const turn = () => {
      back.current = true;
    };
    addEventListener('popstate', turn);
    return () => removeEventListener('popstate', turn);
  }, []);
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
    document.title = title;
    // After what the reader waits for: the page itself, and what its charts load.
    const later = setTimeout(() => {
      void import('./keep-visited').then(({ keepVisited }) => keepVisited()).catch(() => undefined);
    }, 2000);
    const leave = () => clearTimeout(later);
    if (before.current.address === address) return leave;
    const heading = document.querySelector<HTMLElement>('h1');
    if (before.current.path !== path) {
      scrollTo(0, back.current ? (scrollLeft() ?? scrollY) : 0);
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    } else {
      const voice = document.getElementById('voice');
      if (voice) voice.textContent = heading?.textContent ?? title;
    }
    before.current = { path, address };
    back.current = false;
    return leave;
  }, [path, address, title]);
};
