/** A browser that can be started, the packed one as a last resort. Null: there is none. */
export const anyBrowserPath: () => Promise<string | null>;
