/** What was typed and not yet sent, kept in this browser for one account. */
const PREFIX = 'workbench';

const keyOf = (account: string, name: string): string => `${PREFIX}:${account}:${name}`;

/** Null: nothing is kept, or it cannot be read any more. */
export const keptDraft = (account: string, name: string): unknown => {
  try {
    const text = localStorage.getItem(keyOf(account, name));
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
};

/** Keeps it; null forgets it. A browser that keeps nothing (private, full) is no reason to stop anybody. */
export const keepDraft = (account: string, name: string, value: unknown): void => {
  try {
    if (value === null) localStorage.removeItem(keyOf(account, name));
    else localStorage.setItem(keyOf(account, name), JSON.stringify(value));
  } catch {
    // The work goes on; only closing the browser would lose it.
  }
};
