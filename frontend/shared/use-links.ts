import { useEffect } from 'react';
import { isPage, routeOf } from '../routes';
import { go } from './go';

/** The address of the page here that an event's link leads to; null where the browser itself should follow it. */
const pageAddress = (event: Event): string | null => {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const target = link?.getAttribute('href');
  if (!link || !target?.startsWith('/') || link.hasAttribute('download') || link.hasAttribute('hreflang') || link.hasAttribute('target'))
    return null;
  return isPage(target.split(/[?#]/)[0] ?? '') ? target : null;
};

/** Follows links between pages without loading a new document: any plain `<a href>` of the page, HTML or SVG. */
export const useLinks = (): void => {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      // Without a connection only whole pages can be there: those that were kept.
      if (!navigator.onLine) return;
      const address = pageAddress(event);
      if (address === null) return;
      event.preventDefault();
      go(address);
    };
    const foresee = (event: Event) => {
      const address = pageAddress(event);
      if (address !== null) void routeOf(address.split('?')[0] ?? '').route.load();
    };
    document.addEventListener('click', follow);
    document.addEventListener('pointerover', foresee, { passive: true });
    document.addEventListener('focusin', foresee);
    return () => {
      document.removeEventListener('click', follow);
      document.removeEventListener('pointerover', foresee);
      document.removeEventListener('focusin', foresee);
    };
  }, []);
};
