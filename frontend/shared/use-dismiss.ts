import { useEffect, useRef, type RefObject } from 'react';

/** Closes an open `<details>` on Escape (the focus returns to its summary), on a click elsewhere, and when the focus leaves it. */
export const useDismiss = <Details extends HTMLDetailsElement>(): RefObject<Details | null> => {
  const details = useRef<Details>(null);
  useEffect(() => {
    const shut = (event: Event) => {
      const element = details.current;
      if (element?.open && !(event.target instanceof Node && element.contains(event.target))) element.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      const element = details.current;
      if (event.key !== 'Escape' || !element?.open) return;
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', shut);
    document.addEventListener('focusin', shut);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', shut);
      document.removeEventListener('focusin', shut);
      document.removeEventListener('keydown', escape);
    };
  }, []);
  return details;
};
