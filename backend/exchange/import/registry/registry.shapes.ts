import { z } from 'zod';

/** One digital public good as the registry's files spell it, in either shape; null: the file does not say. */
export interface RegistryEntry {
  /** File, or place in the array: where a person finds it. */
  place: string;
  /** Line for the report: number of the entry, from 1. */
  line: number;
  /** Id, or the name of the file; null: neither. */
  id: string | null;
  name: string;
  aliases: string[];
  types: string[];
  /** Numbers, or what stands in the file instead of one. */
  sdgs: (number | string)[];
  sectors: string[];
  licences: string[];
  owners: string[];
  website: string | null;
  repository: string | null;
  stage: string | null;
  developedIn: string[];
  /** Null: the file says nothing about deployments. Texts as they are, the empty ones too. */
  deployedIn: string[] | null;
}

/** What could not be read as an entry. */
export interface BrokenEntry {
  place: string;
  line: number;
  why: string;
}

export interface RegistrySource {
  dpgs: readonly RegistryEntry[];
  broken: readonly BrokenEntry[];
}

const text = z.string().max(20_000);
/** A list, or a single text, or nothing: the registry has all three for the same field. */
const texts = z
  .union([z.array(z.union([text, z.null()])), text, z.null()])
  .optional()
  .transform((value) => (value === undefined || value === null ? [] : Array.isArray(value) ? value.map((one) => one ?? '') : [value]));
const optionalText = z
  .union([text, z.null()])
  .optional()
  .transform((value) => value?.trim() || null);
const list = <T extends z.ZodType>(item: T) => z.array(item).max(5000).nullish();

const goal = z.union([
  z.number(),
  text,
  z.tuple([z.number(), z.unknown()]).transform(([number]) => number),
  z.looseObject({ SDGNumber: z.union([z.number(), text]) }).transform(({ SDGNumber }) => SDGNumber),
  z.looseObject({ sdg: z.union([z.number(), text]) }).transform(({ sdg }) => sdg),
]);

const outer = z.looseObject({
  id: z.union([text, z.number()]).nullish(),
  name: text.refine((name) => name.trim() !== '', 'has no name'),
  aliases: texts,
  type: texts,
  categories: texts,
  SDGs: list(goal),
  sdgs: list(goal),
  sectors: texts,
  license: list(z.looseObject({ spdx: optionalText })),
  openlicenses: list(z.looseObject({ openLicense: optionalText })),
  organizations: list(z.looseObject({ name: optionalText, org_type: optionalText })),
  website: optionalText,
  repositoryURL: optionalText,
  repositories: list(z.looseObject({ url: optionalText })),
  stage: optionalText,
  locations: z.looseObject({ developmentCountries: texts, deploymentCountries: texts }).nullish(),
});

/** One line of plain text; the bar divides lists where they are kept. */
const plain = (value: string): string =>
  value
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll('|', '/')
    .trim();
const filled = (list: readonly (string | null)[]): string[] => [
  ...new Set(list.map((one) => plain(one ?? '')).filter((one) => one !== '')),
];

/** "SDG10: Reduced Inequalities", "SDG 3" or 3. */
const goalOf = (goal: number | string): number | string => {
  if (typeof goal === 'number') return goal;
  const [, number] = /^\s*(?:SDG\s*)?(\d{1,2})\b/i.exec(goal) ?? [];
  return number === undefined ? goal : Number(number);
};

const said = (locations: Record<string, unknown> | null | undefined): boolean => Array.isArray(locations?.['deploymentCountries']);

/** Reads one entry of either shape; a text says what is wrong with it. */
export const readEntry = (value: unknown, place: string, line: number, fileName: string | null): RegistryEntry | string => {
  const parsed = outer.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`;
  }
  const { data } = parsed;
  const owners = (data.organizations ?? []).filter(({ org_type }) => org_type === null || org_type.toLowerCase() === 'owner');
  return {
    ...{ place, line, name: plain(data.name).slice(0, 300), aliases: filled(data.aliases) },
    id: data.id === null || data.id === undefined ? fileName : String(data.id).trim() || fileName,
    types: filled([...data.type, ...data.categories]),
    sdgs: [...(data.SDGs ?? []), ...(data.sdgs ?? [])].map(goalOf),
    sectors: filled(data.sectors),
    licences: filled([...(data.license ?? []).map(({ spdx }) => spdx), ...(data.openlicenses ?? []).map(({ openLicense }) => openLicense)]),
    owners: filled(owners.map(({ name }) => name)),
    ...{ website: data.website, repository: data.repositoryURL ?? data.repositories?.[0]?.url ?? null, stage: data.stage },
    developedIn: filled(data.locations?.developmentCountries ?? []),
    deployedIn: said((value as { locations?: Record<string, unknown> }).locations) ? (data.locations?.deploymentCountries ?? []) : null,
  };
};
