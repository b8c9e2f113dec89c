import { Context, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import type { Stage } from '../adoption/adoption.terms.js';
import { ClaimSource } from '../claims/claim-source.entity.js';
import { GATE } from '../adoption/gate.rules.js';
import { POLICY } from '../adoption/policy.rules.js';
import type { AskContext } from '../shared/ask-context.js';
import { isoOfDay } from '../shared/partial-date.js';
import { Publication } from '../shared/publication.entity.js';
import { Storage } from '../shared/storage.js';
import { type AdoptionColumns, NEVER } from './adoption-columns.js';
import { Dataset, type PublishedPolicy } from './dataset.types.js';
import { Figures } from './figures.js';

const { staleMonths, ...numbers } = POLICY;
const PUBLISHED_POLICY: PublishedPolicy = {
  ...numbers,
  staleMonthsPiloted: staleMonths.PILOTED,
  staleMonthsScaled: staleMonths.SCALED,
  gates: Object.entries(GATE).map(([stage, proofs]) => ({ stage: stage as Stage, proofs: [...proofs] })),
};

@Resolver(() => Dataset)
export class DatasetResolver {
  constructor(
    private readonly storage: Storage,
    private readonly figures: Figures,
  ) {}

  @Allow('READ_PUBLISHED')
  @Query(() => Dataset, { description: 'What is on record, where it comes from, and by which policy it is counted.' })
  async dataset(@Context() context: AskContext): Promise<Dataset> {
    const { columns, countries, dpgs } = await this.figures.snapshot(context);
    const [sources, publication] = await Promise.all([
      this.storage.reader.find(ClaimSource, { order: { file: 'ASC' } }),
      this.storage.reader.findOneByOrFail(Publication, { id: 1 }),
    ]);
    const { adoptions, stageEvents, reports } = onRecord(columns);
    return {
      ...{ version: context.version, changedAt: publication.changedAt, today: isoOfDay(context.today) },
      ...{ dpgs: dpgs.length, countries: countries.length, adoptions, stageEvents, reports },
      ...{ sources, policy: PUBLISHED_POLICY },
    };
  }
}

/** Adoptions with a published claim, and the claims that still count. */
const onRecord = ({ size, eventsFrom, eventsTo, retired, kind }: AdoptionColumns) => {
  let [adoptions, stageEvents, reports] = [0, 0, 0];
  for (let place = 0; place < size; place++) {
    const [from, to] = [eventsFrom[place] ?? 0, eventsTo[place] ?? 0];
    if (from < to) adoptions++;
    for (let event = from; event < to; event++) {
      if (retired[event] !== NEVER) continue;
      if (kind[event] === 0) reports++;
      else stageEvents++;
    }
  }
  return { adoptions, stageEvents, reports };
};
