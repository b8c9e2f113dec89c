import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Account } from '../../accounts/account.entity.js';
import { Viewer } from '../../accounts/viewer.js';
import type { Storage } from '../../shared/storage.js';
import type { Importer } from './importer.js';
import { type ImportKind, type ImportReport, type Progress, TABLE_KINDS } from './import.types.js';
import { problemSentence } from './row-problems.js';
import { OUTCOMES_FILE, REFUSED_FILE } from './run/report-writer.js';

const USAGE = `npm run import -- FILE --as EMAIL [--dry-run] [--take-good] [--kind ${TABLE_KINDS.join('|')}] [--report FILE]
npm run import -- registry FOLDER|FILE|URL --as EMAIL [--dry-run] [--take-good] [--report FILE]`;

/** What a person asked for on the command line cannot be done; the message is for that person. */
export class CommandRefused extends Error {}

interface Command {
  path: string;
  kind: ImportKind | null;
  email: string;
  dryRun: boolean;
  takeGood: boolean;
  /** File that is to hold what becomes of every row; null: none. */
  reportFile: string | null;
}

const parsed = (argv: readonly string[]) => {
  const options = {
    as: { type: 'string' },
    kind: { type: 'string' },
    report: { type: 'string' },
    'dry-run': { type: 'boolean' },
    'take-good': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw new CommandRefused(`${(error as Error).message}\n${USAGE}`);
  }
};

export const readCommand = (argv: readonly string[]): Command => {
  const { positionals, values } = parsed(argv);
  const isRegistry = positionals[0] === 'registry';
  const [path, ...more] = isRegistry ? positionals.slice(1) : positionals;
  if (path === undefined || more.length > 0) throw new CommandRefused(USAGE);
  if (values.as === undefined) throw new CommandRefused(`Say who imports: --as EMAIL.\n${USAGE}`);
  const kind = TABLE_KINDS.find((one) => one === values.kind) ?? null;
  if (values.kind !== undefined && (kind === null || isRegistry)) throw new CommandRefused(`There is no kind ${values.kind}.\n${USAGE}`);
  if (!path.includes('://') && !existsSync(path)) throw new CommandRefused(`There is no ${path}.`);
  return {
    ...{ path, kind: isRegistry ? 'registry' : kind, email: values.as, reportFile: values.report ?? null },
    ...{ dryRun: values['dry-run'] ?? false, takeGood: values['take-good'] ?? false },
  };
};

/** The account under which the import stands in the audit trail. */
export const actorOf = async (storage: Storage, email: string): Promise<Viewer> => {
  const account = await storage.reader.findOne(Account, { where: { email: email.trim().toLowerCase() }, relations: { grants: true } });
  if (account?.status !== 'ACTIVE') throw new CommandRefused(`No account that can be used has the e-mail address ${email}.`);
  const viewer = new Viewer(
    account.id,
    account.email,
    account.name,
    account.grants.map(({ role, scope }) => ({ role, scope })),
    '',
  );
  if (!viewer.may('IMPORT')) throw new CommandRefused(`The roles of ${email} do not allow imports.`);
  return viewer;
};

const number = new Intl.NumberFormat('en');
const WIDTH = 30;

/** One line that grows on a terminal; on anything else a line for every tenth. */
export const bar = (write: (text: string) => void, isTerminal: boolean): ((progress: Progress) => void) => {
  let last = '';
  return ({ phase, rowsRead, share }) => {
    const part = share ?? 0;
    const full = Math.round(part * WIDTH);
    const line = `${phase.toLowerCase().padEnd(9)} [${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${String(Math.floor(part * 100)).padStart(3)} %`;
    if (isTerminal) return write(`\r${line} ${number.format(rowsRead)} rows`);
    const tenth = `${phase} ${Math.floor(part * 10)}`;
    if (tenth !== last) write(`${line} ${number.format(rowsRead)} rows\n`);
    last = tenth;
  };
};

const SHOWN = 50;

