import { adoptionById } from '../../adoption/adoption.loaders.js';
import { dpgById, organisationById } from '../../catalogue/catalogue.loaders.js';
import { countryByIso3 } from '../../countries/country.loaders.js';
import { countryName } from '../../countries/country.names.js';
import { latestStatuses } from '../../funding/commitment.rules.js';
import { commitmentById } from '../../funding/funding.loaders.js';
import type { AskContext } from '../../shared/ask-context.js';
import { groupBy } from '../../shared/group-by.js';
import type { Explained } from '../funding/explanation.js';
import { sectorOfPart } from '../funding/figure-claims.js';
import { EARLIER, HOLDS } from '../funding/in-force.js';
import { claimAt, COMMITMENT, type MoneyClaimView, NO_NAME } from '../funding/money-columns.js';
import { reasonAt, sectorName } from '../funding/money-selection.js';
import type { Activity } from './activity-xml.js';

/** What every activity of a file shares. */
export interface Chains {
  /** The latest status of a series. */
  latest: (series: string) => MoneyClaimView | null;
  earlier: (series: string) => MoneyClaimView[];
  /** Commitments that hand money to a series. */
  fundedBy: (series: string) => MoneyClaimView[];
  sectorOf: (series: string) => string;
}

export const chainsOf = ({ answer }: Explained): Chains => {
  const { stands, latest } = answer.holding;
  const { claims } = answer.ledger;
  const { size, kind, series, seriesNames, funds, partsFrom } = claims;
  const [earlier, fundedBy] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (let place = 0; place < size; place++) {
    if (kind[place] !== COMMITMENT) continue;
    const [own, next] = [series[place] ?? 0, funds[place] ?? NO_NAME];
    if (stands[place] === EARLIER) earlier.set(own, [...(earlier.get(own) ?? []), place]);
    if (stands[place] === HOLDS && next !== NO_NAME) fundedBy.set(next, [...(fundedBy.get(next) ?? []), place]);
  }
  const placeOf = (name: string): number => latest[seriesNames.find(name) ?? -1] ?? -1;
  const viewsIn = (lists: ReadonlyMap<number, number[]>, name: string): MoneyClaimView[] =>
    (lists.get(seriesNames.find(name) ?? -1) ?? []).map((place) => claimAt(claims, place));
  return {
    latest: (name) => (placeOf(name) < 0 ? null : claimAt(claims, placeOf(name))),
    earlier: (name) => viewsIn(earlier, name),
    fundedBy: (name) => viewsIn(fundedBy, name),
    sectorOf: (name) => sectorName(sectorOfPart(answer, placeOf(name), partsFrom[placeOf(name)] ?? 0)),
  };
};

/** Commitments of a figure, those that it does not sum too: money handed on, of unknown size, of a currency without a rate. */
export const commitmentsIn = ({ answer, records, leftOut }: Explained): string[] => {
  const { claims } = answer.ledger;
  const found = new Set<string>();
  const take = (place: number): void => {
    if (claims.kind[place] === COMMITMENT) found.add(claims.seriesNames.at(claims.series[place] ?? 0));
  };
  records.forEach(take);
  for (const place of leftOut) {
    const reason = reasonAt(answer.selection, claims, place);
    if (reason !== 'NOT_ON_DAY' && reason !== 'NO_ADOPTION') take(place);
  }
  return [...found].sort();
};

/** Everybody whose money comes through this hand, the nearest first. */
const before = (series: string, { fundedBy }: Chains): MoneyClaimView[] => {
  const found = new Map<string, MoneyClaimView>();
  const walk = (of: string): void => {
    for (const entry of fundedBy(of)) {
      if (entry.series === series || found.has(entry.series)) continue;
      found.set(entry.series, entry);
      walk(entry.series);
    }
  };
  walk(series);
  return [...found.values()];
};

const depthOf = (series: string, { fundedBy }: Chains, passed: readonly string[] = []): number => {
  if (passed.includes(series)) return 0;
  const depths = fundedBy(series).map((entry) => depthOf(entry.series, { fundedBy } as Chains, [...passed, series]));
  return 1 + Math.max(0, ...depths);
};

const nameOf = async (id: string, { loaders }: AskContext): Promise<string> => (await loaders.load(organisationById, id))?.name ?? id;

