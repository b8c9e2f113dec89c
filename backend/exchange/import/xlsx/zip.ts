import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { XLSX_LIMITS } from './limits.js';
import { Unreadable } from './unreadable.js';

const STORED = 0;
const DEFLATED = 8;

interface Reading {
  most?: number;
  /** Told how many bytes were read. */
  seen?: (bytes: number) => void;
}

/** The parts of a workbook by name. Everything that its directory says is checked before anything is unpacked. */
export class Parts {
  private inflated = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<Parts> {
    try {
      const zip = await openPromise(path, { autoClose: false, validateEntrySizes: true });
      return new Parts(zip, await directory(zip));
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      throw new Unreadable('ZIP_MALFORMED', { value: (error as Error).message });
    }
  }

  /** Bytes that a part says it has; they are checked as it is read. */
  bytesOf(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Text of a part, piece by piece. */
  async *text(name: string, { most = XLSX_LIMITS.bytes, seen }: Reading = {}): AsyncGenerator<string> {
    const entry = this.entries.get(name);
    if (!entry) throw new Unreadable('NOT_A_WORKBOOK', { value: name });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let bytes = 0;
    try {
      for await (const chunk of (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        this.inflated += chunk.length;
        if (bytes > most || this.inflated > XLSX_LIMITS.bytes) throw new Unreadable('ZIP_TOO_LARGE', { value: name });
        if (chunk.includes(0)) throw new Unreadable('NUL_BYTE', { value: name });
        seen?.(bytes);
        yield decoder.decode(chunk, { stream: true });
      }
      yield decoder.decode();
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      if (error instanceof TypeError) throw new Unreadable('ENCODING', { value: name });
      throw new Unreadable('ZIP_MALFORMED', { value: (error as Error).message });
    }
  }

  close(): void {
    this.zip.close();
  }
}

const directory = async (zip: ZipFile): Promise<Map<string, Entry>> => {
  if (zip.entryCount > XLSX_LIMITS.entries) throw new Unreadable('ZIP_TOO_LARGE');
  const entries = new Map<string, Entry>();
  let declared = 0;
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.generalPurposeBitFlag & 1) throw new Unreadable('ENCRYPTED');
    const readable = entry.compressionMethod === STORED || entry.compressionMethod === DEFLATED;
    if (!readable || entries.has(entry.fileName)) throw new Unreadable('ZIP_MALFORMED', { value: entry.fileName });
    declared += entry.uncompressedSize;
    packed += entry.compressedSize;
    if (declared > XLSX_LIMITS.bytes) throw new Unreadable('ZIP_TOO_LARGE');
    // Parts that share their bytes are how a small file holds petabytes.
    if (packed > zip.fileSize) throw new Unreadable('ZIP_MALFORMED');
    entries.set(entry.fileName, entry);
  }
  if (declared > XLSX_LIMITS.tightBytes && declared > packed * XLSX_LIMITS.tightness) throw new Unreadable('ZIP_TOO_LARGE');
  return entries;
};
