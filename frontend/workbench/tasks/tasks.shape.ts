import type { WorkbenchQuery } from '../../gql/graphql';

type Counts = Omit<WorkbenchQuery['workbench'], '__typename'>;
interface TaskPlace {
  name: keyof Counts;
  to: string;
}

/** What waits to be done, in the order in which it is worth doing. */
export const TASKS: readonly TaskPlace[] = [
  { name: 'toReview', to: '/workbench/review' },
  { name: 'returned', to: '/workbench/returned' },
  { name: 'toClassify', to: '/workbench/classify' },
  { name: 'errorReports', to: '/workbench/reports' },
  { name: 'contradictions', to: '/workbench/contradictions' },
  { name: 'drafts', to: '/workbench/drafts' },
  { name: 'stale', to: '/workbench/stale' },
  { name: 'stalled', to: '/workbench/stalled' },
];

/** A place with its filters, as a saved view keeps it; null: an address outside the workbench, which is not followed. */
export const ownAddress = (address: string): string | null => (/^\/workbench(?=[/?]|$)(?![^?]*\/\/)/.test(address) ? address : null);
