import { Resolver } from './resolver.js';

/** Codes of one column by the code itself, or by its public name in any of the six languages. */
export const codeResolver = (codes: readonly string[], names: readonly { code: string; name: string }[]): Resolver =>
  new Resolver('UNKNOWN_CODE', (code) => code)
    .layer(codes.map((code) => [code, code]))
    .layer(names.filter(({ code }) => codes.includes(code)).map(({ code, name }) => [name, code]));
