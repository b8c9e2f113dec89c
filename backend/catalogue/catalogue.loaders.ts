import { In } from 'typeorm';
import { inOrderOf, type Recipe } from '../shared/loaders.js';
import { Dpg } from './dpg.entity.js';
import { Organisation } from './organisation.entity.js';
import { Sdg } from './sdg.entity.js';

/** DPGs with their owners; null: the catalogue has no such id. */
export const dpgById: Recipe<string, Dpg | null> = async (records, ids) => {
  const dpgs = await records.find(Dpg, { where: { id: In([...ids]) }, relations: { owners: true } });
  return inOrderOf<string, Dpg | null>(
    ids,
    dpgs,
    (dpg) => dpg?.id ?? '',
    () => null,
  );
};

/** Goals; null: there is no such goal. */
export const sdgByNumber: Recipe<number, Sdg | null> = async (records, numbers) => {
  const sdgs = await records.findBy(Sdg, { number: In([...numbers]) });
  return inOrderOf<number, Sdg | null>(
    numbers,
    sdgs,
    (sdg) => sdg?.number ?? 0,
    () => null,
  );
};

/** Organisations; null: no such id. */
export const organisationById: Recipe<string, Organisation | null> = async (records, ids) => {
  const organisations = await records.findBy(Organisation, { id: In([...ids]) });
  return inOrderOf<string, Organisation | null>(
    ids,
    organisations,
    (organisation) => organisation?.id ?? '',
    () => null,
  );
};
