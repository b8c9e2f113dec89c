import { type DynamicModule, Module } from '@nestjs/common';
import { InsightModule } from '../insight/insight.module.js';
import { PagesController, PUBLIC_URL } from './pages.controller.js';
import { Pages, RENDERER } from './pages.service.js';
import { Pictures } from './pictures.js';
import type { Renderer } from './renderer.js';

export interface PagesParts {
  renderer: Renderer;
  /** Address under which readers reach the product; null: that of the request. */
  publicUrl: string | null;
}

/** Pages as they arrive at the browser: rendered here, with their figures in them. */
@Module({})
export class PagesModule {
  static with({ renderer, publicUrl }: PagesParts): DynamicModule {
    return {
      module: PagesModule,
      imports: [InsightModule],
      controllers: [PagesController],
      providers: [Pages, Pictures, { provide: RENDERER, useValue: renderer }, { provide: PUBLIC_URL, useValue: publicUrl }],
    };
  }
}
