import type { Request } from 'express';

/** The search of an address as it was asked for, with its question mark. */
export const searchOf = (request: Request): string => request.originalUrl.slice(request.path.length);

/** Base address under which the reader reaches the product. */
export const originOf = (request: Request, publicUrl: string | null): string =>
  publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
