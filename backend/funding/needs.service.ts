import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import { ClaimsService, refuseProblems } from '../claims/claims.service.js';
import { datedUpTo, type InputProblem, problem } from '../claims/input.rules.js';
import { Clock } from '../shared/clock.js';
import { requiredText, textInput } from '../shared/input-text.js';
import { intervalOf } from '../shared/partial-date.js';
import { Storage } from '../shared/storage.js';
import type { RecordNeedInput, RecordSupportNeedInput } from './funding.inputs.js';
import { moneyProblems, toldMoney } from './money-inputs.js';
import { Need } from './need.entity.js';
import { seriesOf } from './series.js';
import { SupportNeed } from './support-need.entity.js';
import { adoptionAt, countryAt } from './targets.js';

/** Puts on record what countries need. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly claims: ClaimsService,
  ) {}

  recordNeed(viewer: Viewer, input: RecordNeedInput): Promise<Need> {
    return this.storage.write(async (records) => {
      const id = await this.claims.record(viewer, 'NEED', input, async () => {
        refuseProblems([...moneyProblems(input), ...datedUpTo('input.date', input.date, this.clock.today()), ...problemsOf(input)]);
        const target = await targetOf(records, viewer, input);
        const details = {
          ...{ ...target, ...toldMoney(input), category: input.category, sector: input.sector ?? null, date: input.date ?? null },
          ...{ neededBy: input.neededBy ?? null, forStage: input.forStage ?? null },
          statedBy: textInput('input.statedBy', input.statedBy, 300),
          series: (await seriesOf(records, Need, input.supersedes)) ?? randomUUID(),
        };
        return { about: { recordId: target.adoptionId, countryIso3: target.countryIso3, organisationId: null }, details };
      });
      return records.findOneOrFail(Need, { where: { id }, relations: { evidence: true } });
    });
  }

  recordSupportNeed(viewer: Viewer, input: RecordSupportNeedInput): Promise<SupportNeed> {
    return this.storage.write(async (records) => {
      const id = await this.claims.record(viewer, 'SUPPORT_NEED', input, async () => {
        refuseProblems(datedUpTo('input.date', input.date, this.clock.today()));
        const target = await targetOf(records, viewer, input);
        const details = {
          ...{ ...target, category: input.category, date: input.date ?? null, stakeholders: [...new Set(input.stakeholders ?? [])] },
          description: requiredText('input.description', input.description, 2000),
          series: (await seriesOf(records, SupportNeed, input.supersedes)) ?? randomUUID(),
        };
        return { about: { recordId: target.adoptionId, countryIso3: target.countryIso3, organisationId: null }, details };
      });
      return records.findOneOrFail(SupportNeed, { where: { id }, relations: { evidence: true } });
    });
  }
}

const problemsOf = ({ adoptionId, sector, forStage, neededBy }: RecordNeedInput): InputProblem[] => [
  ...(adoptionId && sector ? [problem('input.sector', 'A need of an adoption counts under the adoption’s sector: leave it out.')] : []),
  ...(forStage && !adoptionId ? [problem('input.forStage', 'Only a need of an adoption is for a stage.')] : []),
  ...(forStage === 'REPORTED' ? [problem('input.forStage', 'Name ASSESSED, PILOTED or SCALED.')] : []),
  ...(neededBy && !intervalOf(neededBy) ? [problem('input.neededBy', 'Give a date such as 2027, 2027-03 or 2027-03-15.')] : []),
];

/** What a need is for. Throws UNKNOWN_ADOPTION, UNKNOWN_COUNTRY, INPUT_INVALID. */
const targetOf = async (
  records: EntityManager,
  viewer: Viewer,
  input: { adoptionId?: string | null; countryIso3?: string | null },
): Promise<{ adoptionId: string | null; countryIso3: string }> => {
  if (!input.adoptionId) {
    if (!input.countryIso3) refuseProblems([problem('input.countryIso3', 'Name the adoption or the country that needs it.')]);
    return { adoptionId: null, countryIso3: await countryAt(records, 'input.countryIso3', input.countryIso3 ?? '') };
  }
  const { id, countryIso3 } = await adoptionAt(records, viewer, 'input.adoptionId', input.adoptionId);
  if (input.countryIso3 && input.countryIso3.toUpperCase() !== countryIso3)
    refuseProblems([problem('input.countryIso3', 'The adoption is of another country: leave it out.')]);
  return { adoptionId: id, countryIso3 };
};
