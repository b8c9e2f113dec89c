import { Injectable } from '@nestjs/common';
import { adoptionById } from '../adoption/adoption.loaders.js';
import { dpgById } from '../catalogue/catalogue.loaders.js';
import { countryByIso3 } from '../countries/country.loaders.js';
import { countryName } from '../countries/country.names.js';
import type { AskContext } from '../shared/ask-context.js';
import { DomainError } from '../shared/domain-error.js';
import type { Language } from '../shared/languages.js';
import { firstDay, isoOfDay } from '../shared/partial-date.js';
import type { AdoptionFilter } from './adoption-filter.input.js';
import { edgeOf } from './connection.js';
import type { NextStep, Peers, ScaledElsewhere } from './country-figure.types.js';
import type { AdoptionEdge } from './figure.types.js';
import { Figures } from './figures.js';
import type { PeerGroup } from './insight.terms.js';
import { nearestTo, nearness, neighbourhoodOf, sharedLanguages } from './nearness.rules.js';
import { type Candidate, nextSteps } from './next-steps.rules.js';
import { NOTHING } from './tally.js';
import type { CountryEntry } from './snapshot.js';

const MOST_CHOSEN = 4;
const MOST_NEAREST = 20;

/** The filter of one country; `wide` is the same for the whole world. */
const wide = (filter: AdoptionFilter | null): AdoptionFilter => ({
  ...filter,
  ...{ countries: null, regions: null, incomeGroups: null, groups: null, stages: null, statuses: null },
});

/** What the page and the brief of a country say beside its counts. */
@Injectable()
export class CountryFigures {
  constructor(private readonly figures: Figures) {}

  async nextSteps(iso3: string, filter: AdoptionFilter | null, context: AskContext): Promise<NextStep[]> {
    const own = { ...wide(filter), countries: [iso3] };
    const [page, { reported }] = await Promise.all([
      this.figures.places({ ...own, stages: ['ASSESSED', 'PILOTED', 'SCALED'] }, context),
      this.figures.totals(own, context),
    ]);
    const edges = await Promise.all(page.places.map((place) => edgeOf(page, place, '', context)));
    const ofId = new Map(edges.map((edge) => [edge.node.id, edge]));
    const names = await context.loaders.loadMany(
      dpgById,
      edges.map(({ node }) => node.dpgId),
    );
    const candidates = edges.map((edge, index) => candidateOf(edge, names[index]?.name ?? ''));
    return nextSteps(candidates, reported).map(({ kind, id, since, proofs, count }) => ({
      ...{ kind, count, proofs: [...proofs] },
      ...{ record: id === null ? null : (ofId.get(id) ?? null), since: since === null ? null : isoOfDay(since) },
    }));
  }

  async peers(
    iso3: string,
    { by, chosen, ranked, language }: { by: PeerGroup; chosen: string[]; ranked: boolean; language: Language },
    filter: AdoptionFilter | null,
    context: AskContext,
  ): Promise<Peers> {
    if (chosen.length > MOST_CHOSEN)
      throw new DomainError('LIST_TOO_LONG', `Choose at most ${MOST_CHOSEN} countries.`, { argument: 'chosen', value: chosen.length });
    const slices = await this.figures.breakdown('COUNTRY', { ...wide(filter), institutions: null }, context);
    const countsOf = new Map(slices.map(({ key, counts }) => [key, counts]));
    const { countries, placeOfCountry } = await this.figures.snapshot(context);
    const own = countries[placeOfCountry.get(iso3) ?? -1];
    if (!own) throw new Error(`Country ${iso3} is not in the snapshot.`);
    const codes = chosen.map((code) => code.toUpperCase());
    const unknown = codes.find((code) => !placeOfCountry.has(code));
    if (unknown !== undefined)
      throw new DomainError('UNKNOWN_COUNTRY', 'Name countries by their ISO 3166-1 alpha-3 code, such as GHA.', {
        argument: 'chosen',
        value: unknown,
      });
    const day = filter?.asOf ? firstDay(filter.asOf) : context.today;
    const isPeer = PEERS[by];
    const entries = countries.filter((entry) => entry !== own && (by === 'CHOSEN' ? codes.includes(entry.iso3) : isPeer(own, entry, day)));
    const found = await context.loaders.loadMany(
      countryByIso3,
      entries.map((entry) => entry.iso3),
    );
    const collator = new Intl.Collator(language);
    const peers = found
      .flatMap((country) => (country ? [{ country, counts: countsOf.get(country.iso3) ?? null }] : []))
      .map((peer) => ({ ...peer, name: countryName(peer.country.iso2, language) }))
      .sort((a, b) => (ranked ? byRungs(b.counts, a.counts) : 0) || collator.compare(a.name, b.name));
    return {
      by,
      own: countsOf.get(iso3) ?? null,
      of: by === 'SUBREGION' ? neighbourhoodOf(own) : by === 'INCOME_GROUP' ? own.incomeGroup : null,
      peers,
    };
  }

