import { Module } from '@nestjs/common';
import { DpgResolver, SdgResolver } from './catalogue.resolver.js';

/** Digital public goods, goals, and who owns them. */
@Module({ providers: [DpgResolver, SdgResolver] })
export class CatalogueModule {}
