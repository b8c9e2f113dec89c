import { Injectable, Logger } from '@nestjs/common';
import { Brackets } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { Evidence } from '../adoption/evidence.entity.js';
import { type Grade, standingOf } from '../adoption/gate.rules.js';
import { StageEvent } from '../adoption/stage-event.entity.js';
import { statementsOf } from '../adoption/statements.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Country } from '../countries/country.entity.js';
import { countryName } from '../countries/country.names.js';
import { groupBy } from '../shared/group-by.js';
import { LANGUAGES } from '../shared/languages.js';
import { firstDay } from '../shared/partial-date.js';
import { Storage } from '../shared/storage.js';
import { textKey } from '../shared/text-key.js';
import { type AdoptionColumns, ColumnsBuilder, type EventRow, NEVER } from './adoption-columns.js';
import type { CountryEntry, DpgEntry, Snapshot } from './snapshot.js';

/** Adoptions read at a time: keeps memory steady at any size. */
const CHUNK = 20_000;

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en');

const countryEntry = (country: Country): CountryEntry => ({
  iso3: country.iso3,
  name: countryName(country.iso2, 'en'),
  region: country.region,
  subregion: country.subregion,
  incomeGroup: country.incomeGroup,
  memberships: country.memberships.map(({ group, until }) => ({ group, until: until === null ? NEVER : firstDay(until) })),
  textKeys: LANGUAGES.map((language) => textKey(countryName(country.iso2, language))),
});

/** Keeps the published records of the present data version in memory, ready for counting. */
@Injectable()
export class SnapshotStore {
  private readonly log = new Logger('Figures');
  private current: { version: number; snapshot: Promise<Snapshot> } | null = null;

  constructor(private readonly storage: Storage) {}

  /** The records of a version or a later one. Built once, however many ask at the same time. */
  at(version: number): Promise<Snapshot> {
    if (this.current === null || this.current.version < version) {
      const building = { version, snapshot: this.build(version) };
      this.current = building;
      building.snapshot.catch(() => {
        if (this.current === building) this.current = null;
      });
    }
    return this.current.snapshot;
  }

  private async build(version: number): Promise<Snapshot> {
    const started = performance.now();
    const records = this.storage.reader;
    const countries = (await records.find(Country, { relations: { memberships: true } })).map(countryEntry).sort(byName);
    const dpgs = (await records.find(Dpg))
      .map((dpg): DpgEntry => ({
        id: dpg.id,
        name: dpg.name,
        types: dpg.types,
        reportedIn: 0,
        textKeys: [dpg.name, ...dpg.aliases].map(textKey),
      }))
      .sort(byName);
    const placeOfCountry = new Map(countries.map(({ iso3 }, place) => [iso3, place]));
    const placeOfDpg = new Map(dpgs.map(({ id }, place) => [id, place]));
    const columns = await this.readColumns(new ColumnsBuilder(placeOfCountry, placeOfDpg));
    countReports(columns, dpgs);
    this.log.debug(`${columns.size} adoptions of data version ${version} in ${Math.round(performance.now() - started)} ms`);
    return { version, columns, countries, placeOfCountry, dpgs, placeOfDpg };
  }

  private async readColumns(columns: ColumnsBuilder): Promise<AdoptionColumns> {
    for (let after = ''; ;) {
      const adoptions = await this.storage.reader
        .createQueryBuilder(Adoption, 'adoption')
        .select(
          ['id', 'country_iso3', 'dpg_id', 'primary_sector', 'sdgs', 'updated_at'].map((column) => `adoption.${column} AS "${column}"`),
        )
        .where('adoption.id > :after', { after })
        .orderBy('adoption.id')
        .limit(CHUNK)
        .getRawMany<{ id: string; country_iso3: string; dpg_id: string; primary_sector: string; sdgs: number; updated_at: string }>();
      const last = adoptions.at(-1)?.id;
      if (last === undefined) return columns.finish();
      const events = await this.readEvents(after, last);
      for (const { id, country_iso3, dpg_id, primary_sector, sdgs, updated_at } of adoptions) {
        columns.add(
          { id, countryIso3: country_iso3, dpgId: dpg_id, sector: primary_sector, sdgs, updatedAt: updated_at },
          events.get(id) ?? [],
        );
      }
      after = last;
    }
  }

  /** Published events of the adoptions with ids after `after` up to `last`, with their standing. */
  private async readEvents(after: string, last: string): Promise<Map<string, EventRow[]>> {
    const ofChunk = new Brackets((where) => where.where('event.adoption_id > :after').andWhere('event.adoption_id <= :last'));
    const events = await this.storage.reader
      .createQueryBuilder(StageEvent, 'event')
      .where(ofChunk)
      .andWhere('event.published_at IS NOT NULL')
      .setParameters({ after, last })
      .orderBy('event.created_at')
      .addOrderBy('event.id')
      .getMany();
    const grades = await this.storage.reader
      .createQueryBuilder(Evidence, 'evidence')
      .innerJoin('evidence.stageEvent', 'event')
      .select('evidence.stage_event_id', 'event')
      .addSelect('evidence.grade', 'grade')
      .where(ofChunk)
      .setParameters({ after, last })
      .getRawMany<{ event: string; grade: Grade }>();
    const gradesOf = groupBy(grades, ({ event }) => event);
    const rows = events.map((event) => ({
      adoptionId: event.adoptionId,
      ...{ id: event.id, kind: event.kind, date: event.date, publishedAt: event.publishedAt ?? '', retiredAt: event.retiredAt },
      plannedDecision: event.proofs.plannedDecision,
      standing: standingOf(
        statementsOf(event),
        (gradesOf.get(event.id) ?? []).map(({ grade }) => grade),
      ),
    }));
    return groupBy(rows, ({ adoptionId }) => adoptionId);
  }
}

/** In how many countries each DPG is reported by a claim that still counts. */
const countReports = (columns: AdoptionColumns, dpgs: DpgEntry[]): void => {
  const seen = new Set<number>();
  for (let place = 0; place < columns.size; place++) {
    const dpg = columns.dpg[place] ?? 0;
    const pair = dpg * 1024 + (columns.country[place] ?? 0);
    const end = columns.eventsFrom[place + 1] ?? 0;
    for (let event = columns.eventsFrom[place] ?? 0; event < end; event++) {
      if (columns.kind[event] !== 0 || columns.retired[event] !== NEVER || seen.has(pair)) continue;
      seen.add(pair);
      const entry = dpgs[dpg];
      if (entry) entry.reportedIn++;
    }
  }
};
