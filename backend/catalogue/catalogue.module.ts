import { Module } from '@nestjs/common';
import { DpgNames } from './dpg-names.js';
import { DpgResolver, SdgResolver } from './catalogue.resolver.js';

/** Digital public goods, goals, and who owns them. */
@Module({ providers: [DpgNames, DpgResolver, SdgResolver], exports: [DpgNames] })
export class CatalogueModule {}
