import type { Role, WorkbenchQuery } from '../../gql/graphql';

type Counts = Omit<WorkbenchQuery['workbench'], '__typename'>;
interface TaskPlace {
  name: keyof Counts;
  to: string;
  /** Who may have some; absent: everybody at the workbench. */
  roles?: readonly Role[];
}

const KEEPERS: readonly Role[] = ['EDITOR', 'REVIEWER', 'ADMIN', 'FOCAL_POINT'];
const ANSWERERS: readonly Role[] = ['EDITOR', 'REVIEWER'];

/** What waits to be done, in the order in which it is worth doing. */
const TASKS: readonly TaskPlace[] = [
  { name: 'toReview', to: '/workbench/review', roles: KEEPERS },
  { name: 'returned', to: '/workbench/returned' },
  { name: 'toClassify', to: '/workbench/classify', roles: KEEPERS },
  { name: 'errorReports', to: '/workbench/reports', roles: ANSWERERS },
  { name: 'contradictions', to: '/workbench/contradictions', roles: ANSWERERS },
  { name: 'drafts', to: '/workbench/drafts' },
  { name: 'submitted', to: '/workbench/submitted' },
  { name: 'stale', to: '/workbench/stale', roles: KEEPERS },
  { name: 'stalled', to: '/workbench/stalled', roles: KEEPERS },
];

/** Those that somebody with these roles can have. */
export const tasksOf = (roles: readonly Role[]): TaskPlace[] =>
  TASKS.filter((task) => !task.roles || task.roles.some((role) => roles.includes(role)));

/** A place with its filters, as a saved view keeps it; null: an address outside the workbench, which is not followed. */
export const ownAddress = (address: string): string | null => (/^\/workbench(?=[/?]|$)(?![^?]*\/\/)/.test(address) ? address : null);