const registrySentences = ({ registry }: ImportReport): string[] => {
  if (!registry) return [];
  const names = (list: readonly { dpgId: string; countries: readonly string[] }[]) =>
    list.slice(0, SHOWN).map(({ dpgId, countries }) => `  ${dpgId}: ${countries.join(' ')}`);
  return [
    `Countries of deployment read: ${number.format(registry.deploymentsRead)} = ${number.format(registry.newReports)} new, ${number.format(registry.knownReports)} known, ` +
      `${registry.outside} outside, ${registry.doubles} named twice, ${registry.empty} empty, ${registry.refusedReports} refused.`,
    ...names(registry.newReportsOf),
    `Reports withdrawn: ${number.format(registry.withdrawnReports)}`,
    ...names(registry.withdrawnReportsOf),
    `Left the registry, and in use: ${registry.leftButInUse.length}`,
    ...registry.leftButInUse.slice(0, SHOWN).map(({ dpgId, name, adoptions }) => `  ${dpgId} (${name}): ${adoptions} adoptions`),
    ...registry.remarks.slice(0, SHOWN).map(({ place, dpg, value, why }) => `  ${why} ${place} ${dpg}: ${JSON.stringify(value)}`),
  ];
};

/** The report in lines for a terminal. */
export const reportSentences = (report: ImportReport): string[] => [
  ...report.rows.slice(0, SHOWN).map(({ line, outcome, about, changes }) => {
    const what = changes.map(({ field, before, after }) => `${field}: ${before ?? '(empty)'} → ${after ?? '(empty)'}`).join('; ');
    return `line ${line} ${outcome} ${about}${what === '' ? '' : ` (${what})`}`;
  }),
  ...(report.new + report.changed > SHOWN ? [`… ${number.format(report.new + report.changed - SHOWN)} more new or changed rows`] : []),
  ...report.problems
    .slice(0, SHOWN)
    .map((problem) => `line ${problem.line} REFUSED ${problem.code} ${JSON.stringify(problem.value)} ${problemSentence(problem)}`),
  ...(report.ignoredColumns.length > 0 ? [`Columns that nothing is read from: ${report.ignoredColumns.join(', ')}`] : []),
  ...registrySentences(report),
  `${report.kind}: ${number.format(report.rowsRead)} rows read = ${number.format(report.new)} new, ${number.format(report.changed)} changed, ` +
    `${number.format(report.unchanged)} unchanged, ${number.format(report.refused)} refused.`,
];

const verdict = (report: ImportReport, dryRun: boolean): string => {
  if (report.applied && report.new + report.changed === 0) return 'Nothing to change.';
  if (report.applied) return `Written. Contradictions found: ${report.contradictions}.`;
  if (!report.accepted) return 'Nothing was written: rows were refused. Repair them, or take the good ones alone with --take-good.';
  return dryRun ? 'A dry run: nothing was written.' : 'Nothing was written.';
};

/** Runs the command; answers whether the file was accepted. Throws CommandRefused, DomainError. */
export const runCommand = async (
  command: Command,
  storage: Storage,
  importer: Importer,
  say: (line: string) => void,
  onProgress: (progress: Progress) => void,
): Promise<boolean> => {
  const actor = await actorOf(storage, command.email);
  const folder = mkdtempSync(join(tmpdir(), 'dpg-import-'));
  try {
    const request = { path: command.path, name: basename(command.path), kind: command.kind, takeGood: command.takeGood, actor, folder };
    const report = await (command.dryRun ? importer.preview(request, onProgress) : importer.apply(request, null, onProgress));
    say('');
    for (const line of reportSentences(report)) say(line);
    if (report.refused > 0 && command.kind !== 'registry') {
      const refused = `${command.path.replace(/\.[a-z]+$/i, '')}.refused.csv`;
      copyFileSync(join(folder, REFUSED_FILE), refused);
      say(`The refused rows stand in ${refused}.`);
    }
    if (command.reportFile !== null) copyFileSync(join(folder, OUTCOMES_FILE), command.reportFile);
    say(verdict(report, command.dryRun));
    return report.accepted;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
