import type { EntityManager } from 'typeorm';
import type { FieldChange, ImportReport, ImportRequest, OnProgress, RowSubject } from '../import.types.js';
import type { Known } from '../known.js';
import { ROW_PROBLEMS, type RowProblem } from '../row-problems.js';
import { ReportWriter } from '../run/report-writer.js';
import { touchedNothing } from '../run/table-run.js';
import type { Writing } from '../tables/table-kind.js';
import {
  type Catalogue,
  changedFields,
  type DpgFields,
  leftButInUse,
  mergedFields,
  readCatalogue,
  reportChanges,
} from './registry.compare.js';
import { type DeploymentCounts, type DpgDraft, draftOf } from './registry.draft.js';
import type { RegistrySource } from './registry.shapes.js';
import type { RegistryRemark } from './registry.types.js';
import { writeRegistry } from './registry.write.js';

interface Run {
  request: ImportRequest;
  source: RegistrySource;
  known: Known;
  records: EntityManager;
  writing: Writing | null;
  onProgress: OnProgress;
}

/** What the file changes about one DPG. */
export interface DpgVerdict {
  draft: DpgDraft;
  outcome: 'NEW' | 'CHANGED' | 'UNCHANGED';
  fields: DpgFields;
  /** Changes of the DPG itself; none for a new one. */
  changes: FieldChange[];
  reports: ReturnType<typeof reportChanges>;
}

const HEADER = ['place', 'id', 'name'];
const REMARKS = 2000;

/** One entry stands for a DPG; what others of it add is joined to it. */
const join = (first: DpgDraft, second: DpgDraft, counts: DeploymentCounts): void => {
  const fill = <T>(target: T[], more: readonly T[]): void => {
    if (target.length === 0) target.push(...more);
  };
  for (const field of ['types', 'sdgs', 'registrySectors', 'licences', 'owners', 'developedIn'] as const)
    fill(first[field] as unknown[], second[field]);
  first.aliases.push(...second.aliases.filter((alias) => !first.aliases.includes(alias)));
  first.website ??= second.website;
  first.repository ??= second.repository;
  // A nominee that became a digital public good stands in the registry as both.
  first.registryStage = [first.registryStage, second.registryStage].includes('DPG') ? 'DPG' : (first.registryStage ?? second.registryStage);
  for (const country of second.deployedIn ?? []) {
    if (first.deployedIn?.has(country)) counts.doubles++;
    else (first.deployedIn ??= new Set()).add(country);
  }
  first.problems.push(...second.problems);
};

const verdictOf = (draft: DpgDraft, catalogue: Catalogue): DpgVerdict => {
  const dpg = catalogue.dpgs.get(draft.id);
  const fields = mergedFields(draft, dpg);
  const changes = dpg ? changedFields(fields, dpg) : [];
  const reports = reportChanges(draft, catalogue);
  const moved = reports.added.length + reports.withdrawn.length > 0;
  return { draft, outcome: !dpg ? 'NEW' : changes.length > 0 || moved ? 'CHANGED' : 'UNCHANGED', fields, changes, reports };
};

const told = ({ changes, reports }: DpgVerdict): FieldChange[] => {
  const withdrawn = reports.withdrawn.map(({ country }) => country);
  const isMoved = reports.added.length + withdrawn.length > 0;
  const moved = { field: 'reports', before: withdrawn.join('|') || null, after: reports.added.join('|') || null };
  return isMoved ? [...changes, moved] : changes;
};

/** One edition of the registry against what is on record: the same for a dry and a real run, which also writes. */
export class RegistryRun {
  readonly touched = touchedNothing();
  catalogueChanged = false;
  private readonly remarks: RegistryRemark[] = [];
  private readonly counts: DeploymentCounts = { read: 0, outside: 0, doubles: 0, empty: 0, refused: 0 };

  constructor(private readonly run: Run) {}

