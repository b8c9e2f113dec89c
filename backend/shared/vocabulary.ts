import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Language } from './languages.js';
import { Storage } from './storage.js';
import { Term } from './term.entity.js';

/** Public names of codes in six languages. */
@Injectable()
export class Vocabulary {
  private readonly read = new LRUCache<number, Promise<Map<string, Term>>>({ max: 2 });

  constructor(private readonly storage: Storage) {}

  /** Name of a code; the code itself where the vocabulary has no name for it. */
  async nameOf(version: number, kind: string, code: string, language: Language): Promise<string> {
    const terms = this.read.get(version) ?? this.readTerms();
    this.read.set(version, terms);
    return (await terms).get(`${kind}.${code}`)?.names[language] ?? code;
  }

  private async readTerms(): Promise<Map<string, Term>> {
    const terms = await this.storage.reader.find(Term);
    return new Map(terms.map((term) => [`${term.kind}.${term.code}`, term]));
  }
}
