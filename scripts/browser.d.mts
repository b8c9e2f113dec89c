/** A browser that can be started: CHROME_PATH, else the packed one, else the system's. Null: there is none. */
export const browserPath: () => Promise<string | null>;
