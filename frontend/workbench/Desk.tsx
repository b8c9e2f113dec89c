import { lazy, Suspense, type ReactElement } from 'react';
import { Route, Switch } from 'wouter';
import { DeskNav } from './DeskNav';
import { Head } from './Head';
import { NoSuchPlace } from './NoSuchPlace';
import { useMe } from './shared/context';
import { To } from './shared/links';
import { MyTasks } from './tasks/MyTasks';

const Classify = lazy(() => import('./classify/ClassifyPage').then(({ ClassifyPage }) => ({ default: ClassifyPage })));
const RecordDesk = lazy(() => import('./record/RecordDesk').then((module) => ({ default: module.RecordDesk })));
const ClaimPage = lazy(() => import('./record/ClaimPage').then((module) => ({ default: module.ClaimPage })));
const NewAdoption = lazy(() => import('./record/NewAdoption').then((module) => ({ default: module.NewAdoption })));
const Review = lazy(() => import('./review/ReviewPage').then(({ ReviewPage }) => ({ default: ReviewPage })));
const ClaimList = lazy(() => import('./review/ClaimList').then((module) => ({ default: module.ClaimList })));
const TaskList = lazy(() => import('./tasks/TaskList').then((module) => ({ default: module.TaskList })));
const ErrorReports = lazy(() => import('./reports/ErrorReports').then((module) => ({ default: module.ErrorReports })));
const Contradictions = lazy(() => import('./reports/Contradictions').then((module) => ({ default: module.Contradictions })));
const Import = lazy(() => import('./exchange/ImportPage').then(({ ImportPage }) => ({ default: ImportPage })));
const Funding = lazy(() => import('./funding/FundingPage').then((module) => ({ default: module.FundingPage })));
const Meetings = lazy(() => import('./engagement/MeetingsDesk').then((module) => ({ default: module.MeetingsDesk })));
const Audit = lazy(() => import('./audit/AuditPage').then(({ AuditPage }) => ({ default: AuditPage })));
const Organisations = lazy(() => import('./catalogue/OrganisationsPage').then((module) => ({ default: module.OrganisationsPage })));
const Accounts = lazy(() => import('./accounts/AccountsPage').then(({ AccountsPage }) => ({ default: AccountsPage })));
const OwnAccount = lazy(() => import('./accounts/OwnAccount').then((module) => ({ default: module.OwnAccount })));

/** The workbench of who is signed in: where to go at the side, the place itself beside it. */
export const Desk = (): ReactElement => {
  const me = useMe();
  return (
    <>
      <Head>
        <To to="/workbench/account">
          <bdi>{me.name}</bdi>
        </To>
      </Head>
      <div className="desk">
        <DeskNav />
        <Suspense fallback={<main id="main" className="waiting" aria-busy="true" />}>
          <Switch>
            <Route path="/workbench" component={MyTasks} />
            <Route path="/workbench/classify" component={Classify} />
            <Route path="/workbench/new" component={NewAdoption} />
            <Route path="/workbench/records/:id">{({ id }) => <RecordDesk key={id} id={decodeURIComponent(id)} />}</Route>
            <Route path="/workbench/claims/:id">{({ id }) => <ClaimPage key={id} id={decodeURIComponent(id)} />}</Route>
            <Route path="/workbench/review" component={Review} />
            <Route path="/workbench/returned">
              <ClaimList key="returned" state="RETURNED" />
            </Route>
            <Route path="/workbench/submitted">
              <ClaimList key="submitted" state="SUBMITTED" />
            </Route>
            <Route path="/workbench/drafts">
              <ClaimList key="drafts" state="DRAFT" />
            </Route>
            <Route path="/workbench/stale">
              <TaskList key="stale" task="STALE" />
            </Route>
            <Route path="/workbench/stalled">
              <TaskList key="stalled" task="STALLED" />
            </Route>
            <Route path="/workbench/reports" component={ErrorReports} />
            <Route path="/workbench/contradictions" component={Contradictions} />
            <Route path="/workbench/import" component={Import} />
            <Route path="/workbench/funding" component={Funding} />
            <Route path="/workbench/meetings" component={Meetings} />
            <Route path="/workbench/audit" component={Audit} />
            <Route path="/workbench/organisations" component={Organisations} />
            <Route path="/workbench/accounts" component={Accounts} />
            <Route path="/workbench/account" component={OwnAccount} />
            <Route component={NoSuchPlace} />
          </Switch>
        </Suspense>
      </div>
    </>
  );
};