  async scaledElsewhere(iso3: string, first: number, filter: AdoptionFilter | null, context: AskContext): Promise<ScaledElsewhere[]> {
    if (first < 0 || first > MOST_NEAREST)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST_NEAREST} at once.`, { argument: 'first', value: first });
    const own = await this.figures.places({ ...wide(filter), countries: [iso3], stages: ['PILOTED'] }, context);
    const { columns, countries, placeOfCountry, dpgs } = own.snapshot;
    const piloted = [...new Set(own.places.map((place) => columns.dpg[place] ?? 0))].sort((a, b) => a - b);
    if (piloted.length === 0) return [];
    const { standing, asOf, knownOn } = filter ?? {};
    const ids = piloted.map((dpg) => dpgs[dpg]?.id ?? '');
    const scaled = await this.figures.places({ standing, asOf, knownOn, dpgs: ids, stages: ['SCALED'] }, context);
    const here = placeOfCountry.get(iso3) ?? -1;
    const entryOf = (place: number): CountryEntry | undefined => countries[columns.country[place] ?? 0];
    const home = countries[here];
    if (!home) throw new Error(`Country ${iso3} is not in the snapshot.`);
    const nearest = nearestTo(home);
    const answers = piloted.map(async (dpg): Promise<ScaledElsewhere | null> => {
      const all = scaled.places.filter((place) => columns.dpg[place] === dpg);
      const abroad = all.flatMap((place) => {
        const entry = columns.country[place] === here ? undefined : entryOf(place);
        return entry ? [{ place, entry }] : [];
      });
      const closest = abroad.sort((a, b) => nearest(a.entry, b.entry) || a.place - b.place).slice(0, first);
      const pilots = own.places.filter((place) => columns.dpg[place] === dpg).map((place) => columns.ids[place] ?? '');
      const [good, records] = await Promise.all([
        context.loaders.load(dpgById, dpgs[dpg]?.id ?? ''),
        context.loaders.loadMany(adoptionById, pilots),
      ]);
      if (!good) return null;
      return {
        ...{ dpg: good, pilots: records.filter((record) => record !== null), scaled: all.length },
        nearest: await Promise.all(
          closest.map(async ({ place, entry }) => ({
            record: await edgeOf(scaled, place, '', context),
            near: nearness(home, entry),
            languages: sharedLanguages(home, entry),
          })),
        ),
      };
    });
    return (await Promise.all(answers)).filter((answer) => answer !== null);
  }
}

const candidateOf = ({ node, stage, missingProofs, stale, staleSince, stalled, stalledSince }: AdoptionEdge, name: string): Candidate => ({
  ...{ id: node.id, name, stage: stage as Candidate['stage'], missing: missingProofs },
  stale: { due: stale, since: staleSince === null ? null : firstDay(staleSince) },
  stalled: { due: stalled, since: stalledSince === null ? null : firstDay(stalledSince) },
});

type IsPeer = (own: CountryEntry, other: CountryEntry, day: number) => boolean;
const inGroup =
  (group: 'LDC' | 'LLDC' | 'SIDS'): IsPeer =>
  (_own, { memberships }, day) =>
    memberships.some((membership) => membership.group === group && day < membership.until);

const PEERS: Record<PeerGroup, IsPeer> = {
  SUBREGION: (own, other) => neighbourhoodOf(own) === neighbourhoodOf(other),
  INCOME_GROUP: (own, other) => own.incomeGroup === other.incomeGroup,
  LDC: inGroup('LDC'),
  LLDC: inGroup('LLDC'),
  SIDS: inGroup('SIDS'),
  CHOSEN: () => false,
};

type MaybeCounts = { scaled: number; piloted: number; assessed: number } | null;
const byRungs = (a: MaybeCounts, b: MaybeCounts): number => {
  const [left, right] = [a ?? NOTHING, b ?? NOTHING];
  return left.scaled - right.scaled || left.piloted - right.piloted || left.assessed - right.assessed;
};
