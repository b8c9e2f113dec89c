import type { Evidence } from './evidence.entity.js';

/** A claim as a list of words and numbers, field by field; null: nothing is said. Codes stay codes. */
export type Fields = Record<string, string | null>;

export const fieldText = (value: unknown): string | null =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : null;

/** The named fields of a claim. */
export const fieldsNamed = <C extends object>(claim: C, names: readonly (keyof C & string)[]): Fields =>
  Object.fromEntries(names.map((name) => [name, fieldText(claim[name])]));

/** What backs it, as one more field. */
export const evidenceField = (evidence: readonly Evidence[]): Fields => ({
  evidence: fieldText(
    evidence
      .map(({ title, url, grade }) => [title, url, grade].filter(Boolean).join(' · '))
      .sort()
      .join('\n'),
  ),
});

/** Fields in which a claim differs from the one before it (null: from nothing). */
export const differences = (before: Fields | null, after: Fields): { name: string; before: string | null; after: string | null }[] =>
  Object.keys(after)
    .map((name) => ({ name, before: before?.[name] ?? null, after: after[name] ?? null }))
    .filter((field) => field.before !== field.after);
