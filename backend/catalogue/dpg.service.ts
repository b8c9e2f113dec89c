import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../shared/clock.js';
import { DomainError } from '../shared/domain-error.js';
import { refuseKnownName } from '../shared/name-search.js';
import { plainText } from '../shared/plain-text.js';
import { Storage } from '../shared/storage.js';
import type { AddDpgInput } from './add-dpg.input.js';
import { Dpg } from './dpg.entity.js';
import { dpgProblem } from './dpg.rules.js';

const UNLISTED = 'UNLISTED';

/** What of a digital public good is asked for when it is added. */
type Told = Pick<Dpg, 'id' | 'name' | 'types' | 'sdgs' | 'licences' | 'website'>;

const told = ({ id, name, types, sdgs, licences, website }: Told): Told => ({ id, name, types, sdgs, licences, website });

/** What is asked for, as it is kept. Throws INPUT_INVALID and UNKNOWN_SDG. */
const checked = (input: AddDpgInput): Told => {
  const asked: Told = {
    id: input.id.trim(),
    name: plainText(input.name, { argument: 'input.name', least: 2, most: 200 }),
    types: [...new Set(input.types)],
    sdgs: [...new Set(input.sdgs ?? [])].sort((a, b) => a - b),
    licences: [...new Set((input.licences ?? []).map((licence) => licence.trim()))],
    website: input.website?.trim() || null,
  };
  const problem = dpgProblem(asked);
  if (problem) throw new DomainError(problem.code, problem.message, { argument: problem.argument });
  return asked;
};

/** The catalogue beyond the DPG Registry. */
@Injectable()
export class Dpgs {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  /** Adds one that the registry does not list. The same asked for again changes nothing. Throws INPUT_INVALID and UNKNOWN_SDG. */
  async add(viewer: Viewer, input: AddDpgInput): Promise<Dpg> {
    const asked = checked(input);
    return this.storage.write(async (records) => {
      const others = await records.find(Dpg, { relations: { owners: true } });
      const known = others.find(({ id }) => id === asked.id);
      if (known?.registryStage === UNLISTED && JSON.stringify(told(known)) === JSON.stringify(asked)) return known;
      if (known) {
        const message = `The id “${asked.id}” is that of “${known.name}”.`;
        throw new DomainError('INPUT_INVALID', message, { argument: 'input.id', value: asked.id, existing: known.id });
      }
      const names = others.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => ({ id, name: one })));
      refuseKnownName(names, asked.name, { argument: 'input.name', record: 'DPG' });
      await records.insert(Dpg, { ...asked, aliases: [], registrySectors: [], registryStage: UNLISTED, developedIn: [] });
      await this.trail.note(records, viewer, [{ action: 'ADDED', subjectKind: 'DPG', subjectId: asked.id, after: asked }]);
      await this.storage.publishChange(records, this.clock.now());
      return records.findOneOrFail(Dpg, { where: { id: asked.id }, relations: { owners: true } });
    });
  }
}
