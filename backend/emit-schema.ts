import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { AccountResolver } from './accounts/account.resolver.js';
import { AuditResolver } from './accounts/audit.resolver.js';
import { permissionsPage, rowsOf } from './accounts/permissions.page.js';
import { SignInResolver } from './accounts/sign-in.resolver.js';
import { ChangesResolver } from './insight/changes.resolver.js';
import { CountryFiguresResolver, ScaledThereResolver } from './insight/country-figures.resolver.js';
import { DatasetResolver } from './insight/dataset.resolver.js';
import { DpgFiguresResolver } from './insight/dpg-figures.resolver.js';
import { FiguresResolver } from './insight/figures.resolver.js';
import { WorkClaimFiguresResolver } from './insight/work-claim-figures.resolver.js';
import { RecordsResolver } from './insight/records.resolver.js';
import { AdoptionResolver } from './adoption/adoption.resolver.js';
import { ClassifyResolver } from './adoption/classify.resolver.js';
import { BarrierResolver, InclusionMarkerResolver, OtherClaimsResolver, ReachFigureResolver } from './adoption/other-claims.resolver.js';
import { RecordingResolver } from './adoption/recording.resolver.js';
import { ReviewResolver } from './claims/review.resolver.js';
import { ContradictionResolver } from './adoption/contradiction.resolver.js';
import { InstitutionResolver } from './adoption/institution.resolver.js';
import { StageEventResolver } from './adoption/stage-event.resolver.js';
import { WorkClaimsResolver } from './claims/work-claims.resolver.js';
import { WorkAdoptionResolver, WorkClaimPartsResolver } from './adoption/work-claim-parts.resolver.js';
import { DpgResolver, SdgResolver } from './catalogue/catalogue.resolver.js';
import { GrantOrganisationResolver } from './catalogue/grant-organisation.resolver.js';
import { OrganisationResolver } from './catalogue/organisation.resolver.js';
import {
  CollaborationResolver,
  ParticipationResolver,
  StatementActionResolver,
  StatementResolver,
} from './engagement/engagement-claims.resolver.js';
import { EngagementResolver } from './engagement/engagement.resolver.js';
import { AdoptionEngagementResolver, CountryEngagementResolver, WorkEngagementResolver } from './engagement/lent-engagement.resolver.js';
import { StatementActionFundingResolver } from './funding/lent-funding.resolver.js';
import {
  AdoptionFundingResolver,
  CommitmentResolver,
  NeedResolver,
  SupportNeedResolver,
  SupportOfferResolver,
} from './funding/funding-claims.resolver.js';
import { FundingResolver, WorkFundingResolver } from './funding/funding.resolver.js';
import { FundingRecordResolver, GapResolver, LeftOutRecordResolver } from './insight/funding/gap.resolver.js';
import {
  ClosableGapResolver,
  ConcentrationResolver,
  FundedStageResolver,
  FunderBesideResolver,
  FunderRowResolver,
  PortfolioResolver,
  StalledPilotResolver,
} from './insight/funding/investment-parts.resolver.js';
import { MoneyEffectsResolver } from './insight/funding/money-effects.resolver.js';
import { InvestmentResolver } from './insight/funding/investment.resolver.js';
import { SupportResolver } from './insight/funding/support.resolver.js';
import { CommitmentsResolver } from './insight/funding/commitments.resolver.js';
import { OrganisationsResolver } from './insight/funding/organisations.resolver.js';
import { ErrorReportResolver } from './desk/error-report.resolver.js';
import { SavedViewResolver } from './desk/saved-view.resolver.js';
import { WorkbenchResolver } from './desk/workbench.resolver.js';
import { CountryResolver } from './countries/country.resolver.js';

/** Writes the schema that the resolvers serve, and the page that says who may ask it. No database is needed. */
const RESOLVERS = [
  AccountResolver,
  AdoptionEngagementResolver,
  AdoptionFundingResolver,
  StatementActionFundingResolver,
  ClosableGapResolver,
  CommitmentResolver,
  ConcentrationResolver,
  FundedStageResolver,
  FunderBesideResolver,
  FunderRowResolver,
  FundingRecordResolver,
  FundingResolver,
  GapResolver,
  SupportResolver,
  MoneyEffectsResolver,
  InvestmentResolver,
  OrganisationsResolver,
  CommitmentsResolver,
  LeftOutRecordResolver,
  NeedResolver,
  PortfolioResolver,
  StalledPilotResolver,
  SupportNeedResolver,
  SupportOfferResolver,
  WorkFundingResolver,
  AdoptionResolver,
  AuditResolver,
  BarrierResolver,
  ClassifyResolver,
  CollaborationResolver,
  ContradictionResolver,
  CountryEngagementResolver,
  ChangesResolver,
  CountryFiguresResolver,
  CountryResolver,
  DatasetResolver,
  DpgFiguresResolver,
  DpgResolver,
  EngagementResolver,
  ErrorReportResolver,
  FiguresResolver,
  InclusionMarkerResolver,
  InstitutionResolver,
  GrantOrganisationResolver,
  OrganisationResolver,
  OtherClaimsResolver,
  ParticipationResolver,
  ReachFigureResolver,
  RecordingResolver,
  RecordsResolver,
  ReviewResolver,
  SavedViewResolver,
  ScaledThereResolver,
  SdgResolver,
  SignInResolver,
  StageEventResolver,
  StatementActionResolver,
  StatementResolver,
  WorkAdoptionResolver,
  WorkClaimFiguresResolver,
  WorkClaimPartsResolver,
  WorkClaimsResolver,
  WorkEngagementResolver,
  WorkbenchResolver,
];

const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
await app.init();
const schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
writeFileSync(process.argv[2] ?? 'backend/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
writeFileSync(process.argv[3] ?? 'docs/permissions.md', permissionsPage(RESOLVERS.flatMap(rowsOf)));
await app.close();
