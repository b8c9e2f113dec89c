import { Module } from '@nestjs/common';
import { FundingModule } from '../../funding/funding.module.js';
import { IatiImportController } from './iati.controller.js';
import { IatiImporter } from './iati-importer.js';

/** Commitments from IATI files. */
@Module({ imports: [FundingModule], controllers: [IatiImportController], providers: [IatiImporter] })
export class IatiImportModule {}
