import type { ApolloDriver } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { LRUCache } from 'lru-cache';
import { AnswerCache } from '../shared/answer-cache.js';
import { AskContext } from '../shared/ask-context.js';
import { Clock } from '../shared/clock.js';
import { isoOfDay } from '../shared/partial-date.js';
import { Storage } from '../shared/storage.js';
import type { PageQuestion, PageRequest, Rendered, Renderer } from './renderer.js';

export const RENDERER = Symbol('Renderer');
export const PUBLIC_URL = Symbol('PUBLIC_URL');

export interface ServedPage extends Rendered {
  etag: string;
}

/** Pages that change without the data version: drawn anew each time. */
const LIVE = /^\/report\//;

const BYTES = 64 * 1024 * 1024;

/** Pages with their figures in them. A page holds for its address, language, data version and day. */
@Injectable()
export class Pages {
  private readonly rendered = new LRUCache<string, Promise<ServedPage>>({ max: 2000 });
  private bytes = 0;

  constructor(
    @Inject(RENDERER) private readonly renderer: Renderer,
    private readonly modules: ModuleRef,
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly cache: AnswerCache,
  ) {}

  async page(request: Omit<PageRequest, 'today'>): Promise<ServedPage> {
    const version = await this.storage.dataVersion();
    const today = isoOfDay(this.clock.today());
    if (LIVE.test(request.path)) return this.render({ ...request, today }, version);
    const key = JSON.stringify([version, today, request]);
    const known = this.rendered.get(key);
    if (known) return known;
    const making = this.render({ ...request, today }, version);
    this.rendered.set(key, making);
    making.then(
      ({ parts }) => this.makeRoom(parts.join('').length),
      () => this.rendered.delete(key),
    );
    return making;
  }

  private makeRoom(added: number): void {
    this.bytes += added * 2;
    if (this.bytes < BYTES) return;
    this.rendered.clear();
    this.bytes = 0;
  }

  private async render(request: PageRequest, version: number): Promise<ServedPage> {
    const live = LIVE.test(request.path);
    const rendered = await this.renderer.render(request, (question) => this.ask(question, version, !live));
    return {
      ...rendered,
      etag: live
        ? `"${this.cache.keyOf({ query: rendered.parts.join('') })?.slice(0, 22) ?? ''}"`
        : `"${version}.${request.today}.${this.cache.keyOf({ query: JSON.stringify(request) })?.slice(0, 22) ?? ''}"`,
    };
  }

  /** The answer that a client would get over HTTP, from the same cache where it is to be kept. */
  async ask({ id, document, variables }: PageQuestion, version: number, keep = true): Promise<unknown> {
    const today = this.clock.today();
    const key = keep ? this.cache.keyOf({ sha256: id, variables }) : null;
    const known = key === null ? null : this.cache.get(key, version, today);
    if (known) return JSON.parse(known.body);
    const context = new AskContext(this.storage, version, today);
    const { body } = await this.apollo().executeOperation({ query: document, variables }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('A page asked for an answer in parts.');
    const answer = JSON.stringify(body.singleResult);
    if (key !== null && !body.singleResult.errors) this.cache.put(key, answer, version, context.dependsOnToday ? today : null);
    return JSON.parse(answer);
  }

  /** The server that the driver started: it is there only once the application listens. */
  private apollo() {
    return this.modules.get<GraphQLModule<ApolloDriver>>(GraphQLModule, { strict: false }).graphQlAdapter.instance;
  }
}