const organisationsOf = async (entry: MoneyClaimView, chains: Chains, context: AskContext, implementing: string | undefined) => {
  const own = await nameOf(entry.organisationId ?? '', context);
  const upstream = await Promise.all(before(entry.series, chains).map(({ organisationId }) => nameOf(organisationId ?? '', context)));
  const next = entry.funds === null ? null : chains.latest(entry.funds);
  const handedTo = next && (await nameOf(next.organisationId ?? '', context));
  const funding = upstream.length > 0 ? [...new Set(upstream)] : [own];
  return {
    own,
    organisations: [
      ...funding.map((name) => ({ role: '1' as const, name })),
      ...[...(upstream.length > 0 ? [own] : []), ...(handedTo ? [handedTo] : [])].map((name) => ({ role: '3' as const, name })),
      ...(implementing ? [{ role: '4' as const, name: implementing }] : []),
    ],
  };
};

const countriesOf = async (shares: readonly { countryIso3: string; percent: string }[], { loaders }: AskContext) =>
  Promise.all(
    shares.map(async ({ countryIso3, percent }) => {
      const iso2 = (await loaders.load(countryByIso3, countryIso3))?.iso2 ?? '';
      return { iso2, percent, name: countryName(iso2, 'en') };
    }),
  );

const isAddress = (url: string | null): url is string => url !== null && URL.canParse(url) && /^https?:/.test(url);

/** Of several statements of one status the latest: IATI adds up what it finds, and they speak of the same money. */
const lastOfEachStatus = (entries: readonly MoneyClaimView[]): string[] =>
  [...groupBy([...entries], ({ status }) => status).values()].flatMap((ofStatus) =>
    [...latestStatuses(ofStatus).values()].map(({ id }) => id),
  );

/** A commitment with everything that was said of the same money. */
export const activityOf = async (series: string, chains: Chains, context: AskContext): Promise<Activity | null> => {
  const { loaders } = context;
  const entry = chains.latest(series);
  const latest = entry && (await loaders.load(commitmentById, entry.id));
  if (!entry || !latest) return null;
  const adoption = entry.adoptionId === null ? null : await loaders.load(adoptionById, entry.adoptionId);
  const dpgId = adoption?.dpgId ?? entry.dpgId;
  const dpg = dpgId === null ? null : await loaders.load(dpgById, dpgId);
  const countries = await countriesOf(latest.shares, context);
  const { own, organisations } = await organisationsOf(entry, chains, context, adoption?.institution?.name);
  const said = lastOfEachStatus([...chains.earlier(series), entry]);
  const claims = (await loaders.loadMany(commitmentById, said)).filter((claim) => claim !== null);
  const places = countries.map(({ name }) => name).join(', ');
  const title = [own, dpg?.name, places || 'No country’s own'].filter(Boolean).join(' – ');
  const about = [dpg?.name, places].filter(Boolean).join(', ');
  return {
    ...{ series, status: entry.status, updatedAt: latest.publishedAt ?? latest.createdAt, hierarchy: depthOf(series, chains), title },
    notes: [...(latest.note ? [latest.note] : []), ...(latest.amount === null ? ['The amount is unknown.'] : [])],
    ...{ organisations, organisation: own, countries, sector: chains.sectorOf(series), ownSector: latest.sector },
    sdgs: adoption?.sdgs ?? dpg?.sdgs ?? [],
    tags: [
      { vocabulary: 'CATEGORY', code: entry.category, name: entry.category },
      ...(entry.needSeries === null ? [] : [{ vocabulary: 'NEED' as const, code: entry.needSeries, name: about }]),
      ...(adoption ? [{ vocabulary: 'ADOPTION' as const, code: adoption.id, name: about }] : []),
      ...(dpg && !adoption ? [{ vocabulary: 'DPG' as const, code: dpg.id, name: dpg.name }] : []),
      ...(latest.recurrent ? [{ vocabulary: 'RECURRENCE' as const, code: 'RECURRENT', name: 'Recurrent' }] : []),
    ],
    transactions: claims.flatMap(({ id, status, amount, currency, date, publishedAt, createdAt }) =>
      amount === null || currency === null
        ? []
        : [{ ref: id, status, amount, currency, date, publishedOn: (publishedAt ?? createdAt).slice(0, 10) }],
    ),
    documents: claims.flatMap(({ evidence }) => evidence.flatMap(({ title: of, url }) => (isAddress(url) ? [{ title: of, url }] : []))),
    related: [
      ...chains.fundedBy(series).map((by) => ({ type: '1' as const, series: by.series })),
      ...(entry.funds !== null && chains.latest(entry.funds) !== null ? [{ type: '2' as const, series: entry.funds }] : []),
    ],
  };
};
