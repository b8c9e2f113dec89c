import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useTitle } from './use-title';
import { useWords } from './words';

interface ScreenProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Wider than a text: a grid, a table. */
  wide?: boolean;
}

let first = true;

/** One place of the workbench: its heading takes the focus when somebody comes from another place. */
export const Screen = ({ title, lead, children, wide = false }: ScreenProps): ReactElement => {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title, t('work.title'));
  useEffect(() => {
    if (!first) heading.current?.focus();
    first = false;
  }, []);
  return (
    <main id="main" className={wide ? 'wide' : undefined}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </main>
  );
};
