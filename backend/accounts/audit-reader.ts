import { Injectable } from '@nestjs/common';
import { Brackets } from 'typeorm';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { Storage } from '../shared/storage.js';
import type { AuditHead } from './account.types.js';
import { AuditEntry } from './audit-entry.entity.js';
import { GENESIS } from './audit.rules.js';
import type { Viewer } from './viewer.js';

export interface AuditQuestion {
  first: number;
  /** Entries before this sequence: that of the last entry of the page before. */
  before?: number | null;
  recordId?: string;
  country?: string | null;
  text?: string | null;
}

const MOST = 500;
const LONGEST_TEXT = 200;

const literal = (text: string): string => text.replace(/[\\%_]/g, (sign) => '\\' + sign);

@Injectable()
export class AuditReader {
  constructor(private readonly storage: Storage) {}

  /** Latest first, as far as this person may see it: a focal point what belongs to the own country, and nothing else. */
  entries(viewer: Viewer, { first, before, recordId, country, text }: AuditQuestion): Promise<AuditEntry[]> {
    if (first < 0 || first > MOST)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST} at once.`, { argument: 'first', value: first });
    if ((text?.length ?? 0) > LONGEST_TEXT) throw new DomainError('TEXT_TOO_LONG', ERROR_CODES.TEXT_TOO_LONG, { argument: 'text' });
    const query = this.storage.reader.createQueryBuilder(AuditEntry, 'entry').orderBy('entry.sequence', 'DESC').limit(first);
    if (before != null) query.andWhere('entry.sequence < :before', { before });
    if (recordId !== undefined) query.andWhere('entry.record_id = :recordId', { recordId });
    if (country) query.andWhere('entry.country_iso3 = :country', { country });
    if (text)
      query.andWhere(
        new Brackets((any) => {
          for (const column of ['actor', 'action', 'subject_id', 'reason'])
            any.orWhere(['LOWER(entry.', column, `) LIKE :text ESCAPE '\\'`].join(''), { text: `%${literal(text.toLowerCase())}%` });
        }),
      );
    if (!seesEverything(viewer)) query.andWhere('entry.country_iso3 IN (:...own)', { own: ['', ...ownCountries(viewer)] });
    return first === 0 ? Promise.resolve([]) : query.getMany();
  }

  async head(): Promise<AuditHead> {
    const [last] = await this.storage.reader.find(AuditEntry, { order: { sequence: 'DESC' }, take: 1 });
    const { sequence, hash } = last ?? { sequence: 0, hash: GENESIS };
    return { sequence, hash, text: [sequence, hash].join(':') };
  }
}

const seesEverything = (viewer: Viewer): boolean => viewer.may('SEE_AUDIT', { country: null });
const ownCountries = ({ grants }: Viewer): string[] => grants.flatMap(({ role, scope }) => (role === 'FOCAL_POINT' ? [scope] : []));
