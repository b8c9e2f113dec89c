import { useEffect, useState } from 'react';

const KEY = 'desk';

/** The workbench leaves word in this browser that somebody is signed in: pages are the same for everybody, and know of no account. */
export const noteDesk = (isSignedIn: boolean): void => {
  try {
    if (isSignedIn) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing shows its pages without the ways to the workbench.
  }
};

/** Whether somebody was last seen signed in here: only then a page offers the ways to the workbench. Who may do what is said there. */
export const useDesk = (): boolean => {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    try {
      setHere(localStorage.getItem(KEY) !== null);
    } catch {
      setHere(false);
    }
  }, []);
  return isHere;
};
