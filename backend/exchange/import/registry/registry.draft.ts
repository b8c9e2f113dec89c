import type { DpgType } from '../../../catalogue/catalogue.terms.js';
import { nameKey } from '../names/name-key.js';
import type { Known } from '../known.js';
import { ROW_PROBLEMS, type RowProblem, type RowProblemCode } from '../row-problems.js';
import type { RegistryEntry } from './registry.shapes.js';
import type { RegistryRemark } from './registry.types.js';

/** One digital public good of the file, in our words. Empty lists and null: the file does not say. */
export interface DpgDraft {
  entry: RegistryEntry;
  id: string;
  known: boolean;
  name: string;
  aliases: string[];
  types: DpgType[];
  sdgs: number[];
  registrySectors: string[];
  licences: string[];
  owners: string[];
  website: string | null;
  repository: string | null;
  registryStage: string | null;
  developedIn: string[];
  /** Null: the file says nothing about deployments. */
  deployedIn: Set<string> | null;
  problems: RowProblem[];
}

/** What became of the countries of deployment that an entry names. */
export interface DeploymentCounts {
  read: number;
  outside: number;
  doubles: number;
  empty: number;
  refused: number;
}

const TYPES: Readonly<Record<string, DpgType>> = {
  ...{ software: 'SOFTWARE', opensoftware: 'SOFTWARE', opensourcesoftware: 'SOFTWARE', data: 'DATA', opendata: 'DATA', dataset: 'DATA' },
  ...{
    aimodel: 'AI_MODEL',
    openaimodel: 'AI_MODEL',
    aisystem: 'AI_MODEL',
    openaisystem: 'AI_MODEL',
    openaisystems: 'AI_MODEL',
    ai: 'AI_MODEL',
  },
  ...{ standard: 'STANDARD', openstandard: 'STANDARD', openstandards: 'STANDARD', content: 'CONTENT', opencontent: 'CONTENT' },
  ...{ contentcollection: 'CONTENT', opencontentcollection: 'CONTENT' },
};

const STAGES = ['DPG', 'NOMINEE'];

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);

const idOf = ({ id, name, aliases }: RegistryEntry, { dpgs }: Known): { id: string; known: boolean } => {
  for (const candidate of [id, name, ...aliases]) {
    const resolved = candidate === null ? null : dpgs.resolve(candidate);
    if (resolved && 'code' in resolved) return { id: resolved.code, known: true };
  }
  return { id: id === null ? slugOf(name) : /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id) ? id : slugOf(id) || slugOf(name), known: false };
};

/** Reads an entry: what it means is resolved, what cannot be taken is a problem of its row or a remark. */
export const draftOf = (entry: RegistryEntry, known: Known, remarks: RegistryRemark[], counts: DeploymentCounts): DpgDraft => {
  const problems: RowProblem[] = [];
  const refuse = (column: string, value: string, code: RowProblemCode, suggestion: string | null = null) =>
    void problems.push({ line: entry.line, column, value: value.slice(0, 200), code, reason: ROW_PROBLEMS[code], suggestion });
  const { id, known: isKnown } = idOf(entry, known);
  if (id === '') refuse('id', entry.id ?? entry.name, 'ID_INVALID');
  const remark = (value: string, why: RegistryRemark['why']) => void remarks.push({ place: entry.place, dpg: id, value, why });

  const types = entry.types.flatMap((type) => {
    const code = TYPES[nameKey(type)];
    if (!code) refuse('type', type, 'UNKNOWN_CODE');
    return code ?? [];
  });
  const sdgs = entry.sdgs.flatMap((goal) => {
    const isGoal = typeof goal === 'number' && Number.isInteger(goal) && goal >= 1 && goal <= 17;
    if (!isGoal) refuse('sdgs', String(goal), 'UNKNOWN_SDG');
    return isGoal ? goal : [];
  });
  const sectors = entry.sectors.map((sector) => {
    const spelt = known.registrySectors.find((name) => nameKey(name) === nameKey(sector));
    if (!spelt) remark(sector, 'UNKNOWN_SECTOR');
    return spelt ?? sector;
  });
  /** Null: it is no member state or observer; false: nobody knows what is meant. */
  const countryOf = (column: string, name: string): string | null | false => {
    const resolved = known.countries.resolve(name);
    if ('code' in resolved) return resolved.code;
    if (resolved.problem !== 'NO_MEMBER_STATE') refuse(column, name, resolved.problem, resolved.suggestion);
    else remark(name, 'OUTSIDE');
    return resolved.problem === 'NO_MEMBER_STATE' ? null : false;
  };
  const address = (url: string | null): string | null => {
    const isAddress = url === null || (URL.canParse(url) && /^https?:\/\/\S+$/i.test(url));
    if (!isAddress) remark(url, 'NO_ADDRESS');
    return isAddress ? url : null;
  };
  const stage = entry.stage?.toUpperCase() ?? null;
  if (stage !== null && !STAGES.includes(stage)) remark(stage, 'UNKNOWN_STAGE');
  return {
    ...{ entry, id, known: isKnown, name: entry.name, aliases: entry.aliases, types: [...new Set(types)] },
    ...{ sdgs: [...new Set(sdgs)].sort((a, b) => a - b), registrySectors: [...new Set(sectors)], licences: entry.licences },
    ...{ owners: entry.owners, website: address(entry.website), repository: address(entry.repository) },
    registryStage: stage !== null && STAGES.includes(stage) ? stage : null,
    developedIn: [...new Set(entry.developedIn.flatMap((name) => countryOf('developmentCountries', name) || []))].sort(),
    deployedIn: entry.deployedIn && deployments(entry.deployedIn, countryOf, remark, counts),
    problems,
  };
};

const deployments = (
  names: readonly string[],
  countryOf: (column: string, name: string) => string | null | false,
  remark: (value: string, why: RegistryRemark['why']) => void,
  counts: DeploymentCounts,
): Set<string> => {
  const countries = new Set<string>();
  for (const name of names) {
    counts.read++;
    if (name.trim() === '') {
      counts.empty++;
      remark(name, 'EMPTY');
      continue;
    }
    const country = countryOf('deploymentCountries', name);
    if (country === null) counts.outside++;
    else if (country === false) counts.refused++;
    else if (countries.has(country)) {
      counts.doubles++;
      remark(name, 'DOUBLE');
    } else countries.add(country);
  }
  return countries;
};
