import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation } from 'wouter';

/** An address of the workbench in the language that the address bar asks for. */
export const inLanguage = (address: string): string => {
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang === null || /[?&]lang=/.test(address)) return address;
  return `${address}${address.includes('?') ? '&' : '?'}lang=${encodeURIComponent(lang)}`;
};

interface ToProps {
  to: string;
  children: ReactNode;
  className?: string;
  current?: boolean;
}

/** A link to another place of the workbench. */
export const To = ({ to, children, className, current }: ToProps): ReactElement => (
  <Link href={inLanguage(to)} className={className} aria-current={current ? 'page' : undefined}>
    {children}
  </Link>
);

/** Goes to another place of the workbench. */
export const useGo = (): ((address: string, options?: { replace?: boolean }) => void) => {
  const [, navigate] = useLocation();
  return (address, options) => navigate(inLanguage(address), options);
};

/** Where one claim of any kind is read, and what can be done with it. */
export const claimPath = (id: string): string => `/workbench/claims/${encodeURIComponent(id)}`;

export const recordPath = (id: string): string => `/workbench/records/${encodeURIComponent(id)}`;
