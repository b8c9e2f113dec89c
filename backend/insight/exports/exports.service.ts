import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { organisationById } from '../../catalogue/catalogue.loaders.js';
import { AskContext } from '../../shared/ask-context.js';
import { Clock } from '../../shared/clock.js';
import { SupportService } from '../../funding/support.service.js';
import { DomainError } from '../../shared/domain-error.js';
import { Storage } from '../../shared/storage.js';
import { Figures } from '../figures.js';
import { MoneyFigures } from '../funding/money-figures.js';
import { type About, sourcesOf } from './about.js';
import { events, records } from './adoption-tables.js';
import { codebook, codes } from './codebook-tables.js';
import { compare } from './compare-table.js';
import { csvFile } from './csv-file.js';
import type { ExportAsk, ExportTable, ExportTools, FilledTable } from './export-table.js';
import { countries, dpgs } from './list-tables.js';
import { collaborations, meetings, sources } from './meeting-tables.js';
import { closable, orphans, portfolio, stalled } from './money-adoptions.js';
import { commitments, leftOut, needs } from './money-claims.js';
import { concentrationOfCountries, concentrationOfDpgs, funders, gap, gapsNearby, organisations, years } from './money-sums-tables.js';
import { supportMatches, supportNeeds, supportOffers } from './support-tables.js';
import { workbookFile } from './workbook-file.js';

const CLAIMS = ['stage_events.csv', 'reported_deployments.csv'];
const MONEY = ['commitments.csv', 'exchange_rates.csv'];

interface Exported {
  /** Address without its ending. */
  path: string;
  table: ExportTable;
  /** Tables that it was made from. */
  sources: readonly string[];
  /** The screen that shows it. */
  screen: string;
}

const money = (name: string, table: ExportTable, screen = '/investment'): Exported => ({
  ...{ path: `/investment/${name}`, table, sources: MONEY, screen },
});
const support = (name: string, table: ExportTable): Exported => ({
  ...{ path: `/investment/support/${name}`, table, sources: [], screen: '/investment/support' },
});
const ofOrganisation = (name: string, table: ExportTable): Exported => ({
  ...{ path: `/organisations/:id/${name}`, table, sources: MONEY, screen: '/organisations/:id' },
});

/** Every table that can be taken along, by its name. */
export const EXPORTED = {
  records: { path: '/records', table: records, sources: CLAIMS, screen: '/records' },
  events: { path: '/events', table: events, sources: CLAIMS, screen: '/records' },
  countries: { path: '/countries', table: countries, sources: CLAIMS, screen: '/countries' },
  dpgs: { path: '/dpgs', table: dpgs, sources: [...CLAIMS, 'dpgs.csv'], screen: '/dpgs' },
  compare: { path: '/compare', table: compare, sources: CLAIMS, screen: '/compare' },
  needs: money('needs', needs, '/investment/records'),
  commitments: money('commitments', commitments, '/investment/records'),
  left_out: money('left-out', leftOut, '/investment/records'),
  gap: money('gap', gap),
  years: money('years', years),
  stalled: money('stalled', stalled),
  closable: money('closable', closable),
  funders: money('funders', funders),
  orphans: money('orphans', orphans),
  concentration_countries: money('concentration-countries', concentrationOfCountries),
  concentration_dpgs: money('concentration-dpgs', concentrationOfDpgs),
  support_needs: support('needs', supportNeeds),
  support_offers: support('offers', supportOffers),
  support_matches: support('matches', supportMatches),
  meetings: { path: '/engagements', table: meetings, sources: ['engagements.csv'], screen: '/engagements' },
  collaborations: { path: '/collaborations', table: collaborations, sources: [], screen: '/collaborations' },
  sources: { path: '/data/sources', table: sources, sources: ['sources.csv'], screen: '/data' },
  organisations: { path: '/organisations', table: organisations, sources: MONEY, screen: '/organisations' },
  codebook: { path: '/data/codebook', table: codebook, sources: ['terms.csv'], screen: '/data' },
  codes: { path: '/data/codes', table: codes, sources: ['terms.csv', 'sdgs.csv', 'countries.csv'], screen: '/data' },
  portfolio: ofOrganisation('portfolio', portfolio),
  gaps_nearby: ofOrganisation('gaps', gapsNearby),
} satisfies Record<string, Exported>;
export type ExportName = keyof typeof EXPORTED;

/** How it is written, and what it says of where it comes from. */
export interface FileForm {
  /** CSV is in codes and in names that programs know, a workbook in words. */
  form: 'csv' | 'xlsx';
  filter: string;
  link: string;
}

/** Every table on the screen as a file: the same filter, the same rows. */
@Injectable()
export class Exports {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly figures: Figures,
    private readonly money: MoneyFigures,
    private readonly support: SupportService,
  ) {}

  /** Written part by part, so that memory stays steady at any length. Throws the refusals of the filter, and UNKNOWN_RECORD, before it starts. */
  async write(name: ExportName, ask: ExportAsk, { form, filter, link }: FileForm): Promise<Readable> {
    const tools = await this.tools();
    if (ask.id !== '' && !(await tools.context().loaders.load(organisationById, ask.id)))
      throw new DomainError('UNKNOWN_RECORD', 'No organisation has this id.', { argument: 'id', value: ask.id });
    const { table, sources }: Exported = EXPORTED[name];
    const filled: FilledTable = { columns: table.columns, ...(await table.rowsOf(ask, tools)) };
    const about: About = {
      ...{ as_of: filled.asOf, least_standing_counted: filled.standing, filter },
      ...{ ...(await sourcesOf(this.storage, sources)), link },
    };
    return form === 'csv' ? csvFile(filled, about) : workbookFile(filled, about, ask.words);
  }

  private async tools(): Promise<ExportTools> {
    const version = await this.storage.dataVersion();
    return {
      ...{ figures: this.figures, money: this.money, support: this.support, storage: this.storage, exported: EXPORTED },
      context: () => new AskContext(this.storage, version, this.clock.today()),
    };
  }
}