  async through(): Promise<ImportReport> {
    const { request, records, writing, known, onProgress } = this.run;
    const { drafts, doubles } = this.drafts();
    const catalogue = await readCatalogue(records);
    const good = drafts.filter(({ problems }) => problems.length === 0).map((draft) => verdictOf(draft, catalogue));
    const left = await leftButInUse(records, catalogue, new Set(drafts.map(({ id }) => id)));
    onProgress({ phase: writing ? 'WRITING' : 'COMPARING', rowsRead: this.run.source.dpgs.length, share: writing ? null : 1 });
    if (writing) {
      const { published, catalogueChanged } = await writeRegistry(records, good, catalogue, writing, known);
      this.touched.published = published;
      this.catalogueChanged = catalogueChanged;
    }
    const report = await this.report(drafts, doubles, good);
    const sum = (of: (verdict: DpgVerdict) => number) => good.reduce((total, verdict) => total + of(verdict), 0);
    const [newReports, knownReports] = [sum(({ reports }) => reports.added.length), sum(({ reports }) => reports.known)];
    const { read, outside, doubles: doubled, empty } = this.counts;
    return {
      ...report,
      accepted: report.refused === 0 || request.takeGood,
      registry: {
        ...{ deploymentsRead: read, newReports, knownReports, outside, doubles: doubled, empty },
        // Of a refused entry no country is taken.
        refusedReports: read - newReports - knownReports - outside - doubled - empty,
        withdrawnReports: sum(({ reports }) => reports.withdrawn.length),
        newReportsOf: good.flatMap(({ draft, reports }) =>
          reports.added.length > 0 ? [{ dpgId: draft.id, countries: reports.added }] : [],
        ),
        withdrawnReportsOf: good.flatMap(({ draft, reports }) =>
          reports.withdrawn.length > 0 ? [{ dpgId: draft.id, countries: reports.withdrawn.map(({ country }) => country) }] : [],
        ),
        leftButInUse: left,
        remarks: this.remarks.slice(0, REMARKS),
      },
    };
  }

  private drafts(): { drafts: DpgDraft[]; doubles: DpgDraft[] } {
    const byId = new Map<string, DpgDraft>();
    const doubles: DpgDraft[] = [];
    for (const entry of this.run.source.dpgs) {
      const draft = draftOf(entry, this.run.known, this.remarks, this.counts);
      const first = byId.get(draft.id);
      if (!first) byId.set(draft.id, draft);
      else {
        join(first, draft, this.counts);
        doubles.push(draft);
        this.remarks.push({ place: entry.place, dpg: draft.id, value: first.entry.place, why: 'DOUBLE' });
      }
    }
    return { drafts: [...byId.values()], doubles };
  }

  private async report(drafts: readonly DpgDraft[], doubles: readonly DpgDraft[], good: readonly DpgVerdict[]): Promise<ImportReport> {
    const writer = new ReportWriter(this.run.request.folder, HEADER);
    const verdicts = new Map(good.map((verdict) => [verdict.draft, verdict]));
    const cells = ({ entry }: DpgDraft) => [entry.place, entry.id ?? '', entry.name];
    const subject = ({ id, entry }: DpgDraft): RowSubject => ({
      ...{ dpgId: id, dpgName: entry.name, countryIso3: null, beside: [], stage: null, date: null },
    });
    for (const draft of drafts) {
      const verdict = verdicts.get(draft);
      await writer.add({
        ...{ line: draft.entry.line, cells: cells(draft), about: draft.id, subject: subject(draft), problems: draft.problems },
        ...{ outcome: verdict?.outcome ?? 'REFUSED', changes: verdict ? told(verdict) : [] },
      });
    }
    for (const draft of doubles)
      await writer.add({
        ...{ line: draft.entry.line, cells: cells(draft), about: draft.id, subject: subject(draft) },
        ...{ outcome: 'UNCHANGED', changes: [], problems: [] },
      });
    for (const { place, line, why } of this.run.source.broken) {
      const problem: RowProblem = {
        line,
        column: null,
        value: place,
        code: 'SHAPE_INVALID',
        reason: `${ROW_PROBLEMS.SHAPE_INVALID} (${why})`,
        suggestion: null,
      };
      await writer.add({ line, cells: [place, '', ''], outcome: 'REFUSED', about: place, subject: null, changes: [], problems: [problem] });
    }
    return writer.close('registry', this.run.request.takeGood, []);
  }
}
