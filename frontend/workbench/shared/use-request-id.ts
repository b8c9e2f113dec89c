import { useCallback, useRef } from 'react';

/** The name of a request: the same as long as it asks for the same, so that one that is sent again records nothing twice. */
export const useRequestId = (): { idFor: (content: string) => string; renew: () => void } => {
  const request = useRef({ id: '', of: '' });
  const idFor = useCallback((content: string) => {
    if (request.current.of !== content) request.current = { id: crypto.randomUUID(), of: content };
    return request.current.id;
  }, []);
  const renew = useCallback(() => {
    request.current.of = '';
  }, []);
  return { idFor, renew };
};
