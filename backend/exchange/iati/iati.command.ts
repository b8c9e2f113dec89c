import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { AuditTrail } from '../../accounts/audit-trail.js';
import { ClaimKinds } from '../../claims/claim-kinds.js';
import { ClaimsService } from '../../claims/claims.service.js';
import { CommitmentsService } from '../../funding/commitments.service.js';
import { FundingClaimRules } from '../../funding/funding-claim-rules.js';
import { registerFundingKinds } from '../../funding/funding-kinds.js';
import type { Clock } from '../../shared/clock.js';
import type { Storage } from '../../shared/storage.js';
import { actorOf, CommandRefused } from '../import/import.command.js';
import { IatiImporter, type IatiReport } from './iati-importer.js';
import { readChoices } from './read-choices.js';

const USAGE = 'npm run import -- iati FILE --as EMAIL [--dry-run] [--category CATEGORY] [--adoption IDENTIFIER=ADOPTION]…';
const SHOWN = 50;

const parsed = (argv: readonly string[]) => {
  const options = {
    as: { type: 'string' },
    category: { type: 'string' },
    adoption: { type: 'string', multiple: true },
    'dry-run': { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw new CommandRefused(`${(error as Error).message}\n${USAGE}`);
  }
};

const sentences = ({ rows, problems, passedOver, withoutMoney, ...report }: IatiReport): string[] => [
  ...rows.slice(0, SHOWN).map(({ line, outcome, activity, status, currency, amount, date, countries, changes }) => {
    const what = changes.map(({ field, before, after }) => `${field}: ${before ?? '(empty)'} → ${after ?? '(empty)'}`).join('; ');
    return `line ${line} ${outcome} ${activity} ${status} ${currency} ${amount} ${date ?? ''} ${countries}${what === '' ? '' : ` (${what})`}`;
  }),
  ...problems
    .slice(0, SHOWN)
    .map(({ line, activity, column, value, reason, suggestion }) =>
      [`line ${line} REFUSED ${activity} ${column} ${JSON.stringify(value)} ${reason}`, suggestion && `Did you mean ${suggestion}?`]
        .filter(Boolean)
        .join(' '),
    ),
  ...Object.entries(passedOver).map(
    ([type, count]) => `Transactions of type ${type || '(none)'} are no money given: ${count} passed over.`,
  ),
  `${report.activities} activities read: ${report.new} statements new, ${report.changed} changed, ${report.unchanged} unchanged; ` +
    `${report.refused} activities refused, ${withoutMoney} without money.`,
  report.applied
    ? 'Written; it waits for review.'
    : report.refused > 0
      ? 'Nothing was written: activities were refused.'
      : 'Nothing was written.',
];

/** `npm run import -- iati FILE`; answers whether no activity was refused. Throws CommandRefused, DomainError. */
export const runIatiCommand = async (
  argv: readonly string[],
  storage: Storage,
  clock: Clock,
  say: (line: string) => void,
): Promise<boolean> => {
  const { positionals, values } = parsed(argv);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0 || values.as === undefined) throw new CommandRefused(USAGE);
  if (!existsSync(path)) throw new CommandRefused(`There is no ${path}.`);
  const actor = await actorOf(storage, values.as);
  const kinds = new ClaimKinds();
  registerFundingKinds(kinds, new FundingClaimRules(storage, kinds));
  const claims = new ClaimsService(storage, clock, new AuditTrail(clock), kinds);
  const importer = new IatiImporter(storage, clock, new CommitmentsService(storage, clock, claims));
  const request = { path, name: basename(path), actor, choices: readChoices(values.category ?? null, values.adoption ?? []) };
  const report = await (values['dry-run'] ? importer.preview(request) : importer.apply(request, null));
  for (const line of sentences(report)) say(line);
  return report.refused === 0;
};
