import { In } from 'typeorm';
import { inOrderOf, type Recipe } from '../shared/loaders.js';
import { Country } from './country.entity.js';

/** Countries with their memberships of groups; null: no such code. */
export const countryByIso3: Recipe<string, Country | null> = async (records, codes) => {
  const countries = await records.find(Country, { where: { iso3: In([...codes]) }, relations: { memberships: true } });
  return inOrderOf<string, Country | null>(
    codes,
    countries,
    (country) => country?.iso3 ?? '',
    () => null,
  );
};
