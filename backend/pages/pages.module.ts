import { type DynamicModule, Module } from '@nestjs/common';
import type { IatiPublisher } from '../insight/iati/activity-xml.js';
import { InsightModule } from '../insight/insight.module.js';
import { BriefController } from './brief/brief.controller.js';
import { Briefs } from './brief/briefs.js';
import { Typesetter, TYPESETTER_FILE } from './brief/typesetter.js';
import { PagesController } from './pages.controller.js';
import { ExportsController } from './exports.controller.js';
import { IATI_PUBLISHER, IatiController } from './iati.controller.js';
import { Pages, PUBLIC_URL, RENDERER } from './pages.service.js';
import { Pictures } from './pictures.js';
import type { Renderer } from './renderer.js';

export interface PagesParts {
  renderer: Renderer;
  /** Address under which readers reach the product; null: that of the request. */
  publicUrl: string | null;
  /** Who publishes commitments at IATI. */
  iatiPublisher: IatiPublisher;
  /** The built worker that sets papers. */
  typesetterFile: string;
}

/** Pages as they arrive at the browser: rendered here, with their figures in them. */
@Module({})
export class PagesModule {
  static with({ renderer, publicUrl, iatiPublisher, typesetterFile }: PagesParts): DynamicModule {
    return {
      module: PagesModule,
      imports: [InsightModule],
      // The last of them answers every address that no other did.
      controllers: [BriefController, ExportsController, IatiController, PagesController],
      providers: [
        ...[Pages, Pictures, Briefs, Typesetter],
        { provide: RENDERER, useValue: renderer },
        { provide: PUBLIC_URL, useValue: publicUrl },
        { provide: IATI_PUBLISHER, useValue: iatiPublisher },
        { provide: TYPESETTER_FILE, useValue: typesetterFile },
      ],
    };
  }
}
