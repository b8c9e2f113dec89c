import { expect } from '@jest/globals';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import type { Storage } from '../../backend/shared/storage.js';
import type { Imports } from './imports.js';

/** All that an import can change, as one text. */
export const everything = async (storage: Storage) =>
  JSON.stringify(
    await Promise.all(
      ['stage_event', 'adoption', 'evidence', 'institution', 'dpg', 'audit_entry', 'contradiction', 'publication'].map((table) =>
        storage.reader.query(`SELECT * FROM ${table} ORDER BY 1, 2`),
      ),
    ),
  );

/** How many rows came to what, which is all rows. */
export const counts = ({ rowsRead, new: added, changed, unchanged, refused }: Awaited<ReturnType<Imports['preview']>>) => {
  expect(added + changed + unchanged + refused).toBe(rowsRead);
  return { added, changed, unchanged, refused };
};

export const eventsAbout = (storage: Storage, useCase: string) =>
  storage.reader.find(StageEvent, {
    where: { adoption: { useCase } },
    order: { createdAt: 'ASC', id: 'ASC' },
    relations: { evidence: true },
  });
