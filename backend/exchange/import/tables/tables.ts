import type { TableKind } from '../import.types.js';
import { adoptionTable } from './adoptions.table.js';
import { reportTable } from './reports.table.js';
import { stageEventTable } from './stage-events.table.js';
import type { TableOf, Verdict } from './table-kind.js';

/** A table of any kind: what is read as one kind is only ever given back to it. */
type AnyTable = TableOf<unknown, Verdict<unknown>>;

export const TABLES = { stage_events: stageEventTable, adoptions: adoptionTable, reports: reportTable } as unknown as Record<
  TableKind,
  AnyTable
>;
