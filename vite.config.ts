import { defineConfig } from 'vite';
import { catalogues } from './scripts/vite/catalogues.mjs';
import { questions } from './scripts/vite/questions.mjs';

const FRAME =
  /node_modules\/(react|react-dom|scheduler|@lingui)\/|node_modules\/wouter\/esm\/(use-browser-location|react-deps)|frontend\/(shared\/(?!panel-files|panel-shape|desk-hint|Evidences|Panel\.|keep-visited|Share|DataTable|ListTools|StageBar|TextFilter|tell)|gql)/;

/** What pages draw figures with: most pages load it after the first paint. */
const FIGURES = /frontend\/(shared\/(Panel|Share)\.|insight\/(?!TimelineChart|SdgPanel|.*drawing)|adoption\/Event)/;

/** What only the workbench needs of the libraries that the public pages use in part. */
const DESK = /node_modules\/(wouter\/esm\/index|regexparam|@tanstack|react-hook-form)|frontend\/workbench\/shared\//;

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [questions(), catalogues()],
  // React brings this hook along; the package that stands in for it in older versions would be loaded for nothing.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: '/frontend/shared/sync-store.ts' }] },
  publicDir: isSsrBuild ? false : 'frontend/public',
  // The server's renderer is one file that runs without node_modules.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/frontend',
    manifest: !isSsrBuild,
    // Pages name what they need in their own head; a helper that does it again would be loaded for nothing.
    modulePreload: false,
    target: isSsrBuild ? 'node20' : 'es2022',
    cssMinify: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: isSsrBuild
      ? { output: { entryFileNames: 'server.js', codeSplitting: false } }
      : {
          input: { main: 'frontend/main.tsx', explorer: 'frontend/explorer/main.tsx', workbench: 'frontend/workbench/main.tsx' },
          // What every page needs in one file: many small ones compress worse. Recharts and the files a reader saves stay apart.
          output: {
            codeSplitting: {
              groups: [
                { name: 'desk', test: DESK, priority: 0 },
                // The workbench writes amounts as the public pages do: without a place of its own, they would load the workbench for it.
                { name: 'amounts', test: /frontend\/funding\/money\.format/, priority: 1 },
                { name: 'frame', test: FRAME, priority: 2 },
                { name: 'figures', test: FIGURES, priority: 2 },
                // They come together on most lists, and one script of both is smaller than two.
                { name: 'lists', test: /frontend\/shared\/(DataTable|ListTools)/, priority: 2 },
              ],
            },
          },
        },
  },
}));
