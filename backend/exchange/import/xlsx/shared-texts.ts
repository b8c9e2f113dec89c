const PAGE = 4096;

interface Page {
  bytes: Buffer;
  ends: Uint32Array;
}

/** Very many texts by their number, kept as bytes: as strings each would take as much again for itself. */
export class SharedTexts {
  private readonly pages: Page[] = [];
  private last: string[] = [];
  private sealedBytes = 0;
  private lastBytes = 0;

  get length(): number {
    return this.pages.length * PAGE + this.last.length;
  }

  get bytes(): number {
    return this.sealedBytes + this.lastBytes;
  }

  add(text: string): void {
    this.last.push(text);
    this.lastBytes += Buffer.byteLength(text);
    if (this.last.length === PAGE) this.seal();
  }

  at(number: number): string | undefined {
    const page = this.pages[Math.floor(number / PAGE)];
    const place = number % PAGE;
    if (!page) return number < this.length ? this.last[place] : undefined;
    return page.bytes.toString('utf8', place === 0 ? 0 : page.ends[place - 1], page.ends[place]);
  }

  private seal(): void {
    let end = 0;
    this.pages.push({
      bytes: Buffer.from(this.last.join('')),
      ends: Uint32Array.from(this.last, (text) => (end += Buffer.byteLength(text))),
    });
    this.sealedBytes += end;
    this.last = [];
    this.lastBytes = 0;
  }
}
