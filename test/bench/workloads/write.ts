import type { Measured } from '../table.js';
import type { World } from '../world.js';

/** How fast made adoptions with events and evidence are written; nothing where an earlier run wrote them. */
export const write = async ({ written }: World): Promise<Measured[]> => {
  if (!written) return [];
  const { adoptions, events, evidence, ms } = written;
  return [
    { name: 'rows written', unit: 'rows', value: adoptions + events + evidence },
    { name: 'rows written a second', unit: 'rows/s', value: ((adoptions + events + evidence) / ms) * 1000 },
  ];
};
