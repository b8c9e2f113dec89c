import type { IatiReport } from './iati-api';

type Problems = IatiReport['problems'];

/** Nothing in a comment ends it. */
const inComment = (text: string): string => text.replace(/--+/g, '‐');

/**
 * The refused activities of a file as a file of their own, each under its reasons: mended, it is read again. A file that no browser
 * can read gives null. What a server does not read of a file (entities) no browser reads from elsewhere either.
 */
export const refusedActivities = (text: string, problems: Problems, reasonOf: (problem: Problems[number]) => string): string | null => {
  const file = new DOMParser().parseFromString(text, 'text/xml');
  if (file.querySelector('parsererror') || file.doctype) return null;
  const reasons = new Map<string, string[]>();
  for (const problem of problems) reasons.set(problem.activity, [...(reasons.get(problem.activity) ?? []), reasonOf(problem)]);
  for (const activity of [...file.querySelectorAll('iati-activity')]) {
    const own = reasons.get(activity.querySelector('iati-identifier')?.textContent.trim() ?? '');
    if (own) activity.before(file.createComment(` ${inComment([...new Set(own)].join(' '))} `));
    else activity.remove();
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file.documentElement)}\n`;
};
