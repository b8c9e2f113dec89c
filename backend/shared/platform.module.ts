import { Global, Module } from '@nestjs/common';
import { AnswerCache } from './answer-cache.js';
import { Clock } from './clock.js';
import { Vocabulary } from './vocabulary.js';
import { Storage } from './storage.js';

/** What every room stands on. The opened storage is given by who starts the product. */
@Global()
@Module({})
export class PlatformModule {
  static with(storage: Storage, clock: Clock) {
    const providers = [{ provide: Storage, useValue: storage }, { provide: Clock, useValue: clock }, AnswerCache, Vocabulary];
    return { module: PlatformModule, providers, exports: providers };
  }
}
