const filesOf = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).pathname.startsWith('/assets/'));

let keeper: Promise<ServiceWorkerRegistration> | null = null;

/** Has the page at the address kept, with the files that it is made of, for when there is no connection (public/sw.js). */
export const keepVisited = async (): Promise<void> => {
  // Browsers have no service worker on a connection that others can change.
  if (!('serviceWorker' in navigator) || !navigator.onLine) return;
  keeper ??= navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready);
  const { active } = await keeper;
  active?.postMessage({ keep: [location.href, ...filesOf()] });
};
