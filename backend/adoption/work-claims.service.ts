import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { countriesFor, type Viewer } from '../accounts/viewer.js';
import { DpgNames } from '../catalogue/dpg-names.js';
import { Country } from '../countries/country.entity.js';
import { countryName } from '../countries/country.names.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { DomainError } from '../shared/domain-error.js';
import { textInput } from '../shared/input-text.js';
import { LANGUAGES } from '../shared/languages.js';
import { Storage } from '../shared/storage.js';
import { textKey } from '../shared/text-key.js';
import type { Adoption } from './adoption.entity.js';
import type { Claim } from './claim.js';
import { CLAIM_KINDS, CLAIMS, type ClaimKind, findClaims, type FoundClaim } from './claim-kinds.js';
import { adoptionFor } from './desk-of-claims.js';
import type { WorkClaimFilter } from './work-claim.types.js';

const ORDER = 'WORK_CLAIMS';
const MOST = 200;

export interface ClaimPage {
  claims: FoundClaim[];
  cursors: string[];
  hasNextPage: boolean;
  totalCount: number;
}

interface Key {
  id: string;
  at: string;
  kind: ClaimKind;
}

const byWaiting = (a: Key, b: Key): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);

/** Claims as the workbench sees them, published or not, for those who may see drafts of their country. */
@Injectable()
export class WorkClaimsService {
  constructor(
    private readonly storage: Storage,
    private readonly dpgs: DpgNames,
  ) {}

  /** The longest waiting first; ties by id. */
  async list(viewer: Viewer, filter: WorkClaimFilter, { first, after }: { first: number; after: string | null }): Promise<ClaimPage> {
    if (first < 0 || first > MOST)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST} at once.`, { argument: 'first', value: first });
    const start = after === null ? null : (decodeCursor(after, ORDER, ['string', 'string']) as [string, string]);
    const kinds = filter.kinds && filter.kinds.length > 0 ? filter.kinds : CLAIM_KINDS;
    const found = await this.named(filter.text);
    let totalCount = 0;
    const keys: Key[] = [];
    for (const kind of kinds) {
      const selected = this.selected(viewer, kind, filter);
      if (found) selected.andWhere('(adoption.country_iso3 IN (:...named) OR adoption.dpg_id IN (:...dpgs))', found);
      totalCount += await selected.getCount();
      keys.push(...(await this.page(selected, kind, start, first + 1)));
    }
    const page = keys.sort(byWaiting).slice(0, first);
    const read = await findClaims(
      this.storage.reader,
      page.map(({ id }) => id),
    );
    const claims = page.flatMap(({ id }) => read.get(id) ?? []);
    return { claims, cursors: page.map(({ at, id }) => encodeCursor(ORDER, [at, id])), hasNextPage: keys.length > first, totalCount };
  }

  /** Null: there is none, or it is not for these eyes. */
  async one(viewer: Viewer, id: string): Promise<FoundClaim | null> {
    const found = (await findClaims(this.storage.reader, [id])).get(id);
    return found && viewer.may('SEE_DRAFTS', { country: found.claim.adoption.countryIso3 }) ? found : null;
  }

  /** Throws UNKNOWN_ADOPTION or FORBIDDEN. */
  adoption(viewer: Viewer, id: string): Promise<Adoption> {
    return adoptionFor(this.storage.reader, viewer, 'SEE_DRAFTS', id);
  }

  /** Countries and DPGs that a search text names; null: nothing was searched for. An empty code keeps a list from being empty. */
  private async named(text: string | null | undefined): Promise<{ named: string[]; dpgs: string[] } | null> {
    const wanted = textKey(textInput('filter.text', text, 200) ?? '');
    if (wanted === '') return null;
    const countries = await this.storage.reader.find(Country);
    const isNamed = ({ iso2 }: Country): boolean => LANGUAGES.some((language) => textKey(countryName(iso2, language)).includes(wanted));
    return { named: ['', ...countries.filter(isNamed).map(({ iso3 }) => iso3)], dpgs: ['', ...(await this.dpgs.naming(wanted))] };
  }

  private selected(viewer: Viewer, kind: ClaimKind, filter: WorkClaimFilter): SelectQueryBuilder<Claim> {
    const selected = this.storage.reader
      .createQueryBuilder(CLAIMS[kind].table, 'claim')
      .innerJoin('claim.adoption', 'adoption')
      .where('1 = 1');
    const own = countriesFor(viewer, 'SEE_DRAFTS');
    const asked = filter.countries && filter.countries.length > 0 ? filter.countries.map((code) => code.toUpperCase()) : null;
    const countries = own === null ? asked : own.filter((code) => asked === null || asked.includes(code));
    if (countries !== null) selected.andWhere(countries.length > 0 ? 'adoption.country_iso3 IN (:...countries)' : '1 = 0', { countries });
    if (filter.states && filter.states.length > 0) selected.andWhere('claim.review_state IN (:...states)', { states: filter.states });
    if (filter.adoptionId) selected.andWhere('claim.adoption_id = :adoptionId', { adoptionId: filter.adoptionId });
    if (typeof filter.mine === 'boolean')
      selected.andWhere(filter.mine ? 'claim.author_id = :me' : '(claim.author_id IS NULL OR claim.author_id <> :me)', {
        me: viewer.accountId,
      });
    return selected;
  }

  private async page(selected: SelectQueryBuilder<Claim>, kind: ClaimKind, start: [string, string] | null, most: number): Promise<Key[]> {
    const query = selected.clone().select('claim.id', 'id').addSelect('claim.created_at', 'at');
    if (start) {
      const [at, id] = start;
      query.andWhere(
        new Brackets((where) =>
          where.where('claim.created_at > :at', { at }).orWhere('(claim.created_at = :at AND claim.id > :id)', { at, id }),
        ),
      );
    }
    const rows = await query.orderBy('claim.created_at').addOrderBy('claim.id').limit(most).getRawMany<{ id: string; at: string }>();
    return rows.map(({ id, at }) => ({ id, at, kind }));
  }
}
