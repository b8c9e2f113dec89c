import { type DynamicModule, Module } from '@nestjs/common';
import { ImportController } from './http/import.controller.js';
import { ImportRuns } from './http/import-runs.js';
import { IMPORT_PLACES, Importer, type ImportPlaces } from './importer.js';

/** Files that bring records in. */
@Module({})
export class ImportModule {
  static with(places: ImportPlaces): DynamicModule {
    return {
      module: ImportModule,
      controllers: [ImportController],
      providers: [Importer, ImportRuns, { provide: IMPORT_PLACES, useValue: places }],
    };
  }
}
