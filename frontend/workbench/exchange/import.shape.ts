import type { ImportKind, ImportReport } from './import-api';

/** What a file most likely holds, by its name and kind; the person can say otherwise. */
export const kindOf = (name: string): ImportKind =>
  /\.json$/i.test(name) ? 'registry' : /event|stage/i.test(name) ? 'stage_events' : /report/i.test(name) ? 'reports' : 'adoptions';

/** What can be done after a dry run: run it as it is, take only the good rows, or mend the file first. */
export const nextSteps = ({ new: fresh, changed, refused }: Pick<ImportReport, 'new' | 'changed' | 'refused'>): ('run' | 'take_good')[] => {
  if (fresh + changed === 0) return [];
  return refused > 0 ? ['take_good'] : ['run'];
};
