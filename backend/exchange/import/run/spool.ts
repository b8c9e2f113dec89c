import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

const WRITE_CHARACTERS = 256 * 1024;

/** Values that wait in a file, one line of JSON each, in order. */
export class Spool<T> {
  private readonly file: number;
  private waiting = '';

  constructor(private readonly path: string) {
    this.file = openSync(path, 'w');
  }

  add(value: T): void {
    this.waiting += `${JSON.stringify(value)}\n`;
    if (this.waiting.length >= WRITE_CHARACTERS) this.flush();
  }

  async *read(): AsyncGenerator<T> {
    this.flush();
    for await (const line of createInterface({ input: createReadStream(this.path), crlfDelay: Infinity })) yield JSON.parse(line) as T;
  }

  close(): void {
    closeSync(this.file);
  }

  private flush(): void {
    writeSync(this.file, this.waiting);
    this.waiting = '';
  }
}
