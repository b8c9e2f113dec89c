declare module '*/scripts/browser.mjs' {
  /** A browser that can be started; null: there is none. */
  export const browserPath: () => Promise<string | null>;
}

declare module '*/kit/postgres-server.js' {
  export const startPostgres: () => Promise<{ url: string; stop: () => Promise<void> }>;
}
