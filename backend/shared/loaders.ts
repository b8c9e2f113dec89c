import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';

/** How a room reads many of its records in one statement. Answers in the order of the keys. */
export type Recipe<K, V> = (records: EntityManager, keys: readonly K[]) => Promise<V[]>;

/** Batched reads of one request: whatever asks for the same kind of record in the same turn shares a statement. */
export class Loaders {
  private readonly loaders = new Map<unknown, unknown>();

  constructor(private readonly records: () => EntityManager) {}

  load<K, V>(recipe: Recipe<K, V>, key: K): Promise<V> {
    return this.loaderOf(recipe).load(key);
  }

  loadMany<K, V>(recipe: Recipe<K, V>, keys: readonly K[]): Promise<V[]> {
    return Promise.all(keys.map((key) => this.load(recipe, key)));
  }

  private loaderOf<K, V>(recipe: Recipe<K, V>): DataLoader<K, V> {
    const known = this.loaders.get(recipe) as DataLoader<K, V> | undefined;
    const loader = known ?? new DataLoader<K, V>((keys) => recipe(this.records(), keys));
    if (!known) this.loaders.set(recipe, loader);
    return loader;
  }
}

/** Puts the records in the order of the keys; a key without a record gets `missing(key)`. */
export const inOrderOf = <K, V>(keys: readonly K[], records: readonly V[], keyOf: (record: V) => K, missing: (key: K) => V): V[] => {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  return keys.map((key) => byKey.get(key) ?? missing(key));
};
