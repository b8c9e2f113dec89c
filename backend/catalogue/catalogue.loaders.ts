import { In } from 'typeorm';
import { inOrderOf, type Recipe } from '../shared/loaders.js';
import { Dpg } from './dpg.entity.js';

/** DPGs with their owners; null: the catalogue has no such id. */
export const dpgById: Recipe<string, Dpg | null> = async (records, ids) => {
  const dpgs = await records.find(Dpg, { where: { id: In([...ids]) }, relations: { owners: true } });
  return inOrderOf<string, Dpg | null>(ids, dpgs, (dpg) => dpg?.id ?? '', () => null);
};
