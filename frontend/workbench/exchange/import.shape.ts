import type { ImportReport, ImportWanted } from './import-api';

/** What a file is read as unless the person says otherwise: an edition of the registry, or the table that its columns are of. */
export const wantedFor = (name: string): ImportWanted => (/\.json$/i.test(name) ? 'registry' : 'by_columns');

/** What can be done after a dry run: run it as it is, take only the good rows, or mend the file first. */
export const nextSteps = ({ new: fresh, changed, refused }: Pick<ImportReport, 'new' | 'changed' | 'refused'>): ('run' | 'take_good')[] => {
  if (fresh + changed === 0) return [];
  return refused > 0 ? ['take_good'] : ['run'];
};
