import type { RecordAdoptionInput, Sector } from '../../gql/graphql';
import { SECTORS } from '../../shared/codes';

export interface AdoptionValues {
  countryIso3: string;
  dpgId: string;
  useCase: string;
  jurisdiction: string;
  primarySector: Sector;
  /** Numbers of goals, as checkboxes hold them. */
  sdgs: string[];
  institution: string;
}

/** A draft as it was kept, or an empty form. */
export const readAdoption = (kept: unknown): AdoptionValues => {
  const known = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const text = (name: string): string => {
    const value = known[name];
    return typeof value === 'string' ? value : '';
  };
  const { sdgs } = known;
  return {
    countryIso3: text('countryIso3'),
    dpgId: text('dpgId'),
    useCase: text('useCase'),
    jurisdiction: text('jurisdiction'),
    primarySector: SECTORS.find((sector) => sector === known['primarySector']) ?? 'UNSPECIFIED',
    sdgs: Array.isArray(sdgs) ? sdgs.filter((goal) => typeof goal === 'string') : [],
    institution: text('institution'),
  };
};

export const toAdoptionInput = (values: AdoptionValues, requestId: string): RecordAdoptionInput => ({
  countryIso3: values.countryIso3,
  dpgId: values.dpgId,
  useCase: values.useCase.trim() || null,
  jurisdiction: values.jurisdiction.trim() || null,
  primarySector: values.primarySector,
  sdgs: values.sdgs.map(Number).sort((one, other) => one - other),
  institution: values.institution.trim() || null,
  requestId,
});

/** An id for a DPG that the registry does not list: its name in the registry's spelling. */
export const dpgIdOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
