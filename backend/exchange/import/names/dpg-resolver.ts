import { Resolver } from './resolver.js';

export interface NamedDpg {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** Digital public goods by the registry's id, by name, or by another name in use. */
export const dpgResolver = (dpgs: readonly NamedDpg[]): Resolver => {
  const nameOf = new Map(dpgs.map(({ id, name }) => [id, name]));
  return new Resolver('UNKNOWN_DPG', (id) => `${nameOf.get(id) ?? id} (${id})`)
    .layer(dpgs.map(({ id }) => [id, id]))
    .layer(dpgs.map(({ id, name }) => [name, id]))
    .layer(dpgs.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
};
