export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

const parsed = (json: string | null): Record<string, unknown> => {
  if (json === null) return {};
  try {
    const value = JSON.parse(json) as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : { value };
  } catch {
    return { value: json };
  }
};

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map((part) => shown(part) ?? '–').join('; ') || null;
  if (typeof value === 'object') {
    const parts = Object.entries(value).flatMap(([name, part]) => (shown(part) === null ? [] : [`${name}: ${shown(part) ?? ''}`]));
    return parts.length > 0 ? parts.join(', ') : null;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Field by field what an entry of the audit trail changed; what stayed the same is left out. */
export const changesOf = (before: string | null, after: string | null): Change[] => {
  const [old, now] = [parsed(before), parsed(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .map((field) => ({ field, before: shown(old[field]), after: shown(now[field]) }))
    .filter((change) => change.before !== change.after);
};
