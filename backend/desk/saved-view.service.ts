import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { plainText } from '../shared/plain-text.js';
import { Storage } from '../shared/storage.js';
import { SavedView } from './saved-view.entity.js';

const MOST_VIEWS = 100;
const LONGEST_ADDRESS = 2000;

/** A path of this product and nothing else: an address that leads elsewhere would be a trap. Throws INPUT_INVALID. */
const ownAddress = (address: string): string => {
  const written = plainText(address, { argument: 'address', most: LONGEST_ADDRESS });
  const here = 'https://here.invalid';
  if (written.startsWith('/') && URL.canParse(written, here) && new URL(written, here).origin === here) return written;
  throw new DomainError('INPUT_INVALID', 'Keep a page of this product: its path and query, such as /records?q=dhis2.', {
    argument: 'address',
  });
};

/** Views that people keep, each for the own account. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  list({ accountId }: Viewer): Promise<SavedView[]> {
    return this.storage.reader.find(SavedView, { where: { accountId }, order: { name: 'ASC' } });
  }

  /** Under a name that is taken, the new address replaces the old one. Throws INPUT_INVALID. */
  async save(viewer: Viewer, name: string, address: string): Promise<SavedView> {
    const { accountId } = viewer;
    const after = { name: plainText(name, { argument: 'name', most: 100 }), address: ownAddress(address) };
    return this.storage.write(async (records) => {
      const mine = await records.findBy(SavedView, { accountId });
      const known = mine.find((view) => view.name === after.name);
      if (!known && mine.length >= MOST_VIEWS)
        throw new DomainError('INPUT_INVALID', `Keep at most ${MOST_VIEWS} views: forget one first.`, { argument: 'name' });
      const view = { id: known?.id ?? randomUUID(), accountId, ...after, savedAt: this.clock.now().toISOString() };
      await (known ? records.update(SavedView, { id: view.id }, view) : records.insert(SavedView, view));
      const before = known && { name: known.name, address: known.address };
      await this.trail.note(records, viewer, [{ action: 'SAVED', subjectKind: 'SAVED_VIEW', subjectId: view.id, before, after }]);
      return records.findOneByOrFail(SavedView, { id: view.id });
    });
  }

  /** Throws UNKNOWN_RECORD, also for a view of somebody else. */
  async forget(viewer: Viewer, id: string): Promise<boolean> {
    return this.storage.write(async (records) => {
      const view = await records.findOneBy(SavedView, { id, accountId: viewer.accountId });
      if (!view) throw new DomainError('UNKNOWN_RECORD', ERROR_CODES.UNKNOWN_RECORD, { argument: 'id', value: id });
      await records.delete(SavedView, { id });
      const before = { name: view.name, address: view.address };
      await this.trail.note(records, viewer, [{ action: 'FORGOTTEN', subjectKind: 'SAVED_VIEW', subjectId: id, before }]);
      return true;
    });
  }
}
