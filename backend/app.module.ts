import { type DynamicModule, Module } from '@nestjs/common';
import type { AccountSettings } from './accounts/account.settings.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { AdoptionModule } from './adoption/adoption.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { CountriesModule } from './countries/countries.module.js';
import { DeskModule } from './desk/desk.module.js';
import { EngagementModule } from './engagement/engagement.module.js';
import { IatiImportModule } from './exchange/iati/iati.module.js';
import { ImportModule } from './exchange/import/import.module.js';
import type { ImportPlaces } from './exchange/import/importer.js';
import { FundingModule } from './funding/funding.module.js';
import { InsightModule } from './insight/insight.module.js';
import { PagesModule, type PagesParts } from './pages/pages.module.js';
import type { Clock } from './shared/clock.js';
import { graphqlModule } from './shared/graphql.module.js';
import { HealthController } from './shared/health.controller.js';
import { PlatformModule } from './shared/platform.module.js';
import type { Storage } from './shared/storage.js';

export interface AppParts {
  storage: Storage;
  clock: Clock;
  /** GraphQL documents of our own screens, which they ask for by digest. */
  documents: readonly string[];
  imports: ImportPlaces;
  pages: PagesParts;
  accounts: AccountSettings;
}

@Module({ controllers: [HealthController] })
export class AppModule {
  static with({ storage, clock, documents, imports, pages, accounts }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(storage, clock),
        graphqlModule(documents),
        AccountsModule.with(accounts),
        CatalogueModule,
        CountriesModule,
        ClaimsModule,
        AdoptionModule,
        EngagementModule,
        FundingModule,
        InsightModule,
        DeskModule,
        IatiImportModule,
        ImportModule.with(imports),
        PagesModule.with(pages),
      ],
    };
  }
}
