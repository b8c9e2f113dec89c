import { Resolver } from './resolver.js';

/** Where no more than these are possible, all of them are named to who wrote something else. */
const FEW = 6;

/** Codes of one column by the code itself, or by its public name in any of the six languages. */
export const codeResolver = (codes: readonly string[], names: readonly { code: string; name: string }[]): Resolver =>
  new Resolver('UNKNOWN_CODE', (code) => code, codes.length <= FEW ? codes.join(' or ') : null)
    .layer(codes.map((code) => [code, code]))
    .layer(names.filter(({ code }) => codes.includes(code)).map(({ code, name }) => [name, code]));
