/** The one spelling of a page's path: no slash at its end, country codes in capitals. */
export const canonicalPath = (path: string): string =>
  path.replace(/(?<=.)\/+$/, '').replace(/^\/countries\/([a-z]{3})$/i, (_path, iso3: string) => `/countries/${iso3.toUpperCase()}`);
