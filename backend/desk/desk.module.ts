import { Module } from '@nestjs/common';
import { AdoptionModule } from '../adoption/adoption.module.js';
import { ClaimsModule } from '../claims/claims.module.js';
import { InsightModule } from '../insight/insight.module.js';
import { ErrorReportResolver } from './error-report.resolver.js';
import { ErrorReports } from './error-report.service.js';
import { SavedViewResolver } from './saved-view.resolver.js';
import { SavedViews } from './saved-view.service.js';
import { WorkbenchResolver } from './workbench.resolver.js';
import { Workbench } from './workbench.service.js';

/** What waits for staff and focal points, the views they keep, and the errors that readers report. */
@Module({
  imports: [AdoptionModule, ClaimsModule, InsightModule],
  providers: [ErrorReports, SavedViews, Workbench, ErrorReportResolver, SavedViewResolver, WorkbenchResolver],
})
export class DeskModule {}
