import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';
import { adoptionById, publishedEventsOf } from '../adoption/adoption.loaders.js';
import { knownBy, positionByEvents } from '../adoption/standing-point.js';
import { STANDINGS } from '../adoption/stage.rules.js';
import { countryByIso3 } from '../countries/country.loaders.js';
import { countryName } from '../countries/country.names.js';
import { dpgById } from '../catalogue/catalogue.loaders.js';
import { AskContext } from '../shared/ask-context.js';
import { Clock } from '../shared/clock.js';
import type { Language } from '../shared/languages.js';
import { isoOfDay } from '../shared/partial-date.js';
import { Storage } from '../shared/storage.js';
import { NEVER } from './adoption-columns.js';
import type { AdoptionFilter } from './adoption-filter.input.js';
import { Figures, type ListPage } from './figures.js';
import { AdoptionOrder } from './insight.terms.js';

const PAGE = 500;

/** The list behind a figure as a CSV file: one line a record, lists inside a cell separated by "|", empty means unknown. */
@Injectable()
export class RecordsCsv {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly figures: Figures,
  ) {}

  /**
   * Written page by page, so that memory stays steady at any length. Throws the refusals of the filter before it starts.
   * No cell runs as a formula when a spreadsheet opens the file.
   */
  async write(filter: AdoptionFilter, order: AdoptionOrder, language: Language): Promise<Readable> {
    const version = await this.storage.dataVersion();
    const first = await this.page(filter, order, null, version);
    const lines = Readable.from(this.lines(first, filter, order, language, version));
    return lines.pipe(stringify({ header: true, bom: true, escape_formulas: true }));
  }

  private async page(
    filter: AdoptionFilter,
    order: AdoptionOrder,
    after: string | null,
    version: number,
  ): Promise<{ list: ListPage; context: AskContext }> {
    const context = new AskContext(this.storage, version, this.clock.today());
    return { list: await this.figures.list(filter, { order, first: PAGE, after }, context), context };
  }

  private async *lines(
    first: { list: ListPage; context: AskContext },
    filter: AdoptionFilter,
    order: AdoptionOrder,
    language: Language,
    version: number,
  ) {
    for (let page = first; ;) {
      yield* await Promise.all(page.list.places.map((place) => lineOf(page.list, place, language, page.context)));
      const after = page.list.cursors.at(-1);
      if (!page.list.hasNextPage || after === undefined) return;
      page = await this.page(filter, order, after, version);
    }
  }
}

const lineOf = async ({ snapshot, question }: ListPage, place: number, language: Language, { loaders }: AskContext) => {
  const id = snapshot.columns.ids[place] ?? '';
  const [adoption, events] = await Promise.all([loaders.load(adoptionById, id), loaders.load(publishedEventsOf, id)]);
  const [country, dpg] = await Promise.all([
    loaders.load(countryByIso3, adoption?.countryIso3 ?? ''),
    loaders.load(dpgById, adoption?.dpgId ?? ''),
  ]);
  const standing = STANDINGS[question.standing] ?? 'DOCUMENTED';
  const known = knownBy(events, question.knownOn === NEVER - 1 ? null : question.knownOn);
  const position = positionByEvents(known, { day: question.day, undated: question.undated, standing });
  const evidence = known.flatMap((event) => event.evidence);
  return {
    id,
    country_iso3: country?.iso3,
    country: country && countryName(country.iso2, language),
    dpg_id: dpg?.id,
    dpg: dpg?.name,
    use_case: adoption?.useCase,
    jurisdiction: adoption?.jurisdiction,
    primary_sector: adoption?.primarySector,
    sdgs: adoption?.sdgs.join('|'),
    institution: adoption?.institution?.name,
    stage: position.stage,
    standing: position.standing,
    since: position.since,
    status: position.status,
    evidence_titles: evidence.map(({ title }) => title).join('|'),
    evidence_urls: evidence.flatMap(({ url }) => url ?? []).join('|'),
    as_of: isoOfDay(question.day),
    least_standing_counted: standing,
  };
};
