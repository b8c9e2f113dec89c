import { Injectable } from '@nestjs/common';
import { Storage } from '../shared/storage.js';
import { textKey } from '../shared/text-key.js';
import { Dpg } from './dpg.entity.js';

const keysOf = ({ name, aliases }: Dpg): string[] =>
  [name, ...aliases].map((text) => textKey(text).replace(/[^\p{L}\p{N}]+/gu, '')).filter(Boolean);

/** DPGs by what they are called. */
@Injectable()
export class DpgNames {
  constructor(private readonly storage: Storage) {}

  /** Ids of DPGs that hold a text (a `textKey`) in a name or alias. */
  async naming(wanted: string): Promise<string[]> {
    const dpgs = await this.storage.reader.find(Dpg);
    return dpgs.filter(({ name, aliases }) => [name, ...aliases].some((text) => textKey(text).includes(wanted))).map(({ id }) => id);
  }

  /** Ids of other DPGs that a name or alias of this one also names, or holds as a whole: "CommCare" and "CommCare Cloud". */
  async namedLike(id: string): Promise<string[]> {
    const dpgs = await this.storage.reader.find(Dpg);
    const own = dpgs.find((dpg) => dpg.id === id);
    if (!own) return [];
    const keys = keysOf(own);
    const alike = (other: string): boolean =>
      keys.some((key) => key === other || (key.length > 4 && other.length > 4 && (key.startsWith(other) || other.startsWith(key))));
    return dpgs.filter((dpg) => dpg.id !== id && keysOf(dpg).some(alike)).map((dpg) => dpg.id);
  }
}
