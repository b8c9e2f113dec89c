import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import { Adoption } from '../adoption/adoption.entity.js';
import { isPublished } from '../adoption/publication.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Organisation } from '../catalogue/organisation.entity.js';
import { Country } from '../countries/country.entity.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { mayWith } from '../claims/claim-kinds.js';
import { Commitment } from './commitment.entity.js';
import { Need } from './need.entity.js';

const unknown = (
  code: 'UNKNOWN_COUNTRY' | 'UNKNOWN_DPG' | 'UNKNOWN_RECORD' | 'UNKNOWN_CLAIM' | 'UNKNOWN_ADOPTION',
  argument: string,
  value: string,
) => new DomainError(code, ERROR_CODES[code], { argument, value });

/** Throws UNKNOWN_COUNTRY. */
export const countryAt = async (records: EntityManager, argument: string, code: string): Promise<string> => {
  const iso3 = code.toUpperCase();
  if (!(await records.existsBy(Country, { iso3 }))) throw unknown('UNKNOWN_COUNTRY', argument, code);
  return iso3;
};

/** Throws UNKNOWN_DPG. */
export const dpgAt = async (records: EntityManager, argument: string, id: string | null | undefined): Promise<string | null> => {
  if (!id) return null;
  if (!(await records.existsBy(Dpg, { id }))) throw unknown('UNKNOWN_DPG', argument, id);
  return id;
};

/** Throws UNKNOWN_RECORD. */
export const organisationAt = async (records: EntityManager, argument: string, id: string): Promise<string> => {
  if (!(await records.existsBy(Organisation, { id }))) throw unknown('UNKNOWN_RECORD', argument, id);
  return id;
};

/** A public adoption, or a hidden one for those who see its drafts. Throws UNKNOWN_ADOPTION. */
export const adoptionAt = async (records: EntityManager, viewer: Viewer, argument: string, id: string): Promise<Adoption> => {
  const adoption = await records.findOneBy(Adoption, { id });
  if (!adoption) throw unknown('UNKNOWN_ADOPTION', argument, id);
  if (viewer.may('SEE_DRAFTS', { country: adoption.countryIso3 }) || (await isPublished(records, id))) return adoption;
  throw unknown('UNKNOWN_ADOPTION', argument, id);
};

const counted = { publishedAt: Not(IsNull()), retiredAt: IsNull() };

/** A published need that counts. Throws UNKNOWN_CLAIM. */
export const needAt = async (records: EntityManager, argument: string, id: string): Promise<Need> => {
  const need = await records.findOneBy(Need, { id, ...counted });
  if (!need) throw unknown('UNKNOWN_CLAIM', argument, id);
  return need;
};

/** A published commitment that counts. Throws UNKNOWN_CLAIM. */
export const commitmentAt = async (records: EntityManager, argument: string, id: string): Promise<Commitment> => {
  const commitment = await records.findOneBy(Commitment, { id, ...counted });
  if (!commitment) throw unknown('UNKNOWN_CLAIM', argument, id);
  return commitment;
};

/** A claim of the same organisation's money that may be carried on. Throws UNKNOWN_CLAIM. */
export const continuedAt = async (
  records: EntityManager,
  viewer: Viewer,
  { argument, id, organisationId }: { argument: string; id: string; organisationId: string },
): Promise<Commitment> => {
  const commitment = await records.findOneBy(Commitment, { id, organisationId, retiredAt: IsNull() });
  const about = commitment && { recordId: null, countryIso3: commitment.countryIso3, organisationId };
  if (!commitment || !about || !(commitment.publishedAt !== null || mayWith(viewer, 'SEE_CLAIMS', about)))
    throw unknown('UNKNOWN_CLAIM', argument, id);
  return commitment;
};
