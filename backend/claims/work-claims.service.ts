import { Inject, Injectable } from '@nestjs/common';
import { Brackets, Not, type SelectQueryBuilder } from 'typeorm';
import { ACCOUNT_SETTINGS, type AccountSettings } from '../accounts/account.settings.js';
import type { Viewer } from '../accounts/viewer.js';
import { DpgNames } from '../catalogue/dpg-names.js';
import { Organisation } from '../catalogue/organisation.entity.js';
import { Country } from '../countries/country.entity.js';
import { countryName } from '../countries/country.names.js';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { DomainError } from '../shared/domain-error.js';
import { textInput } from '../shared/input-text.js';
import { LANGUAGES } from '../shared/languages.js';
import { Storage } from '../shared/storage.js';
import { textKey } from '../shared/text-key.js';
import type { Claim } from './claim.js';
import { ClaimKinds, type FoundClaim, type KindOfClaim, mayWith, type Wanted } from './claim-kinds.js';
import { ReviewState } from './claim.terms.js';
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
}

const byWaiting = (a: Key, b: Key): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);

/** Claims as the workbench sees them, published or not, for those who may see drafts of their country or organisation. */
@Injectable()
export class WorkClaimsService {
  constructor(
    private readonly storage: Storage,
    private readonly dpgs: DpgNames,
    private readonly kinds: ClaimKinds,
    @Inject(ACCOUNT_SETTINGS) private readonly settings: AccountSettings,
  ) {}

  /** The longest waiting first; ties by id. */
  async list(viewer: Viewer, filter: WorkClaimFilter, { first, after }: { first: number; after: string | null }): Promise<ClaimPage> {
    if (first < 0 || first > MOST)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST} at once.`, { argument: 'first', value: first });
    const start = after === null ? null : (decodeCursor(after, ORDER, ['string', 'string']) as [string, string]);
    const { kinds } = filter;
    const wanted = await this.wanted(viewer, filter);
    let totalCount = 0;
    const keys: Key[] = [];
    for (const kind of this.kinds.all.filter((one) => !kinds || kinds.length === 0 || kinds.includes(one.kind))) {
      const selected = this.selected(viewer, kind, filter);
      kind.narrow(selected, wanted);
      const matching = await selected.getCount();
      if (matching === 0) continue;
      totalCount += matching;
      keys.push(...(await this.page(selected, start, first + 1)));
    }
    const page = keys.sort(byWaiting).slice(0, first);
    const read = await this.kinds.find(
      this.storage.reader,
      page.map(({ id }) => id),
    );
    const claims = page.flatMap(({ id }) => read.get(id) ?? []);
    return { claims, cursors: page.map(({ at, id }) => encodeCursor(ORDER, [at, id])), hasNextPage: keys.length > first, totalCount };
  }

  /** Null: there is none, or it is not for these eyes. */
  async one(viewer: Viewer, id: string): Promise<FoundClaim | null> {
    const found = (await this.kinds.find(this.storage.reader, [id])).get(id);
    return found && mayWith(viewer, 'SEE_CLAIMS', found.about) ? found : null;
  }

  /** The claim that corrects one, published before in review; null: none, or it is not for these eyes. */
  async correctionOf(viewer: Viewer, { kind, claim }: FoundClaim): Promise<FoundClaim | null> {
    const where = { supersedes: claim.id, reviewState: Not(ReviewState.WITHDRAWN) };
    const after = await this.storage.reader.find(this.kinds.of(kind).table, { where, order: { createdAt: 'DESC' } });
    const standing = after.find(({ publishedAt }) => publishedAt !== null) ?? after[0];
    return standing ? this.one(viewer, standing.id) : null;
  }

  private async wanted(viewer: Viewer, filter: WorkClaimFilter): Promise<Wanted> {
    const scopes = (role: string): string[] => viewer.grants.filter((grant) => grant.role === role).map(({ scope }) => scope);
    const all = viewer.may('SEE_CLAIMS', { country: null, organisation: null });
    return {
      kept: all ? null : { countries: scopes('FOCAL_POINT'), organisations: scopes('DONOR') },
      countries: filter.countries && filter.countries.length > 0 ? filter.countries.map((code) => code.toUpperCase()) : null,
      adoptionId: filter.adoptionId ?? null,
      named: await this.named(filter.text),
    };
  }

  /** What a search text names; null: nothing was searched for. An empty code keeps a list from being empty. */
  private async named(text: string | null | undefined): Promise<Wanted['named']> {
    const wanted = textKey(textInput('filter.text', text, 200) ?? '');
    if (wanted === '') return null;
    const countries = await this.storage.reader.find(Country);
    const organisations = await this.storage.reader.find(Organisation);
    const isNamed = ({ iso2 }: Country): boolean => LANGUAGES.some((language) => textKey(countryName(iso2, language)).includes(wanted));
    return {
      countries: ['', ...countries.filter(isNamed).map(({ iso3 }) => iso3)],
      dpgs: ['', ...(await this.dpgs.naming(wanted))],
      organisations: ['', ...organisations.filter(({ name }) => textKey(name).includes(wanted)).map(({ id }) => id)],
    };
  }

  private selected(viewer: Viewer, { table }: KindOfClaim, filter: WorkClaimFilter): SelectQueryBuilder<Claim> {
    const selected = this.storage.reader.createQueryBuilder<Claim>(table, 'claim').where('1 = 1');
    const me = viewer.accountId;
    const { SUBMITTED } = ReviewState;
    if (filter.toReview) {
      selected.andWhere('claim.review_state = :waiting', { waiting: SUBMITTED });
      if (!viewer.may('REVIEW')) selected.andWhere('1 = 0');
    }
    if (filter.states && filter.states.length > 0) selected.andWhere('claim.review_state IN (:...states)', { states: filter.states });
    if (filter.mine === true) selected.andWhere('claim.author_id = :me', { me });
    if (filter.mine === false || (filter.toReview && this.settings.fourEyes))
      selected.andWhere('(claim.author_id IS NULL OR claim.author_id <> :me)', { me });
    return selected;
  }

  private async page(selected: SelectQueryBuilder<Claim>, start: [string, string] | null, most: number): Promise<Key[]> {
    const query = selected.clone().select('claim.id', 'id').addSelect('claim.created_at', 'at');
    if (start) {
      const [at, id] = start;
      query.andWhere(
        new Brackets((where) =>
          where.where('claim.created_at > :at', { at }).orWhere('(claim.created_at = :at AND claim.id > :id)', { at, id }),
        ),
      );
    }
    return query.orderBy('claim.created_at').addOrderBy('claim.id').limit(most).getRawMany<Key>();
  }
}
