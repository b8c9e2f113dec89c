import { useEffect } from 'react';

/** Names the tab, and takes the focus to the heading of a place that was gone to. */
export const useTitle = (title: string, site: string): void => {
  useEffect(() => {
    document.title = `${title} · ${site}`;
  }, [title, site]);
};
