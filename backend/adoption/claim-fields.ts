import type { AnyClaim, ClaimKind } from './claim-kinds.js';
import { StageEvent } from './stage-event.entity.js';

/** A claim as a list of words and numbers, field by field; null: nothing is said. Codes stay codes. */
export type Fields = Record<string, string | null>;

const text = (value: unknown): string | null =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : null;

const OWN: Record<ClaimKind, readonly string[]> = {
  STAGE_EVENT: ['kind', 'date', 'extent', 'sector', 'reason', 'replacedBy', 'note'],
  REACH_FIGURE: ['date', 'unit', 'served', 'intended', 'women', 'vulnerable', 'vulnerableGroup', 'note'],
  BARRIER: ['kind', 'severity', 'notedOn', 'resolvedOn', 'note'],
  INCLUSION_MARKER: ['date', 'women', 'vulnerable', 'note'],
};

export const fieldsOf = (kind: ClaimKind, claim: AnyClaim): Fields => {
  const own = Object.fromEntries(OWN[kind].map((name) => [name, text((claim as unknown as Record<string, unknown>)[name])]));
  const evidence = claim.evidence.map(({ title, url, grade }) => [title, url, grade].filter(Boolean).join(' · ')).sort();
  const ofStage =
    claim instanceof StageEvent
      ? {
          institution: claim.institution?.name ?? null,
          sdgs: text(claim.sdgs.join(', ')),
          ...Object.fromEntries(Object.entries(claim.proofs).map(([name, value]) => [`proofs.${name}`, text(value)])),
        }
      : {};
  return { ...own, ...ofStage, evidence: text(evidence.join('\n')) };
};

/** Fields in which a claim differs from the one before it (null: from nothing). */
export const differences = (before: Fields | null, after: Fields): { name: string; before: string | null; after: string | null }[] =>
  Object.keys(after)
    .map((name) => ({ name, before: before?.[name] ?? null, after: after[name] ?? null }))
    .filter((field) => field.before !== field.after);
