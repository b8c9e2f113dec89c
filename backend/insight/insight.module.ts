import { Module } from '@nestjs/common';
import { DatasetResolver } from './dataset.resolver.js';
import { DpgFiguresResolver } from './dpg-figures.resolver.js';
import { Figures } from './figures.js';
import { FiguresResolver } from './figures.resolver.js';
import { RecordsCsv } from './records-csv.js';
import { RecordsResolver } from './records.resolver.js';
import { SliceLabels } from './slice-labels.js';
import { SnapshotStore } from './snapshot.store.js';

/** Figures for charts, and the records behind them. */
@Module({
  providers: [Figures, RecordsCsv, SnapshotStore, SliceLabels, FiguresResolver, RecordsResolver, DpgFiguresResolver, DatasetResolver],
  exports: [Figures, RecordsCsv],
})
export class InsightModule {}
