import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { AskContext } from '../../shared/ask-context.js';
import { Clock } from '../../shared/clock.js';
import { Storage } from '../../shared/storage.js';
import type { ExportAsk } from '../exports/export-table.js';
import { explain } from '../funding/explanation.js';
import { MoneyFigures } from '../funding/money-figures.js';
import { activityOf, chainsOf, commitmentsIn } from './activities.js';
import { activityXml, FILE_END, fileStart, type IatiPublisher } from './activity-xml.js';

const BATCH = 200;

/** Commitments as activities of IATI 2.03 (docs/iati.md). */
@Injectable()
export class IatiFile {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly money: MoneyFigures,
  ) {}

  /** Written a few activities at a time. Throws the refusals of the filter before it starts. */
  async write(
    { moneyFilter, funding, slice }: Pick<ExportAsk, 'moneyFilter' | 'funding' | 'slice'>,
    publisher: IatiPublisher,
  ): Promise<Readable> {
    const version = await this.storage.dataVersion();
    const context = () => new AskContext(this.storage, version, this.clock.today());
    const explained = explain(await this.money.ask(moneyFilter, funding, context()), slice);
    const [series, chains] = [commitmentsIn(explained), chainsOf(explained)];
    const generatedAt = this.clock.now().toISOString();
    const parts = async function* (): AsyncGenerator<string> {
      yield fileStart(generatedAt);
      for (let start = 0; start < series.length; start += BATCH) {
        const ofBatch = context();
        const activities = await Promise.all(series.slice(start, start + BATCH).map((one) => activityOf(one, chains, ofBatch)));
        yield activities.map((activity) => (activity ? `${activityXml(activity, publisher)}\n` : '')).join('');
      }
      yield FILE_END;
    };
    return Readable.from(parts(), { objectMode: false });
  }
}
