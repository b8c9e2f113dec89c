/**
 * An enumeration as a plain object. Its values are ordinary strings of a union type, so that rules, rows, GraphQL and seed
 * tables share them without casts.
 */
export const codes = <const Code extends string>(...list: readonly Code[]): { readonly [Each in Code]: Each } =>
  Object.fromEntries(list.map((code) => [code, code])) as { readonly [Each in Code]: Each };
