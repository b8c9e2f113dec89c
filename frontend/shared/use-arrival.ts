import { useEffect, useRef } from 'react';

/**
 * What a new document would have done: names the tab; on another path (or page of a list) starts at the top with the focus on the
 * heading; where only a filter changed, says the new heading aloud.
 */
export const useArrival = (path: string, address: string, title: string): void => {
  const before = useRef({ path, address });
  useEffect(() => {
    document.title = title;
    if (before.current.address === address) return;
    const heading = document.querySelector<HTMLElement>('h1');
    if (before.current.path !== path) {
      scrollTo(0, 0);
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    } else {
      const voice = document.getElementById('voice');
      if (voice) voice.textContent = heading?.textContent ?? title;
    }
    before.current = { path, address };
  }, [path, address, title]);
};
