import type { FilterName } from './shared/filters';
import { once } from './shared/once';
import type { AnyPage } from './shared/page';

export interface Route {
  path: RegExp;
  /** Name in the main navigation under which the page stands. */
  section: 'world' | 'countries' | 'dpgs' | 'records' | 'investment' | 'data' | 'about' | null;
  /** Filters of the bar beside standing and date; null: the page shows no figures that could be filtered. */
  filters: readonly FilterName[] | null;
  /** Source of the page, as the build's manifest names it. */
  source: string;
  /** The page with all its parts. */
  load: () => Promise<AnyPage>;
  /** The page without those parts that the browser loads later: enough where the server has drawn them. */
  enter: () => Promise<void>;
}

const BY_PLACE = ['region', 'income', 'group'] as const;
const BY_SUBJECT = ['sector', 'sdg', 'type'] as const;
const everything: readonly FilterName[] = [...BY_PLACE, ...BY_SUBJECT, 'listings'];

const OF_MONEY: readonly FilterName[] = [...everything, 'category', 'commitment'];

type Loading = Pick<Route, 'load' | 'enter'>;
const from = (load: () => Promise<{ page: AnyPage }>): Loading => {
  const page = once(async () => (await load()).page);
  const whole = once(async () => {
    const loaded = await page();
    await Promise.all(loaded.later?.map((part) => part.load()) ?? []);
    return loaded;
  });
  let entered: Promise<AnyPage> | null = null;
  return {
    load: () => entered ?? whole(),
    enter: async () => {
      await page();
      entered = page();
    },
  };
};

const NOT_FOUND: Route = {
  path: /^/,
  section: null,
  filters: null,
  source: 'frontend/about/NotFoundPage.tsx',
  ...from(() => import('./about/NotFoundPage')),
};

const ROUTES: readonly Route[] = [
  {
    path: /^\/$/,
    section: 'world',
    filters: everything,
    source: 'frontend/world/WorldPage.tsx',
    ...from(() => import('./world/WorldPage')),
  },
  {
    path: /^\/countries$/,
    section: 'countries',
    filters: everything,
    source: 'frontend/countries/CountriesPage.tsx',
    ...from(() => import('./countries/CountriesPage')),
  },
  {
    path: /^\/countries\/(?<iso3>[A-Z]{3})$/,
    section: 'countries',
    filters: [...BY_SUBJECT, 'listings'],
    source: 'frontend/countries/CountryPage.tsx',
    ...from(() => import('./countries/CountryPage')),
  },
  {
    path: /^\/compare$/,
    section: 'countries',
    filters: BY_SUBJECT,
    source: 'frontend/countries/ComparePage.tsx',
    ...from(() => import('./countries/ComparePage')),
  },
  {
    path: /^\/dpgs$/,
    section: 'dpgs',
    filters: everything,
    source: 'frontend/catalogue/DpgsPage.tsx',
    ...from(() => import('./catalogue/DpgsPage')),
  },
  {
    path: /^\/dpgs\/(?<id>[\w.%-]+)$/,
    section: 'dpgs',
    filters: [...BY_PLACE, 'sector', 'sdg'],
    source: 'frontend/catalogue/DpgPage.tsx',
    ...from(() => import('./catalogue/DpgPage')),
  },
  {
    path: /^\/records$/,
    section: 'records',
    filters: ['text', 'stage', 'status', ...everything],
    source: 'frontend/adoption/RecordsPage.tsx',
    ...from(() => import('./adoption/RecordsPage')),
  },
  {
    path: /^\/records\/(?<id>[\w.%:~-]+)$/,
    section: 'records',
    filters: [],
    source: 'frontend/adoption/RecordPage.tsx',
    ...from(() => import('./adoption/RecordPage')),
  },
  {
    path: /^\/investment$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/InvestmentPage.tsx',
    ...from(() => import('./funding/InvestmentPage')),
  },
  {
    path: /^\/investment\/records$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/MoneyRecordsPage.tsx',
    ...from(() => import('./funding/MoneyRecordsPage')),
  },
  {
    path: /^\/investment\/stalled$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/StalledPage.tsx',
    ...from(() => import('./funding/StalledPage')),
  },
  {
    path: /^\/investment\/closable$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/ClosablePage.tsx',
    ...from(() => import('./funding/ClosablePage')),
  },
  {
    path: /^\/investment\/closable\/(?<id>[\w.:%-]+)$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/ClosableNeedsPage.tsx',
    ...from(() => import('./funding/ClosableNeedsPage')),
  },
  {
    path: /^\/investment\/funders$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/FundersPage.tsx',
    ...from(() => import('./funding/FundersPage')),
  },
  {
    path: /^\/investment\/dependence$/,
    section: 'investment',
    filters: OF_MONEY,
    source: 'frontend/funding/DependencePage.tsx',
    ...from(() => import('./funding/DependencePage')),
  },
  {
    path: /^\/investment\/support$/,
    section: 'investment',
    filters: [...everything, 'category', 'stakeholder'],
    source: 'frontend/funding/SupportPage.tsx',
    ...from(() => import('./funding/SupportPage')),
  },
  {
    path: /^\/organisations$/,
    section: 'investment',
    filters: everything,
    source: 'frontend/funding/OrganisationsPage.tsx',
    ...from(() => import('./funding/OrganisationsPage')),
  },
  {
    path: /^\/organisations\/(?<id>[\w.:%-]+)$/,
    section: 'investment',
    filters: everything,
    source: 'frontend/funding/OrganisationPage.tsx',
    ...from(() => import('./funding/OrganisationPage')),
  },
  {
    path: /^\/report\/(?<number>[\w-]{1,40})$/,
    section: null,
    filters: null,
    source: 'frontend/adoption/ErrorReportPage.tsx',
    ...from(() => import('./adoption/ErrorReportPage')),
  },
  {
    path: /^\/engagements$/,
    section: 'countries',
    filters: null,
    source: 'frontend/engagement/EngagementsPage.tsx',
    ...from(() => import('./engagement/EngagementsPage')),
  },
  {
    path: /^\/engagements\/(?<id>[\w.%-]+)$/,
    section: 'countries',
    filters: null,
    source: 'frontend/engagement/EngagementPage.tsx',
    ...from(() => import('./engagement/EngagementPage')),
  },
  {
    path: /^\/collaborations$/,
    section: 'countries',
    filters: null,
    source: 'frontend/engagement/CollaborationsPage.tsx',
    ...from(() => import('./engagement/CollaborationsPage')),
  },
  {
    path: /^\/data$/,
    section: 'data',
    filters: everything,
    source: 'frontend/about/DataPage.tsx',
    ...from(() => import('./about/DataPage')),
  },
  {
    path: /^\/about$/,
    section: 'about',
    filters: null,
    source: 'frontend/about/AboutPage.tsx',
    ...from(() => import('./about/AboutPage')),
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
