import { Module } from '@nestjs/common';
import { WorkClaimFiguresResolver } from './work-claim-figures.resolver.js';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { GapResolver, FundingRecordResolver, LeftOutRecordResolver } from './funding/gap.resolver.js';
import {
  ClosableGapResolver,
  ConcentrationResolver,
  FundedStageResolver,
  FunderBesideResolver,
  FunderRowResolver,
  PortfolioResolver,
  StalledPilotResolver,
} from './funding/investment-parts.resolver.js';
import { InvestmentResolver } from './funding/investment.resolver.js';
import { CommitmentsResolver } from './funding/commitments.resolver.js';
import { OrganisationsResolver } from './funding/organisations.resolver.js';
import { SupportResolver } from './funding/support.resolver.js';
import { LedgerStore } from './funding/ledger.store.js';
import { MoneyEffects } from './funding/money-effects.js';
import { MoneyEffectsResolver } from './funding/money-effects.resolver.js';
import { MoneyFigures } from './funding/money-figures.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { FundingModule } from '../funding/funding.module.js';
import { ChangesResolver } from './changes.resolver.js';
import { CountryFigures } from './country-figures.js';
import { CountryFiguresResolver, ScaledThereResolver } from './country-figures.resolver.js';
import { DatasetResolver } from './dataset.resolver.js';
import { DpgFiguresResolver } from './dpg-figures.resolver.js';
import { Figures } from './figures.js';
import { FiguresResolver } from './figures.resolver.js';
import { IatiFile } from './iati/iati-file.js';
import { Exports } from './exports/exports.service.js';
import { RecordsResolver } from './records.resolver.js';
import { SliceLabels } from './slice-labels.js';
import { SnapshotStore } from './snapshot.store.js';

/** Figures for charts, and the records behind them. */
@Module({
  imports: [AdoptionModule, ClaimsModule, FundingModule],
  providers: [
    Figures,
    Exports,
    IatiFile,
    SnapshotStore,
    SliceLabels,
    FiguresResolver,
    RecordsResolver,
    WorkClaimFiguresResolver,
    DpgFiguresResolver,
    DatasetResolver,
    LedgerStore,
    MoneyFigures,
    MoneyEffects,
    MoneyEffectsResolver,
    SupportResolver,
    OrganisationsResolver,
    CommitmentsResolver,
    ...[GapResolver, FundingRecordResolver, LeftOutRecordResolver, InvestmentResolver, StalledPilotResolver, FunderRowResolver],
    ...[ConcentrationResolver, ClosableGapResolver, FundedStageResolver, FunderBesideResolver, PortfolioResolver],
    ChangesResolver,
    CountryFigures,
    CountryFiguresResolver,
    ScaledThereResolver,
  ],
  exports: [Exports, Figures, IatiFile],
})
export class InsightModule {}
