import { settled } from './shared/answers';
import type { FilterName } from './shared/filters';
import type { AnyPage } from './shared/page';

export interface Route {
  path: RegExp;
  /** Name in the main navigation under which the page stands. */
  section: 'world' | 'countries' | 'dpgs' | 'records' | 'investment' | 'about' | null;
  /** Filters of the bar beside standing and date; null: the page shows no figures that could be filtered. */
  filters: readonly FilterName[] | null;
  /** Source of the page, as the build's manifest names it. */
  source: string;
  load: () => Promise<AnyPage>;
}

const BY_PLACE = ['region', 'income', 'group'] as const;
const BY_SUBJECT = ['sector', 'sdg', 'type'] as const;
const everything: readonly FilterName[] = [...BY_PLACE, ...BY_SUBJECT, 'listings'];

const OF_MONEY: readonly FilterName[] = [...everything, 'category', 'commitment'];

/** A page's module, loaded once; React reads it at once when it is there. */
const once = (load: () => Promise<{ page: AnyPage }>): (() => Promise<AnyPage>) => {
  let page: Promise<AnyPage> | null = null;
  return () => {
    page ??= load().then(
      (module) => (page = settled(module.page)),
      (reason: unknown) => {
        page = null;
        throw reason;
      },
    );
    return page;
  };
};

const NOT_FOUND: Route = {
  path: /^/,
  section: null,
  filters: null,
  source: 'frontend/about/NotFoundPage.tsx',
  load: once(() => import('./about/NotFoundPage')),
};

const ROUTES: readonly Route[] = [
  {
    path: /^\/$/,
    section: 'world',
    filters: everything,
    source: 'frontend/world/WorldPage.tsx',
    load: once(() => import('./world/WorldPage')),
  },
  {
    path: /^\/countries$/,
    section: 'countries',
    filters: everything,
    source: 'frontend/countries/CountriesPage.tsx',
    load: once(() => import('./countries/CountriesPage')),
  },
  {
    path: /^\/countries\/(?<iso3>[A-Z]{3})$/,
    section: 'countries',
    filters: [...BY_SUBJECT, 'listings'],
    source: 'frontend/countries/CountryPage.tsx',
    load: once(() => import('./countries/CountryPage')),
  },
  {
    path: /^\/compare$/,
    section: 'countries',
    filters: BY_SUBJECT,
    source: 'frontend/countries/ComparePage.tsx',
    load: once(() => import('./countries/ComparePage')),
  },
  {
    path: /^\/dpgs$/,
    section: 'dpgs',
    filters: everything,
    source: 'frontend/catalogue/DpgsPage.tsx',
    load: once(() => import('./catalogue/DpgsPage')),
  },
  {
    path: /^\/dpgs\/(?<id>[\w.%-]+)$/,
    section: 'dpgs',
    filters: [...BY_PLACE, 'sector', 'sdg'],
    source: 'frontend/catalogue/DpgPage.tsx',
    load: once(() => import('./catalogue/DpgPage')),
  },
  {
    path: /^\/records$/,
    section: 'records',
    filters: ['text', 'stage', 'status', ...everything],
    source: 'frontend/adoption/RecordsPage.tsx',
    load: once(() => import('./adoption/RecordsPage')),
  },
  {
    path: /^\/records\/(?<id>[\w.%:~-]+)$/,
    section: 'records',
    filters: [],
    source: 'frontend/adoption/RecordPage.tsx',
    load: once(() => import('./adoption/RecordPage')),
  },
  {
    path: /^\/investment$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/InvestmentPage.tsx',
    load: once(() => import('./funding/InvestmentPage')),
  },
  {
    path: /^\/investment\/records$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/MoneyRecordsPage.tsx',
    load: once(() => import('./funding/MoneyRecordsPage')),
  },
  {
    path: /^\/investment\/stalled$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/StalledPage.tsx',
    load: once(() => import('./funding/StalledPage')),
  },
  {
    path: /^\/investment\/closable$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/ClosablePage.tsx',
    load: once(() => import('./funding/ClosablePage')),
  },
  {
    path: /^\/investment\/funders$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/FundersPage.tsx',
    load: once(() => import('./funding/FundersPage')),
  },
  {
    path: /^\/investment\/dependence$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/DependencePage.tsx',
    load: once(() => import('./funding/DependencePage')),
  },
  {
    path: /^\/investment\/support$/,
    section: 'investment',
    filters: [...everything, 'category', 'stakeholder'],
    source: 'frontend/funding/SupportPage.tsx',
    load: once(() => import('./funding/SupportPage')),
  },
  {
    path: /^\/organisations\/(?<id>[\w.:%-]+)$/,
    section: 'investment',
    filters: everything,
    source: 'frontend/funding/OrganisationPage.tsx',
    load: once(() => import('./funding/OrganisationPage')),
  },
  {
    path: /^\/report\/(?<number>[\w-]{1,40})$/,
    section: null,
    filters: null,
    source: 'frontend/adoption/ErrorReportPage.tsx',
    load: once(() => import('./adoption/ErrorReportPage')),
  },
  {
    path: /^\/engagements$/,
    section: 'countries',
    filters: null,
    source: 'frontend/engagement/EngagementsPage.tsx',
    load: once(() => import('./engagement/EngagementsPage')),
  },
  {
    path: /^\/engagements\/(?<id>[\w.%-]+)$/,
    section: 'countries',
    filters: null,
    source: 'frontend/engagement/EngagementPage.tsx',
    load: once(() => import('./engagement/EngagementPage')),
  },
  {
    path: /^\/collaborations$/,
    section: 'countries',
    filters: null,
    source: 'frontend/engagement/CollaborationsPage.tsx',
    load: once(() => import('./engagement/CollaborationsPage')),
  },
  {
    path: /^\/about$/,
    section: 'about',
    filters: null,
    source: 'frontend/about/AboutPage.tsx',
    load: once(() => import('./about/AboutPage')),
  },
];

/** Parts of a path as they were meant; one that was badly escaped stays as it is, and names nothing. */
const decoded = (parts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      try {
        return [name, decodeURIComponent(part)];
      } catch {
        return [name, part];
      }
    }),
  );

/** The page at a path, and the named parts of the path. */
export const routeOf = (path: string): { route: Route; params: Record<string, string> } => {
  for (const route of ROUTES) {
    const match = route.path.exec(path);
    if (match) return { route, params: decoded(match.groups ?? {}) };
  }
  return { route: NOT_FOUND, params: {} };
};

/** Whether a path is a page here (and not a file or another program's). */
export const isPage = (path: string): boolean => routeOf(path).route !== NOT_FOUND;
