import { Module } from '@nestjs/common';
import { DpgNames } from './dpg-names.js';
import { DpgResolver, SdgResolver } from './catalogue.resolver.js';
import { Dpgs } from './dpg.service.js';
import { GrantOrganisationResolver } from './grant-organisation.resolver.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { Organisations } from './organisation.service.js';

/** Digital public goods, goals, and who owns them. */
@Module({
  providers: [DpgNames, Dpgs, Organisations, DpgResolver, GrantOrganisationResolver, OrganisationResolver, SdgResolver],
  exports: [DpgNames],
})
export class CatalogueModule {}
