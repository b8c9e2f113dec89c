import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';

const WRITE_CHARACTERS = 256 * 1024;
const READ_BYTES = 1024 * 1024;

/** Texts that wait in a file, one a line, in order: JSON, which has no line breaks. */
export class Spool {
  private readonly file: number;
  private waiting = '';

  constructor(private readonly path: string) {
    this.file = openSync(path, 'w');
  }

  add(line: string): void {
    this.waiting += `${line}\n`;
    if (this.waiting.length >= WRITE_CHARACTERS) this.flush();
  }

  /** Some lines at a time. */
  async *read(): AsyncGenerator<string[]> {
    this.flush();
    let rest = '';
    for await (const chunk of createReadStream(this.path, { encoding: 'utf8', highWaterMark: READ_BYTES }) as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (lines.length > 0) yield lines;
    }
  }

  close(): void {
    closeSync(this.file);
  }

  private flush(): void {
    writeSync(this.file, this.waiting);
    this.waiting = '';
  }
}
