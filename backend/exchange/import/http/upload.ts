import { createWriteStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import type { Request } from 'express';
import { DomainError, ERROR_CODES } from '../../../shared/domain-error.js';
import { refusedFile } from '../file-problems.js';

const MOST_BYTES = 64 * 1024 * 1024;

const malformed = (): DomainError => new DomainError('REQUEST_MALFORMED', 'Send one file as multipart/form-data.');

/** The name as it is shown: the last part of a path, without what could break a line. */
const plainName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .slice(0, 200) || 'file';

const receiver = (request: Request) => {
  try {
    return busboy({ headers: request.headers, limits: { files: 1, fields: 0, parts: 2, fileSize: MOST_BYTES, headerPairs: 20 } });
  } catch {
    throw malformed();
  }
};

/** Writes the one file of a multipart request to `path`; answers what it is called. Throws REQUEST_MALFORMED or FILE_REFUSED. */
export const receiveFile = async (request: Request, path: string): Promise<string> => {
  const parts = receiver(request);
  let received: Promise<string> | undefined;
  let second = false;
  parts.on('file', (_field, file, { filename }) => {
    const write = async () => {
      let cut = false;
      file.on('limit', () => (cut = true));
      await pipeline(file, createWriteStream(path));
      if (cut) throw refusedFile('FILE_TOO_LARGE');
      return plainName(filename ?? '');
    };
    received = write();
    received.catch(() => undefined);
  });
  parts.on('filesLimit', () => (second = true));
  try {
    await pipeline(request, parts);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw malformed();
  }
  if (!received || second) throw malformed();
  return received.catch((error: unknown) => {
    if (error instanceof DomainError) throw error;
    throw new DomainError('REQUEST_MALFORMED', ERROR_CODES.REQUEST_MALFORMED);
  });
};
